import { css } from 'lit';

/** The week of opening hours. */
export const hoursFieldStyles = css`
  :host {
    container: hours / inline-size;
  }

  .week {
    font-variant-numeric: tabular-nums;
  }

  .day {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr) auto;
    gap: 0.2em 0.5em;
    align-items: center;
    min-block-size: 2.5em;
  }

  .name {
    font-weight: 620;
  }

  .spans,
  .span,
  .actions,
  .copy,
  .rules {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em;
  }

  .span {
    flex-wrap: nowrap;
  }

  .actions {
    justify-content: flex-end;
    gap: 0.3em 0.9em;
  }

  .rules {
    gap: 0 1.3em;
    margin-block-start: 0.3em;
  }

  input.time {
    inline-size: 3.6em !important;
    padding-inline: 0.3em !important;
    text-align: center;
  }

  .span button.link {
    text-decoration: none;
    padding-inline: 0.35em;
  }

  .copy {
    background: var(--_accent-soft);
    padding: 0.4em 0.6em;
    border-radius: var(--_radius);
  }

  .copy button:not(.main) {
    padding-inline: 0.55em;
  }

  @container hours (max-width: 26em) {
    .day {
      grid-template-columns: 2.2em minmax(0, 1fr);
      border-block-end: 1px solid var(--_line);
      padding-block: 0.25em;
    }

    .actions {
      grid-column: 2;
      justify-content: flex-start;
    }
  }
`;
