import { css } from 'lit';

/** The chain as a plain table. */
export const tableStyles = css`
  .plain tbody > tr > * {
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .plain .open {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.17em;
  }

  .plain td {
    border-inline-start: var(--_line-width) solid var(--_line);
  }

  @container pk (max-width: 40em) {
    .plain .names {
      inline-size: 8em;
    }
  }

  .plain tbody .phase {
    font-size: 0.82em;
    padding-inline: 0.4em 0.2em;
    border-inline-start: 0.3em solid var(--_phase);
  }
`;
