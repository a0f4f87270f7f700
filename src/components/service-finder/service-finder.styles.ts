import { css } from 'lit';

export const serviceFinderStyles = css`
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.1);
  }

  .field {
    display: grid;
    gap: 0.35em;
  }

  label {
    font-weight: 620;
  }

  input,
  select {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    min-inline-size: 0;
    inline-size: 100%;
    margin: 0;
    border-radius: var(--_radius);
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

  select {
    border: var(--_line-width) solid var(--_edge);
    padding: 0.5em 0.7em;
  }

  option {
    color: CanvasText;
    background: Canvas;
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

  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }

  .result {
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 1em 1.2em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }

  .result:focus-visible {
    border-radius: var(--_radius);
  }

  .result .heading {
    font-size: 1.1em;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1em;
    align-items: center;
  }

  .line > * {
    min-inline-size: 0;
  }

  .ages {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }

  .scale {
    display: grid;
    grid-template-columns: 9fr 36fr 36fr 60fr;
    gap: 2px;
    inline-size: 7.5em;
    block-size: 0.55em;
    flex: none;
  }

  .scale i {
    border-radius: 2px;
    border: 1px solid transparent;
    background: var(--_line);
  }

  .scale .on {
    background: var(--_phase);
  }

  summary {
    cursor: pointer;
    list-style: none;
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.17em;
    inline-size: fit-content;
    padding-block: 0.25em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover {
    text-decoration-thickness: 0.14em;
  }

  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    padding-block: 0.5em 0.2em;
    max-inline-size: 68ch;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    gap: 0.3em 1.2em;
  }

  .nothing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  @container pk (max-width: 32em) {
    .phases {
      grid-template-columns: repeat(2, 1fr);
    }

    .phases button {
      padding-inline: 0.55em 0.4em;
    }

    .phases b {
      font-size: 0.92em;
    }

    .result {
      padding: 0.9em 1em;
    }

    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd {
      margin-block-end: 0.5em;
    }
  }

  @container pk (max-width: 14em) {
    .phases {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .scale i {
      border-color: CanvasText;
    }

    .scale .on {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .phases [aria-pressed='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    .search,
    .phases,
    .topics {
      display: none;
    }
  }
`;
