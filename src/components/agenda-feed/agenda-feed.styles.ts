import { css } from 'lit';

export const agendaFeedStyles = css`
  .groups {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .entry {
    display: grid;
    grid-template-columns: 3.7em minmax(0, 1fr);
    gap: 0 1.1em;
    padding-block: calc(var(--_space) * 0.95);
    border-block-end: var(--_line-width) solid var(--_line);
  }

  .entry:first-child {
    padding-block-start: 0.3em;
  }

  .group > .heading + ol .entry:first-child {
    padding-block-start: 0.8em;
  }

  .entry:last-child {
    border-block-end: 0;
  }

  .undated {
    grid-template-columns: minmax(0, 1fr);
  }

  .date {
    text-align: center;
    border-radius: var(--_radius);
    border: 1px solid transparent;
    background: var(--_accent-soft);
    color: var(--_accent);
    padding-block: 0.4em;
    align-self: start;
    line-height: 1.15;
    hyphens: none;
  }

  .vague {
    display: grid;
  }

  .vague b {
    order: 1;
  }

  .date b {
    display: block;
    font-size: 1.4em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .span b {
    font-size: 1.15em;
    letter-spacing: -0.02em;
  }

  .date span {
    display: block;
    font-size: 0.76em;
    font-weight: 600;
  }

  .entry .heading {
    font-weight: 620;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    min-inline-size: 0;
  }

  .off .date {
    background: var(--_raised);
    color: var(--_text-quiet);
  }

  .off .name {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }

  .off .name a {
    text-decoration: underline line-through;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-block-start: 0.25em;
  }

  .tag.now {
    color: var(--_accent);
    border-color: currentColor;
  }

  .more {
    margin-block-start: 0.6em;
  }

  .save {
    justify-self: start;
  }

  .month + .month {
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .month > .heading {
    padding-block-end: 0.35em;
    border-block-end: var(--_line-width) solid var(--_edge);
  }

  .group > .heading + .month {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  /* Entries beyond the first screen are laid out when they are scrolled near. */
  .entry:nth-child(n + 20) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
  }

  .compact .entry {
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.5em;
  }

  @container pk (min-width: 36em) {
    .compact .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      gap: 0 1.5em;
      align-items: baseline;
    }
  }

  .compact .tags {
    display: inline-flex;
    margin-block: 0;
  }

  .cards ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_space);
  }

  .cards .entry,
  .cards .entry:first-child,
  .cards .entry:last-child {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.8em;
    padding: calc(var(--_space) * 0.95);
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .cards .date {
    justify-self: start;
    min-inline-size: 3.7em;
    padding-inline: 0.5em;
  }

  .cards .month > .heading {
    border-block-end: 0;
  }

  .subscription {
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: var(--_line-width) solid var(--_line);
  }

  img {
    max-inline-size: 100%;
    max-block-size: 14em;
    justify-self: start;
    border-radius: var(--_radius);
    margin-block: 0.4em;
  }

  .documents {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
  }

  @container pk (max-width: 17em) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.6em;
    }

    .date {
      justify-self: start;
      min-inline-size: 3.7em;
      padding-inline: 0.5em;
    }
  }

  @media print {
    .entry {
      content-visibility: visible;
    }

    .subscription {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .date {
      border-color: CanvasText;
    }
  }
`;
