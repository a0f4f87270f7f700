import { css } from 'lit';

/** Labels with their controls, help below them, and what is wrong. */
export const fieldRules = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    align-content: start;
  }

  label,
  legend,
  .label {
    font-weight: 640;
  }

  label.check {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    font-weight: 400;
  }

  .help {
    color: var(--_text-quiet);
  }

  .problem {
    font-size: 0.93em;
    font-weight: 600;
    color: var(--_stop);
  }

  .problem::before {
    content: '! ';
    font-weight: 800;
  }

  .problem.warning,
  .problem.hint {
    color: var(--_warn);
  }

  .problem.hint {
    font-weight: 500;
  }

  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    min-inline-size: 0;
    margin: 0;
    background: var(--_surface);
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
  }

  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.35em;
    padding: 0.35em 0.6em;
  }

  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5em;
    max-block-size: 24em;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block: 0.12em;
    flex: none;
    accent-color: var(--_accent);
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_stop) !important;
  }

  option {
    color: CanvasText;
    background: Canvas;
  }
`;
