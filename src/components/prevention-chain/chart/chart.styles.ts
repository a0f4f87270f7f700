import { css } from 'lit';

/** The chart, in columns or, on narrow screens, in sections. */
export const chartStyles = css`
  .chart tbody > tr:first-child > *,
  tfoot > tr > * {
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .chart thead + tbody > tr:first-child > * {
    border-block-start: 0;
  }

  /* Each column ends with a transition in a child's life: a dashed line that bars cross. */
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

  .phase-line {
    display: flex;
    block-size: 0.42em;
  }

  .segment {
    position: relative;
    flex: 1 1 0;
  }

  .sample.run {
    position: static;
    background: var(--_edge);
  }

  .sample.knot {
    inline-size: 0.7em;
    block-size: 0.7em;
    margin: 0.42em 0.65em 0;
    border-radius: 50%;
    background: var(--_edge);
    print-color-adjust: exact;
  }

  .run {
    position: absolute;
    inset-block: 0;
    min-inline-size: 3px;
    background: var(--_phase);
    print-color-adjust: exact;
  }

  /* A gap separates consecutive runs on one line. */
  .segment:not(.continues-after) > .run:last-child {
    border-inline-end: 3px solid transparent;
    background-clip: padding-box;
  }

  /* A knot where a line crosses a transition. */
  .continues-after::after,
  .continues-before::before,
  .sections > .step::before {
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

  .continues-before::before,
  .sections > .step::before {
    inset-inline: -0.37em auto;
  }

  /* At the end of the last phase, the knot would stick out of the chart. */
  .phase-6-10.continues-after::after {
    inset-inline-end: 0;
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

  /* On narrow screens: a section for each phase */

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

  .section li.gap::after {
    flex: 0 0 100%;
  }

  .gap b {
    font-style: normal;
  }

  .section .open {
    padding: 0.15em 0.8em;
  }

  .sections .phase-line {
    margin-inline: 0.8em;
  }

  .sections .segment {
    border-block-end: 1px solid var(--_line);
  }

  .sections > .step {
    position: relative;
    border-inline-start: 1px dashed var(--_edge);
    margin-inline-start: 1.2em;
    padding: 0.7em 1em;
  }

  .sections > .step::before {
    inset-block-start: 1.15em;
  }

  @container pk (max-width: 54em) {
    .chart th {
      font-size: 0.9em;
    }

    .chart :is(td.gap, .open, .name) {
      padding-inline: 0.5em;
    }
  }

  @media (forced-colors: active) {
    /* Without colours, each phase has a line style of its own. */
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

    .segment:not(.continues-after) > .run:last-child {
      border-inline-end-color: Canvas;
    }

    .sample.knot,
    .continues-after::after,
    .continues-before::before,
    .sections > .step::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    button.bar {
      display: grid;
    }

    .section li,
    .step {
      break-inside: avoid;
    }

    /* Printed once, at the end, rather than at the foot of each page. */
    tfoot {
      display: table-row-group;
    }
  }
`;
