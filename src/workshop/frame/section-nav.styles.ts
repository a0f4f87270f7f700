import { css } from 'lit';

/** A column beside what is edited; where the workshop, the container around it, is narrow, a menu that unfolds. */
export const sectionNavStyles = css`
  :host {
    background: var(--_raised);
    padding-block: 0.6em;
  }

  li button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.5em;
    inline-size: 100%;
    padding: 0.4em 0.9em;
    border: 0;
    border-inline-start: 4px solid transparent;
    border-radius: 0;
    background: none;
    text-align: start;
    font-weight: 500;
  }

  button:focus-visible {
    outline-offset: -3px;
  }

  li button[aria-current='page'] {
    background: var(--pk-color-surface, Canvas);
    border-inline-start-color: var(--_accent);
    font-weight: 680;
  }

  .count {
    color: var(--_text-quiet);
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }

  .state {
    grid-column: 1 / -1;
    font-size: 0.82em;
    font-weight: 500;
  }

  h2 {
    font-size: 0.85em;
    color: var(--_text-quiet);
    padding: 0.9em 1.1em 0.2em;
  }

  .draft {
    padding-inline: 1.1em;
  }

  .toggle,
  .close {
    display: none;
  }

  @container (max-width: 50em) {
    :host {
      padding-block: 0;
    }

    .toggle {
      display: flex;
      justify-content: space-between;
      inline-size: 100%;
      min-block-size: 44px;
      padding-inline: 0.8em;
      border: 0;
      border-radius: 0;
      background: none;
      text-align: start;
      font-weight: 680;
    }

    .toggle .quiet {
      font-weight: 500;
    }

    #menu {
      display: none;
      padding-block-end: 0.8em;
      border-block-start: 1px solid var(--_line);
    }

    #menu.open {
      display: block;
    }

    .close {
      display: block;
      padding: 0.6em 1.1em 0;
    }
  }

  @container (min-width: 30em) and (max-width: 50em) {
    ul {
      columns: 2;
      column-gap: 0;
    }

    li {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    li button[aria-current='page'] {
      border-inline-start-color: Highlight;
    }

    li button {
      border-inline-start-color: Canvas;
    }
  }
`;
