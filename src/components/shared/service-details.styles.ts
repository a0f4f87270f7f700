import { css } from 'lit';

/** The details of a service. */
export const serviceDetailsStyles = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    padding-block: 0.5em 0.2em;
    max-inline-size: 68ch;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    gap: 0.3em 1.2em;
  }

  @container pk (max-width: 32em) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd {
      margin-block-end: 0.5em;
    }
  }
`;
