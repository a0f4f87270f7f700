import { css } from 'lit';

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

  /* Both tables */

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
    background: repeating-linear-gradient(
      135deg,
      transparent 0 0.4em,
      color-mix(in oklab, var(--_line) 55%, transparent) 0.4em calc(0.4em + 1px)
    );
    print-color-adjust: exact;
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

  /* The chart */

  .names {
    inline-size: 9em;
  }

  .chart tbody > tr:first-child > *,
  tfoot > tr > * {
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .chart thead + tbody > tr:first-child > * {
    border-block-start: 0;
  }

  /* Every column ends with a step in a child's life: a line that bars go over. */
  .chart td,
  .chart thead th:not(:first-child) {
    border-inline-end: 1px dashed var(--_edge);
  }

  .chart th:first-child {
    border-inline-end: var(--_line-width) solid var(--_line);
  }

  .chart td {
    padding: 0;
  }

  .chart td.gap {
    padding: 0.5em 0.7em;
  }

  .chart .open {
    padding: 0.45em 0.7em 0.3em;
    font-size: 0.88em;
    color: var(--_text-quiet);
  }

  .chart tbody > tr:last-child > td:not(.gap) {
    padding-block-end: 0.5em;
  }

  button.bar {
    display: grid;
    align-content: end;
    gap: 0.15em;
    padding: 0.2em 0;
    line-height: 1.3;
  }

  .name {
    padding-inline: 0.8em;
  }

  .line-of-life {
    display: flex;
    block-size: 0.42em;
  }

  .stretch {
    position: relative;
    flex: 1 1 0;
  }

  .run {
    position: absolute;
    inset-block: 0;
    min-inline-size: 3px;
    background: var(--_phase);
    print-color-adjust: exact;
  }

  /* Two that follow each other on a line stay two. */
  .stretch:not(.goes-on) > .run:last-child {
    border-inline-end: 3px solid transparent;
    background-clip: padding-box;
  }

  /* A knot where a bar goes over a step. */
  .goes-on::after,
  .from-before::before,
  .turned > .step::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: -0.14em;
    inset-inline-end: -0.35em;
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: 50%;
    background: var(--_phase, var(--_edge));
    print-color-adjust: exact;
  }

  .from-before::before,
  .turned > .step::before {
    inset-inline: -0.37em auto;
  }

  /* The last of all has nothing beyond it to stick out over. */
  .phase-6-10.goes-on::after {
    inset-inline-end: 0;
  }

  .drawing :focus-visible {
    outline-offset: -3px;
  }

  .steps td,
  .steps th {
    background: var(--_raised);
  }

  .steps td {
    padding: 0.5em 0.7em;
    text-align: end;
  }

  .steps .open {
    padding: 0;
    text-align: end;
    color: inherit;
    font-size: inherit;
  }

  :is(.steps, .step) :is(td, .open) > :is(b, span),
  .step > :is(b, span) {
    display: block;
  }

  b {
    font-weight: 620;
  }

  /* Turned: life runs downwards */

  .section {
    border: var(--_line-width) solid var(--_line);
    border-block-start: 0.3em solid var(--_phase);
    border-radius: var(--_radius);
  }

  .section .heading {
    padding: 0.5em 0.8em;
    background: var(--_raised);
  }

  .section li {
    border-block-start: var(--_line-width) solid var(--_line);
    padding-block: 0.5em;
  }

  .section li.gap {
    padding-inline: 0.8em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  .gap b {
    font-style: normal;
  }

  .section .open {
    padding: 0.15em 0.8em;
  }

  .turned .line-of-life {
    margin-inline: 0.8em;
  }

  .turned .stretch {
    border-block-end: 1px solid var(--_line);
  }

  .turned > .step {
    position: relative;
    border-inline-start: 1px dashed var(--_edge);
    margin-inline-start: 1.2em;
    padding: 0.7em 1em;
  }

  .turned > .step::before {
    inset-block-start: 1.15em;
  }

  @container pk (max-width: 54em) {
    .names {
      inline-size: 7em;
    }

    .chart th {
      font-size: 0.9em;
    }

    th,
    td,
    .chart :is(td.gap, .open, .name) {
      padding-inline: 0.5em;
    }
  }

  @container pk (min-width: 62em) {
    .names {
      inline-size: 11em;
    }
  }

  @media (forced-colors: active) {
    /* Colours are gone: each phase has a line of its own. */
    .run {
      background: none;
      border-block-end: 0.3em solid CanvasText;
    }

    .phase-pregnancy .run {
      border-block-end-style: dotted;
    }

    .phase-0-3 .run {
      border-block-end-style: dashed;
    }

    .phase-6-10 .run {
      border-block-end-style: double;
    }

    .stretch:not(.goes-on) > .run:last-child {
      border-inline-end-color: Canvas;
    }

    .goes-on::after,
    .from-before::before,
    .turned > .step::before {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .gap {
      color: CanvasText;
      border-color: CanvasText;
      background: repeating-linear-gradient(
        135deg,
        Canvas 0 0.6em,
        color-mix(in oklab, CanvasText 40%, Canvas) 0.6em calc(0.6em + 1px)
      );
      forced-color-adjust: none;
    }
  }

  @media print {
    .tools {
      display: none;
    }

    button.bar {
      display: grid;
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

    tbody,
    .section li,
    .step {
      break-inside: avoid;
    }

    /* Said once, at the end, not at the foot of each page. */
    tfoot {
      display: table-row-group;
    }
  }
`;
