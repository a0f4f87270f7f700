import { css } from 'lit';
import { fields } from '../../theme/fields.js';
import { phases } from '../../theme/phases.js';
import { points } from '../../theme/points.js';
import { tags } from '../../theme/tags.js';
import { serviceResultStyles } from '../shared/service-result.styles.js';
import { helpNumbersStyles } from './help/help-numbers.styles.js';
import { resultsStyles } from './results/results.styles.js';

const layoutStyles = css`
  /* The finder's child elements have no boxes: it lays out their content itself. */
  :is(
    pk-finder-search,
    pk-finder-help,
    pk-finder-filters,
    pk-finder-filter-panel,
    pk-finder-result-area,
    pk-finder-results,
    pk-finder-result,
    pk-finder-shortlist
  ) {
    display: contents;
  }

  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.1);
  }

  input {
    appearance: none;
    border: 2px solid var(--_accent);
    padding: 0.65em 0.9em;
    font-size: 1.08em;
  }

  input::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }

  .phases {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 0.5em;
  }

  .phases button {
    font-size: inherit;
    text-align: start;
    line-height: 1.3;
    border-radius: var(--_radius);
    border: var(--_line-width) solid var(--_line);
    border-block-start: 0.3em solid var(--_phase);
    padding: 0.5em 0.7em 0.6em;
  }

  .phases b {
    display: block;
    font-weight: 620;
    font-size: 0.95em;
    overflow-wrap: break-word;
  }

  .phases [aria-pressed='true'] {
    background: color-mix(in oklab, var(--_phase) 16%, transparent);
    border-color: var(--_phase);
    box-shadow: inset 0 0 0 1px var(--_phase);
  }

  .phases [aria-pressed='true'] b::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
  }

  /* The chip for open services is loaded with the code for opening hours. Its space is reserved. */
  .full .choices {
    min-block-size: 2.4em;
  }

  .list .choices {
    display: none;
  }

  .short {
    display: none;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  @container pk (max-width: 32em) {
    .finder {
      gap: calc(var(--_space) * 0.6);
    }

    input {
      padding-block: 0.5em;
    }

    .phases {
      grid-template-columns: 1.35fr repeat(3, 1fr);
      gap: 0.35em;
    }

    .phases button {
      padding: 0.25em 0.5em 0.35em;
    }

    .phases b {
      font-size: 0.86em;
      hyphens: none;
    }

    .phases .long {
      display: none;
    }

    .phases .short {
      display: inline;
    }

    /* One row that scrolls: a chip that is cut off shows that there are more. */
    .chips {
      flex-wrap: nowrap;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scrollbar-width: none;
    }

    /* The row cuts off what stands out. */
    .chips > :focus-visible {
      outline-offset: -3px;
    }

    .chips > * {
      flex: none;
      white-space: nowrap;
    }
  }

  /*
   * Words that sound of need: the phases and the quick filters step back, so that help and the first result are on the
   * first screen. What is in effect stays, and all of them are in the sheet, with a button that takes them back.
   */
  @container pk (max-width: 32em) {
    [data-need] ~ .phases:not(:has([aria-pressed='true'])),
    [data-need] ~ .choices .chips > .chip[aria-pressed='false'],
    [data-need] ~ * .reset {
      display: none;
    }
  }

  @container pk (max-width: 17em) {
    .phases {
      grid-template-columns: repeat(2, 1fr);
    }
  }

  .chips > button {
    padding-inline: 0.85em;
  }

  .chips > .chip[aria-pressed='true'] {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    /* Less padding makes room for the check mark, so that nothing beside the chip moves. */
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

  @media (forced-colors: active) {
    :is(.chip, .keep, .phases > *)[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;

/** The styles of the finder and its parts, except parts that are loaded on demand. */
export const finderStyles = [
  points,
  tags,
  phases,
  fields,
  serviceResultStyles,
  layoutStyles,
  resultsStyles,
  helpNumbersStyles,
];
