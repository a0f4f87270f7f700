import { css } from 'lit';

export const serviceFinderStyles = css`
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

  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }

  /* What comes a moment later has its place already, so that nothing jumps. */
  .full .choices {
    min-block-size: 2.4em;
  }

  .list .choices {
    display: none;
  }

  .now {
    min-block-size: 1.5em;
  }

  .result .heading {
    padding-inline-end: 6em;
  }

  .result:focus-visible {
    border-radius: var(--_radius);
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

    .full .choices {
      min-block-size: 5.3em;
    }

    .result .heading {
      padding-inline-end: 2em;
    }
  }

  @container pk (max-width: 14em) {
    .phases {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
