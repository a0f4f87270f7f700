import { css } from 'lit';

export const finderMoreStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .chips > button {
    padding-inline: 0.85em;
  }

  .chips > .chip[aria-pressed='true'] {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    /* The mark takes what the edges give: nothing beside it moves. */
    padding-inline: 0.3em;
  }

  .chip[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  [aria-controls] {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }

  [aria-controls]::after {
    content: '▾';
    content: '▾' / '';
  }

  [aria-expanded='true']::after {
    content: '▴';
    content: '▴' / '';
  }

  .action {
    font-size: 0.88em;
    padding: 0.4em 0.3em;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1em 1.2em;
    align-items: start;
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
    padding: 1em 1.2em 1.2em;
    margin-block-start: 0.6em;
  }

  .filters[hidden] {
    display: none;
  }

  .filters .phases {
    grid-column: 1 / -1;
  }

  .filters .field {
    align-content: start;
  }

  .filters label {
    font-size: 0.95em;
  }

  .filters input[type='date'],
  input[readonly] {
    appearance: auto;
    border: var(--_line-width) solid var(--_edge);
    padding: 0.4em 0.7em;
    font-size: 1em;
    min-block-size: 2.5em;
  }

  .checks {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.4em;
    font-weight: 400;
  }

  .check input {
    appearance: auto;
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    padding: 0;
    border: 0;
    accent-color: var(--_accent);
  }

  .result {
    position: relative;
  }

  .keep {
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-end: 0.7em;
    min-inline-size: 2.4em;
    padding-inline: 0.7em;
  }

  .keep[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .week {
    display: grid;
    gap: 0.1em;
  }

  /* Rows out of sight are laid out once they are scrolled to: typing must not wait for them. */
  .result {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
  }

  .now {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    align-items: center;
  }

  .nothing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .printed {
    display: none;
  }

  .shared:empty {
    display: none;
  }

  @container pk (max-width: 32em) {
    .keep {
      padding-inline: 0.3em;
    }

    .keep .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    :is(.chip, .keep, .phases > *)[aria-pressed='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    .search,
    .phases,
    .choices,
    .counts,
    .chips,
    .report,
    .map,
    .now,
    .shared,
    summary {
      display: none;
    }

    .printed {
      display: block;
      font-size: 0.88em;
    }

    .result {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;
