import { css } from 'lit';

/** A service in a few lines, and its details. */
export const serviceResultStyles = css`
  .result {
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 1em 1.2em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
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

  @container pk (max-width: 32em) {
    .result {
      padding: 0.7em 0.85em;
      gap: 0.25em;
    }

    .result .line {
      gap: 0.35em 0.8em;
    }

    .scale {
      inline-size: 4.8em;
    }

    /* One tap to call. */
    .call {
      flex: 1 1 60%;
      margin-block-start: 0.25em;
    }

    .call > a {
      display: grid;
      place-content: center;
      min-block-size: 2.6em;
      border: var(--_line-width) solid var(--_accent);
      border-radius: var(--_radius);
      font-weight: 640;
      text-decoration: none;
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
  }
`;
