import { css } from 'lit';

/** Name, figure and actions in one line; on a phone the figure is a short line below. */
export const topBarStyles = css`
  :host {
    container-type: inline-size;
    border-block-end: 1px solid var(--_line);
    background: var(--pk-color-surface, Canvas);
  }

  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(7em, auto) auto;
    grid-template-areas: 'file figure changes actions';
    align-items: center;
    gap: 0.4em 1.2em;
    padding: 0.5em 1.25em;
  }

  .file {
    grid-area: file;
  }

  .name {
    font-weight: 700;
    line-height: 1.3;
  }

  .figure {
    grid-area: figure;
    display: flex;
    align-items: center;
    gap: 0.2em 0.8em;
  }

  .number {
    font-size: 1.9em;
    font-weight: 690;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .number small {
    font-size: 0.55em;
    font-weight: 600;
    color: var(--_text-quiet);
  }

  progress {
    inline-size: 12em;
    max-inline-size: 100%;
    block-size: 0.45em;
    accent-color: var(--_accent);
    display: block;
  }

  .changes {
    grid-area: changes;
    text-align: end;
  }

  .actions {
    grid-area: actions;
    flex-wrap: nowrap;
  }

  .actions button {
    white-space: nowrap;
  }

  .sign {
    display: none;
    font-size: 1.25em;
    line-height: 1;
  }

  @container (max-width: 66em) {
    .bar {
      grid-template-columns: minmax(0, 1fr) minmax(0, auto) auto;
      grid-template-areas: 'file figure actions' 'file changes actions';
      gap: 0 1.2em;
    }

    .changes {
      text-align: start;
    }

    .sign {
      display: inline;
    }

    .word {
      display: none;
    }

    .step {
      min-inline-size: 2.9em;
    }
  }

  /* The name of the file and another one are in the menu below. */
  @container (max-width: 50em) {
    .bar {
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-areas: 'file actions' 'changes actions' 'figure figure';
      gap: 0 1em;
      padding: 0.4em 0.8em;
    }

    .state {
      display: none;
    }

    .figure {
      gap: 0.3em;
      padding-block-start: 0.2em;
      align-items: baseline;
      font-size: 0.93em;
    }

    .number {
      font-size: 1.1em;
    }

    .number small {
      font-size: 0.85em;
    }

    progress {
      display: none;
    }

    .actions {
      gap: 0.4em;
    }
  }

  /* Very large text on a narrow screen: one below the other. */
  @container (max-width: 19em) {
    .bar {
      grid-template-columns: minmax(0, 1fr);
      grid-template-areas: 'file' 'actions' 'figure' 'changes';
    }

    .changes {
      text-align: start;
    }

    .actions {
      flex-wrap: wrap;
    }
  }
`;
