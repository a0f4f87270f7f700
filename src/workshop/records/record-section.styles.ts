import { css } from 'lit';

/** A list of records, and the form of the one that is open. */
export const recordSectionStyles = css`
  :host > header,
  header {
    padding: 0.6em 1.25em;
    justify-content: space-between;
  }

  .list {
    padding-inline: 1.25em;
    padding-block-end: 1em;
  }

  /* With a record open, the list keeps a part of the height, and the form has the rest. */
  .list:has(+ .form) {
    max-block-size: 32vh;
    overflow: auto;
  }

  .form {
    border-block-start: 3px solid var(--_accent);
    padding-block-end: 2em;
  }

  h2:focus-visible,
  h1:focus-visible {
    outline-width: 2px;
  }

  .form > header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--pk-color-surface, Canvas);
    border-block-end: 1px solid var(--_line);
    padding-block: 0.5em;
  }

  @container (max-width: 50em) {
    .form > header {
      position: static;
    }
  }

  footer {
    padding: 0 1.25em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1em;
  }

  pk-workshop-record-form,
  pk-workshop-finding-links {
    padding: 0.9em 1.25em 0;
  }
`;
