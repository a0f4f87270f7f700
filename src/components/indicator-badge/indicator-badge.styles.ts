import { css } from 'lit';

export const indicatorBadgeStyles = css`
  :host(:not([variant='tile'], [variant='row'], [variant='pictogram'], [hidden])) {
    display: inline-block;
    vertical-align: middle;
    min-inline-size: 0 !important;
    max-inline-size: 100%;
  }

  /* A badge is as wide as its text, so it can't be a size container. */
  :host(:not([variant='tile'], [variant='row'], [variant='pictogram'])) .base {
    container-type: normal;
  }

  /* A message that replaces a badge is inline, as the badge would be. */
  :host(:not([variant='tile'], [variant='row'], [variant='pictogram'])) :is(.notice, .notice p, .stale) {
    display: inline;
    border: 0;
    padding: 0;
    /* A margin instead of white space, which the minifier removes between paragraphs. */
    margin: 0;
    margin-inline-end: 0.4em;
  }

  .value {
    text-align: match-parent;
    font-weight: 680;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .computed {
    font-style: italic;
  }

  .badge {
    border: var(--_line-width) solid var(--_edge);
    border-radius: 1.2em;
    line-height: 1.35;
  }

  summary {
    cursor: pointer;
    list-style: none;
    padding: 0.35em 0.95em;
    min-block-size: 1.8em;
    border-radius: inherit;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '+';
    content: '+' / '';
    color: var(--_accent);
    font-weight: 700;
    margin-inline-start: 0.5em;
  }

  [open] > summary::after {
    content: '–';
    content: '–' / '';
  }

  .badge .facts {
    padding: 0 0.95em 0.5em;
  }

  .tile .label {
    display: block;
    line-height: 1.35;
  }

  .tile .value {
    display: block;
    font-size: 1.75em;
    line-height: 1.25;
  }

  .facts {
    line-height: 1.4;
  }

  .tile .facts {
    margin-block-start: 0.3em;
  }

  .bar {
    block-size: 0.4em;
    border-radius: 1em;
    border: 1px solid transparent;
    background: var(--_line);
    margin-block: 0.45em 0.5em;
    overflow: clip;
  }

  .bar::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: calc(var(--_share) * 100%);
    background: var(--_accent);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0.1em 1.5em;
    padding-block: calc(var(--_space) * 0.6);
  }

  .row .value {
    font-size: 1.15em;
  }

  .row .facts {
    grid-column: 1 / -1;
  }

  @media (forced-colors: active) {
    .bar {
      border-color: CanvasText;
    }

    .bar::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .bar {
      border-color: currentColor;
      print-color-adjust: exact;
    }
  }
`;
