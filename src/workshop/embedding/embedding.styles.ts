import { css } from 'lit';

/** Choosing an element: what is chosen on the left, the preview beside it, the markup below both. */
export const embeddingStyles = css`
  :host {
    padding: 1em 1.25em 2em;
    container-type: inline-size;
  }

  header {
    display: grid;
    gap: 0.3em;
    max-inline-size: 52em;
    margin-block-end: 1.4em;
  }

  h2 {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.7em;
  }

  .number {
    display: inline-grid;
    place-items: center;
    inline-size: 1.7em;
    block-size: 1.7em;
    flex: none;
    font-size: 0.8em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .workbench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.8em 2em;
    margin-block-end: 2em;
  }

  .settings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.8em;
    align-content: start;
  }

  .elements {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.45em;
  }

  .card {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    padding: 0.55em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }

  .card:hover {
    border-color: var(--_edge);
  }

  .card:has(:checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    background: var(--_accent-soft);
  }

  .card .help {
    display: block;
  }

  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin-block-end: 1em;
  }

  .stage {
    margin-block: 0.8em 0.5em;
    padding: 1.2em;
    background: var(--pk-color-surface, Canvas);
    border: 1px solid var(--_edge);
    border-radius: 0.9em;
    max-block-size: 80vh;
    overflow: auto;
  }

  .stage.phone {
    max-inline-size: 24.5em;
    padding: 1em;
  }

  @container (min-width: 56em) {
    .workbench {
      grid-template-columns: minmax(0, 24em) minmax(0, 1fr);
    }

    .elements {
      grid-template-columns: minmax(0, 1fr);
    }

    /* The preview stays in sight while options are set. */
    .view {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }

  @media (forced-colors: active) {
    .card:has(:checked) {
      outline: 3px solid Highlight;
    }

    .number {
      border: 1px solid CanvasText;
    }
  }
`;
