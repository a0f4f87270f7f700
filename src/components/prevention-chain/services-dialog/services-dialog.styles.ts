import { css } from 'lit';

/** The dialog that shows selected services. */
export const servicesDialogStyles = css`
  dialog {
    box-sizing: border-box;
    color: inherit;
    background: var(--pk-color-surface-dialog, var(--_behind, Canvas));
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0;
    inline-size: min(44em, 100% - 1.5em);
    max-block-size: min(48em, 100% - 1.5em);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .panel {
    container: pk / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8em;
    padding: 0 1.2em 1.4em;
    background: inherit;
  }

  .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    padding-block: 1em 0.5em;
    background: inherit;
  }

  .top button {
    white-space: nowrap;
  }

  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }

  #dialog-title {
    min-inline-size: 0;
    font-size: 1.15em;
    padding-block-start: 0.25em;
  }

  .single {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
`;
