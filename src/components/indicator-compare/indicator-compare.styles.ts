import { css } from 'lit';

export const indicatorCompareStyles = css`
  .heading {
    margin-block-end: 0.6em;
  }

  .name {
    font-weight: 620;
    line-height: 1.35;
  }

  .value {
    font-weight: 680;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    hyphens: none;
  }

  .value > bdi {
    white-space: nowrap;
  }

  .value i {
    font-weight: 500;
  }

  .value .none {
    font-weight: 400;
    color: var(--_text-quiet);
  }

  .facts {
    line-height: 1.4;
  }

  .chart {
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .chart > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1em 1.2em;
    align-items: baseline;
    padding-block: 0.7em;
    border-block-end: var(--_line-width) solid var(--_line);
  }

  .chart .value {
    text-align: end;
  }

  .track,
  .chart .facts {
    grid-column: 1 / -1;
  }

  .track {
    position: relative;
    block-size: 1.1em;
    margin-inline: 0.45em;
  }

  .track::before,
  .track::after {
    content: '';
    position: absolute;
  }

  .track::before {
    inset-block-start: 50%;
    inset-inline: 0;
    border-block-start: var(--_line-width) solid var(--_edge);
  }

  /* The middle of the scale. */
  .track::after {
    inset-block: 32%;
    inset-inline-start: 50%;
    border-inline-start: var(--_line-width) solid var(--_edge);
  }

  .dot {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(50% - 0.4em);
    inset-inline-start: calc(var(--_at) * 100% - 0.4em);
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 0.17em solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }

  .dot.computed {
    background: none;
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    margin-block-start: 0.35em;
    padding-inline: 0.45em;
    font-variant-numeric: tabular-nums;
  }

  .scale > :nth-child(2) {
    text-align: center;
  }

  .scale > :last-child {
    text-align: end;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding-block: 0.6em;
    padding-inline: 0 1.2em;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  tbody .name {
    min-inline-size: 11em;
  }

  tbody td.value {
    min-inline-size: 6em;
  }

  thead th {
    font-weight: inherit;
    padding-block: 0.3em;
  }

  tbody tr {
    border-block-start: var(--_line-width) solid var(--_line);
  }

  tbody tr:last-child {
    border-block-end: var(--_line-width) solid var(--_line);
  }

  .differences {
    margin-block-start: var(--_space);
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.9em;
  }

  .differences > p {
    font-weight: 620;
  }

  @container pk (max-width: 30em) {
    table,
    tbody {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.1em 1.2em;
      padding-block: 0.6em;
    }

    tbody :is(.name, td, td.value) {
      min-inline-size: 0;
      padding: 0;
    }

    tbody .value {
      text-align: end;
    }

    tbody .facts {
      grid-column: 1 / -1;
    }
  }

  @container pk (min-width: 48em) {
    .chart > li {
      grid-template-columns: minmax(0, 15em) minmax(0, 1fr) 9em;
    }

    .track {
      grid-area: 1 / 2;
      align-self: start;
      inset-block-start: 0.1em;
    }

    .chart .value {
      grid-area: 1 / 3;
    }

    .chart .facts {
      grid-column: 2 / -1;
      margin-inline-start: 0.45em;
    }

    .scale {
      margin-inline: 16.2em 10.2em;
    }
  }

  @media (forced-colors: active) {
    .dot {
      border-color: CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }

    .dot.computed {
      background: none;
    }
  }

  @media print {
    .dot {
      print-color-adjust: exact;
    }

    .chart > li,
    tr {
      break-inside: avoid;
    }
  }
`;
