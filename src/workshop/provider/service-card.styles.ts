import { css } from 'lit';

/** How a service looks, with its question, its answer or its form. */
export const serviceCardStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    padding: 0.7em 0.85em 0.85em;
    hyphens: auto;
  }

  article.editing {
    border-block-start: 3px solid var(--_accent);
  }

  article.correct,
  article.changed {
    border-color: var(--_go);
  }

  article:is(.correct, .changed, .gone) {
    gap: 0;
    padding-block-end: 0.6em;
  }

  article.gone {
    border-style: dashed;
    border-color: var(--_edge);
  }

  .description {
    color: var(--_text-quiet);
    white-space: pre-line;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(4.8em, auto) minmax(0, 1fr);
    gap: 0.3em 0.9em;
  }

  dt {
    color: var(--_text-quiet);
  }

  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: 0.55em;
  }

  .actions button {
    min-block-size: 2.9em;
    font-weight: 680;
  }

  .correct:is(button) {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 1em;
  }

  .status {
    flex: 1 1 9em;
    font-weight: 680;
    color: var(--_go);
  }

  .status::before {
    content: '✓ ';
  }

  .gone .status {
    color: var(--_stop);
  }

  .gone .status::before {
    content: '✕ ';
  }

  .answer .small {
    flex-basis: 100%;
  }

  .gone:is(button) {
    color: var(--_stop);
  }

  .editing pk-provider-editor {
    margin-block-start: 0.4em;
  }

  @media (max-width: 22em) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd {
      margin-block-end: 0.35em;
    }
  }
`;
