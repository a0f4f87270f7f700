import { css } from 'lit';

/** Text fields and selects with their labels. */
export const fields = css`
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

  select {
    border: var(--_line-width) solid var(--_edge);
    padding: 0.5em 0.7em;
  }

  option {
    color: CanvasText;
    background: Canvas;
  }
`;
