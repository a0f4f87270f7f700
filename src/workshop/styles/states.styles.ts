import { css } from 'lit';

/** Tables, tags, states, notices and dialogs. */
export const stateRules = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    text-align: start;
    padding: 0.35em 0.5em;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }

  th {
    font-weight: 620;
  }

  thead th {
    color: var(--_text-quiet);
    font-size: 0.93em;
  }

  /* Tags and states: a sign and a word, never a colour alone. */
  .tag {
    display: inline-block;
    font-size: 0.85em;
    font-weight: 600;
    padding: 0.05em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: 2em;
  }

  .go {
    color: var(--_go);
  }

  .warn {
    color: var(--_warn);
  }

  .stop {
    color: var(--_stop);
  }

  .tag.go,
  .tag.warn,
  .tag.stop {
    border-color: currentColor;
  }

  .dot::before {
    content: '●';
    margin-inline-end: 0.4em;
  }

  .dot.warn::before {
    content: '◐';
  }

  .dot.stop::before {
    content: '○';
  }

  .notice {
    border-inline-start: 4px solid var(--_warn);
    padding: 0.4em 0.8em;
    background: var(--_raised);
  }

  dialog {
    color: inherit;
    background: var(--pk-color-surface, Canvas);
    border: 1px solid var(--_edge);
    border-radius: 0.6em;
    padding: 1.25em;
    inline-size: min(42em, calc(100vw - 2em));
    max-block-size: calc(100vh - 3em);
    overflow: auto;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
`;
