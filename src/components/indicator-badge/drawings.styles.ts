import { css } from 'lit';

export const drawingStyles = css`
  .pictogram,
  .after {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    line-height: 1.4;
  }

  .pictogram {
    margin-block: 0.3em 0.5em;
  }

  .after {
    margin-block-start: 0.6em;
  }

  .badge .after {
    margin: 0;
    padding: 0 0.84em 0.6em;
  }

  .row .after {
    grid-column: 1 / -1;
    margin: 0;
  }

  .out-of {
    font-weight: 620;
    line-height: 1.35;
  }

  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.3em;
    color: var(--_accent);
  }

  .people svg {
    inline-size: 1.05em;
    block-size: 1.45em;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
  }

  .people .one {
    fill: currentColor;
  }

  .versus {
    position: relative;
  }

  .mark {
    inline-size: 2px;
    background: currentColor;
  }

  .versus .mark {
    position: absolute;
    inset-block: -0.25em;
    inset-inline-start: calc(var(--_share) * 100% - 1px);
  }

  .after .mark {
    display: inline-block;
    block-size: 0.9em;
    margin-inline-end: 0.55em;
    vertical-align: -0.08em;
  }

  .after .figure {
    font-weight: 620;
    white-space: nowrap;
  }

  .course {
    display: block;
    block-size: 3em;
    inline-size: calc(100% - 0.7em);
    max-inline-size: 24em;
    margin: 0.5em 0.35em 0;
    overflow: visible;
    color: var(--_accent);
  }

  .course.turned {
    transform: scaleX(-1);
  }

  .course line {
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .course .ground {
    stroke: var(--_line);
    stroke-width: 1;
  }

  .course circle {
    fill: currentColor;
  }

  .course .rough {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: calc(24em / 0.88);
    font-variant-numeric: tabular-nums;
  }

  .ends strong {
    font-weight: 650;
  }

  .values summary {
    inline-size: fit-content;
    min-block-size: 1.9em;
    padding: 0.15em 0;
  }

  .values table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    max-inline-size: calc(24em / 0.88);
    inline-size: 100%;
  }

  .values tr {
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .values :is(th, td) {
    padding: 0.3em 0;
    font-weight: inherit;
    text-align: start;
  }

  .values :is(th, td):last-child {
    text-align: end;
  }

  @media (forced-colors: active) {
    .mark {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .people,
    .course {
      color: CanvasText;
    }

    .course .ground {
      stroke: CanvasText;
    }
  }

  @media print {
    .mark {
      print-color-adjust: exact;
    }
  }
`;
