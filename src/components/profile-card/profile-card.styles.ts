import { css } from 'lit';

export const profileCardStyles = css`
  .card {
    border: var(--_line-width) solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    overflow: clip;
    --_inset: calc(var(--_space) * 1.5);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.1em;
    align-items: center;
    padding: calc(var(--_space) * 1.3) var(--_inset);
  }

  .head figure {
    flex: none;
    inline-size: 4.2em;
    aspect-ratio: 1;
    overflow: clip;
  }

  /* Both sizes are set, since an image that is not loaded is only as high as its alternative text. */
  .head img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    border-radius: var(--_radius);
  }

  .title {
    flex: 1 1 8em;
    min-inline-size: 0;
  }

  .title .heading {
    font-size: 1.4em;
    line-height: 1.2;
  }

  .eyebrow {
    color: var(--_accent);
    font-size: 0.84em;
    font-weight: 620;
    line-height: 1.4;
    margin-block-end: 0.25em;
  }

  .figures {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    border-block-start: var(--_line-width) solid var(--_line);
    overflow: clip;
  }

  /* Each figure draws the lines before it; those at the edge fall outside and are clipped. */
  .figures > * {
    padding: calc(var(--_space) * 1) var(--_inset);
    border: 0 solid var(--_line);
    border-block-start-width: var(--_line-width);
    border-inline-start-width: var(--_line-width);
    margin-block-start: calc(var(--_line-width) * -1);
    margin-inline-start: calc(var(--_line-width) * -1);
  }

  section,
  details {
    border-block-start: var(--_line-width) solid var(--_line);
  }

  section > .heading,
  summary {
    font-weight: 620;
  }

  section > .heading {
    padding: 1em var(--_inset) 0.3em;
  }

  summary {
    padding: 0.85em var(--_inset);
    cursor: pointer;
    list-style: none;
    display: flex;
    justify-content: space-between;
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
  }

  [open] > summary::after {
    content: '–';
    content: '–' / '';
  }

  .body {
    padding: 0.2em var(--_inset) 1.2em;
    max-inline-size: 68ch;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }

  .body.wide {
    max-inline-size: none;
  }

  .group {
    font-weight: 620;
  }

  .group + .points {
    margin-block: -0.3em 0.4em;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    gap: 0.4em 1.2em;
  }

  .foot {
    padding: 0.9em var(--_inset);
    border-block-start: var(--_line-width) solid var(--_line);
  }

  /* The compact card */

  .compact {
    --_dense: calc(var(--_space) * 0.6);
  }

  .rows > *,
  .contact > * {
    --pk-space: var(--_dense);
  }

  .compact .head {
    padding-block: var(--_space);
  }

  .compact .title .heading {
    font-size: 1.25em;
  }

  .rows {
    grid-auto-flow: row;
    align-content: start;
    line-height: 1.35;
    padding-block: calc(var(--_space) * 0.4);
  }

  .rows > * {
    padding: 0 var(--_inset);
    border: 0;
    margin: 0;
  }

  /* The compact card shows only the date of a figure; the full card has the rest. */
  .rows > ::part(stated),
  .rows > ::part(computed),
  .rows > ::part(source),
  .rows > ::part(note) {
    display: none;
  }

  .compact .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    padding-block: calc(var(--_space) * 0.75);
  }

  .contact > * {
    flex: 1;
  }

  .contact > ::part(street),
  .contact > ::part(city) {
    display: inline;
  }

  .contact > ::part(street)::after {
    content: ',';
  }

  @container pk (min-width: 44em) {
    .beside {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .beside > .contact {
      border-inline-start: var(--_line-width) solid var(--_line);
    }
  }

  @container pk (max-width: 34em) {
    .figures {
      grid-auto-flow: row;
    }
  }

  @container pk (max-width: 26em) {
    .card {
      --_inset: calc(var(--_space) * 1.1);
    }

    .head figure {
      inline-size: 3.4em;
    }

    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd {
      margin-block-end: 0.5em;
    }
  }

  @media print {
    .card {
      border: 0;
      overflow: visible;
    }

    .head,
    .figures {
      break-inside: avoid;
    }

    .body {
      max-inline-size: none;
    }

    summary::after {
      display: none;
    }
  }
`;
