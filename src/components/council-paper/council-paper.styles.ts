import { css } from 'lit';

export const councilPaperStyles = css`
  .papers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--pk-gap, 0.75em);
    --_inset: calc(var(--_space) * 1.5);
  }

  /* Each paper is a size container: a predecessor is nested in a narrower column of its successor. */
  .paper {
    container: paper / inline-size;
  }

  .papers > .paper {
    border: var(--_line-width) solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    overflow: clip;
  }

  .head {
    padding: calc(var(--_space) * 1.3) var(--_inset);
    min-inline-size: 0;
  }

  .head > .heading {
    font-size: 1.3em;
    line-height: 1.25;
  }

  .eyebrow {
    color: var(--_accent);
    font-size: 0.84em;
    font-weight: 620;
    line-height: 1.4;
    margin-block-end: 0.25em;
  }

  .head > .quiet {
    margin-block-start: 0.3em;
  }

  summary {
    cursor: pointer;
    list-style: none;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover {
    background: var(--_raised);
  }

  summary:focus-visible {
    outline-offset: -3px;
  }

  summary::after {
    content: '+';
    content: '+' / '';
    color: var(--_accent);
    font-weight: 700;
    padding-inline-end: var(--_inset);
  }

  [open] > summary::after {
    content: '–';
    content: '–' / '';
  }

  summary > .head {
    padding-inline-end: 0;
  }

  summary .heading {
    font-size: 1.1em;
  }

  /* The unfolded paper has these facts in full. */
  [open] > summary .quiet {
    display: none;
  }

  .keys,
  section {
    padding: calc(var(--_space) * 1.1) var(--_inset);
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .keys {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8em 1.6em;
  }

  .keys dd {
    font-weight: 620;
    line-height: 1.35;
  }

  .keys .quiet {
    font-weight: 400;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em 1.6em;
  }

  section > .heading {
    font-weight: 620;
  }

  .content {
    max-inline-size: 68ch;
  }

  .way > li {
    position: relative;
    padding-inline-start: 1.5em;
    padding-block-end: 1em;
  }

  .way > li:last-child {
    padding-block-end: 0;
  }

  .way > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.45em;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }

  .way > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.35em - var(--_line-width) / 2);
    inset-block: 1.35em -0.25em;
    border-inline-start: var(--_line-width) solid var(--_edge);
  }

  .body {
    font-weight: 620;
  }

  .content > dl > div,
  tr {
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .content > dl > div {
    padding-block: 0.5em;
  }

  .content > dl > div:first-child {
    border: 0;
    padding-block-start: 0;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  thead tr {
    border: 0;
  }

  th,
  td {
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
    padding-block: 0.45em;
    padding-inline: 0 0.6em;
  }

  thead th {
    padding-block-start: 0;
  }

  td,
  th:last-child {
    padding-inline-end: 0;
    inline-size: 4.2em;
  }

  .earlier {
    --_inset: 0;
    margin-block-end: -0.6em;
  }

  .earlier .head {
    padding-block: 0.6em;
  }

  .earlier > :first-child .head {
    padding-block-start: 0;
  }

  .earlier .heading {
    font-size: 1em;
  }

  .earlier .keys,
  .earlier section {
    border: 0;
    padding-block: 0 1em;
  }

  .earlier > .paper:not(:last-child) {
    border-block-end: var(--_line-width) solid var(--_line);
  }

  @container paper (min-width: 22em) {
    .keys {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container paper (min-width: 42em) {
    .keys {
      grid-auto-flow: column;
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
    }
  }

  @container paper (min-width: 36em) {
    section {
      grid-template-columns: 11em minmax(0, 1fr);
    }

    .content > dl > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 1.2em;
      align-items: baseline;
    }
  }

  @container pk (max-width: 26em) {
    .papers {
      --_inset: calc(var(--_space) * 1.1);
    }
  }

  @media print {
    .papers > .paper {
      border: 0;
    }

    summary::after {
      display: none;
    }
  }
`;
