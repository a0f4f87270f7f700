import { css } from 'lit';

/** A page of its own: steps above, what was found beside, what will be taken below. */
export const importStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
    container-type: inline-size;
    background: var(--pk-color-surface, Canvas);
  }

  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1.6em;
    padding: 0.75em 1.4em;
    border-block-end: 1px solid var(--_line);
  }

  footer {
    border-block-end: 0;
    border-block-start: 1px solid var(--_line);
  }

  footer > p {
    flex: 1 1 24em;
  }

  footer .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    margin-inline-start: auto;
  }

  /* It is no control: the focus is only where reading goes on. */
  h1:focus-visible {
    outline: none;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin-inline-start: auto;
  }

  .steps [aria-current] {
    font-weight: 700;
    border-block-end: 3px solid var(--_accent);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
  }

  .body.with-summary {
    grid-template-columns: 18.5em minmax(0, 1fr);
  }

  .content,
  .summary {
    overflow: auto;
    padding: 1.4em;
    min-inline-size: 0;
  }

  .summary {
    background: var(--_raised);
    border-inline-end: 1px solid var(--_line);
    display: grid;
    align-content: start;
    gap: 0.5em;
  }

  .summary h3 {
    margin-block-start: 0.6em;
  }

  .summary h3:first-child {
    margin: 0;
  }

  .count {
    display: grid;
    grid-template-columns: 2.5em 1fr;
    align-items: baseline;
    gap: 0.4em;
    inline-size: 100%;
    padding: 0.15em 0.5em;
    border: 0;
    background: none;
    text-align: start;
    font-weight: 400;
  }

  .count b {
    font-size: 1.45em;
    text-align: end;
  }

  .mapping {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 0.15em 0.6em;
    font-size: 0.9em;
  }

  .notices {
    display: grid;
    gap: 0.5em;
    margin-block: 0.75em;
  }

  .sheet {
    max-inline-size: 24em;
    margin-block: 0.75em;
  }

  progress {
    inline-size: min(24em, 100%);
    accent-color: var(--_accent);
  }

  @container (max-width: 50em) {
    .body.with-summary {
      grid-template-columns: minmax(0, 1fr);
      overflow: auto;
    }

    .body.with-summary > * {
      overflow: visible;
    }

    .summary {
      border-inline-end: 0;
      border-block-end: 1px solid var(--_line);
    }

    header,
    footer,
    .content,
    .summary {
      padding-inline: 0.9em;
    }

    .steps {
      margin-inline-start: 0;
    }

    /* The first screen is for what was found. */
    .summary .roomy {
      display: none;
    }
  }
`;
