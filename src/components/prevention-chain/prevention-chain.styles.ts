import { css } from 'lit';

/** The summary, the tools, and what the chart and the table have in common. */
export const preventionChainStyles = css`
  .chain,
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .summary {
    gap: 0.3em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1em;
    align-items: end;
  }

  .tools .field {
    flex: 1 1 11em;
    min-inline-size: 0;
    max-inline-size: 22em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  button.link {
    font-size: inherit;
  }

  /* The chart and the table */

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.92em;
    line-height: 1.4;
  }

  th,
  td {
    padding: 0.5em 0.7em;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }

  th {
    font-weight: 620;
    background: var(--_raised);
  }

  th .quiet {
    display: block;
    font-weight: 400;
  }

  thead th {
    font-weight: 650;
    border-block-start: 0.3em solid var(--_phase, var(--_line));
    border-block-end: var(--_line-width) solid var(--_line);
  }

  thead th:first-child {
    border-start-start-radius: var(--_radius);
  }

  thead th:last-child {
    border-start-end-radius: var(--_radius);
  }

  .gap {
    color: var(--_text-quiet);
    font-style: italic;
  }

  /* Where a bar would be: below the words, never under them. */
  .gap::after,
  .hatching {
    background: repeating-linear-gradient(
      135deg,
      transparent 0 0.35em,
      var(--_edge) 0.35em calc(0.35em + 1px)
    );
    print-color-adjust: exact;
  }

  .gap::after {
    content: '';
    display: block;
    block-size: 0.8em;
    margin-block-start: 0.3em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    font-size: 0.88em;
  }

  .legend li {
    display: flex;
    gap: 0.6em;
  }

  .sample {
    flex: none;
    inline-size: 2em;
    block-size: 0.42em;
    margin-block-start: 0.55em;
  }

  :is(button.open, button.bar) {
    display: block;
    inline-size: 100%;
    min-block-size: 1.7em;
    border: 0;
    border-radius: 0;
    padding: 0;
    font-size: inherit;
    text-align: start;
  }

  .overlap {
    display: block;
    font-size: 0.95em;
    color: var(--_accent);
  }

  .drawing :focus-visible {
    outline-offset: -3px;
  }

  .names {
    inline-size: 9em;
  }

  b {
    font-weight: 620;
  }

  @container pk (max-width: 54em) {
    .names {
      inline-size: 7em;
    }

    th,
    td {
      padding-inline: 0.5em;
    }
  }

  @container pk (min-width: 62em) {
    .names {
      inline-size: 11em;
    }
  }

  @media (forced-colors: active) {
    .gap {
      color: CanvasText;
      border-color: CanvasText;
    }

    .gap::after,
    .hatching {
      background: repeating-linear-gradient(135deg, Canvas 0 0.3em, CanvasText 0.3em calc(0.3em + 1px));
      forced-color-adjust: none;
    }
  }

  @media print {
    .tools {
      display: none;
    }

    button.open {
      display: block;
    }

    button.link {
      display: inline;
      color: inherit;
      text-decoration: none;
    }

    .chain {
      display: block;
    }

    .chain > * + * {
      margin-block-start: 0.6em;
    }

    tbody {
      break-inside: avoid;
    }
  }
`;
