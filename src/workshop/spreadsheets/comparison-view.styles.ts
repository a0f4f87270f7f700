import { css } from 'lit';

/** Lists of differences with a choice for each, as rows of a grid; below one another where it is narrow. */
export const comparisonViewStyles = css`
  :host {
    container-type: inline-size;
  }

  section + section {
    margin-block-start: 1.6em;
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1em;
    margin-block-end: 0.5em;
  }

  .heading h3 {
    font-size: 1.15em;
  }

  .heading .actions {
    margin-inline-start: auto;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
  }

  .list {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .list > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2.2fr) minmax(0, 2.2fr) 16em;
    gap: 0.3em 1em;
    align-items: center;
    padding: 0.35em 0.75em;
  }

  .line.whole {
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1.3fr) minmax(0, 2.5fr) 16em;
  }

  .line.titles {
    color: var(--_text-quiet);
    font-size: 0.93em;
    font-weight: 620;
  }

  .record {
    padding: 0.3em 0.75em;
    background: var(--_raised);
    border-block-end: 1px solid var(--_line);
  }

  .fields > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .value {
    white-space: pre-line;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }

  del {
    text-decoration-thickness: 0.09em;
  }

  ins {
    text-decoration: none;
    background: var(--_accent-soft);
    border-radius: 3px;
    padding-inline: 0.15em;
    box-decoration-break: clone;
  }

  .new {
    font-weight: 640;
  }

  .choice {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }

  .choice button {
    min-block-size: 2.1em;
    border-radius: 0;
    padding-inline: 0.3em;
  }

  .choice button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .choice button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    border-inline-start: 0;
  }

  .more {
    padding: 0.35em 0.75em;
  }

  .label-narrow {
    display: none;
  }

  @container (max-width: 52em) {
    .line,
    .line.whole {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.6em;
    }

    .line.titles {
      display: none;
    }

    .label-narrow {
      display: inline;
      color: var(--_text-quiet);
      font-weight: 400;
    }
  }

  @media (forced-colors: active) {
    ins {
      text-decoration: underline;
    }
  }
`;
