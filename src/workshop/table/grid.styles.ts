import { css } from 'lit';

/** A grid of cells with fixed titles, a fixed first column, and where there is room for it, a fixed last one. */
export const gridStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .grid {
    flex: 0 1 auto;
    overflow: auto;
    min-block-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--pk-color-surface, Canvas);
  }

  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    inline-size: 100%;
    min-inline-size: var(--_minimum);
    block-size: 2.3em;
    contain: layout style;
    border-block-end: 1px solid var(--_line);
    background: var(--pk-color-surface, Canvas);
  }

  .titles {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    color: var(--_text-quiet);
  }

  .titles .title {
    inline-size: 100%;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    justify-content: start;
    font-size: 0.93em;
    font-weight: 640;
    overflow: hidden;
    white-space: nowrap;
  }

  .cell {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-inline-size: 0;
    padding-inline: 0.55em;
    background: inherit;
    cursor: default;
  }

  .cell > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .cell:focus,
  .cell :is(button, [role='checkbox']):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: 3px;
  }

  .check,
  .name {
    position: sticky;
    z-index: 1;
  }

  .check {
    inset-inline-start: 0;
    justify-content: center;
    padding: 0;
  }

  .name {
    inset-inline-start: 2.5em;
    font-weight: 640;
  }

  /* What a record is for families is in sight however far one scrolls sideways. */
  @container (min-width: 38em) {
    .cell:last-child {
      position: sticky;
      inset-inline-end: 0;
      z-index: 1;
    }
  }

  .titles .name {
    font-weight: inherit;
  }

  .row[aria-selected='true'] {
    background: color-mix(in oklab, var(--_accent-soft) 55%, var(--pk-color-surface, Canvas));
  }

  .row.open {
    background: var(--_accent-soft);
  }

  .row.open .check {
    box-shadow: inset 4px 0 var(--_accent);
  }

  .row:hover:not(.titles, .open) {
    background: var(--_raised);
  }

  .empty {
    color: var(--_text-quiet);
    font-weight: 400;
  }

  .empty.stop {
    color: var(--_stop);
  }

  .editing {
    overflow: visible;
    padding: 0.1em;
    z-index: 3;
  }

  .editing input {
    min-block-size: 0;
    block-size: 100%;
    padding-block: 0;
    background: var(--pk-color-surface, Canvas);
    border: 2px solid var(--_accent);
  }

  [role='checkbox'] {
    display: grid;
    place-content: center;
    inline-size: 100%;
    block-size: 100%;
  }

  .box {
    display: grid;
    place-content: center;
    inline-size: 1.2em;
    block-size: 1.2em;
    border: 1.5px solid var(--_edge);
    border-radius: 0.25em;
    line-height: 1;
    font-size: 0.95em;
  }

  [aria-checked='true'] .box,
  [aria-checked='mixed'] .box {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  .nothing {
    padding: 1.2em;
  }

  @media (pointer: coarse) {
    .row {
      block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }

    .row.open {
      border-inline-start: 4px solid Highlight;
    }

    .titles {
      border-block-end: 2px solid CanvasText;
    }
  }

  @container (max-width: 38em) {
    .name {
      border-inline-end: 1px solid var(--_line);
    }
  }
`;
