import { css } from 'lit';

/** The panel that the button unfolds, and the controls in it. */
export const filterPanelStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1em 1.2em;
    align-items: start;
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
    padding: 1em 1.2em 1.2em;
    margin-block-start: 0.6em;
  }

  .sheet {
    inline-size: 100%;
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: calc(100% - 3em);
    margin: auto 0 0;
    border: 0;
    border-radius: 1em 1em 0 0;
    padding: 0;
    overflow: hidden;
    color: inherit;
    background: var(--pk-color-surface-dialog, var(--_behind, Canvas));
  }

  .sheet[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }

  .sheet::backdrop {
    background: rgb(20 28 32 / 0.55);
  }

  .sheet-head,
  .sheet-foot {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding: 0.5em 1em;
  }

  .sheet-head {
    justify-content: space-between;
    border-block-end: var(--_line-width) solid var(--_line);
    padding-inline-end: 0.4em;
  }

  .sheet-head .heading {
    font-size: 1.15em;
  }

  .sheet .close {
    border-color: transparent;
    min-inline-size: 3em;
    padding: 0;
  }

  .sheet-body.filters {
    border: 0;
    border-radius: 0;
    margin: 0;
    padding: 0.9em 1em 1.2em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .sheet-foot {
    border-block-start: var(--_line-width) solid var(--_line);
    padding-block-end: max(0.7em, env(safe-area-inset-bottom));
  }

  .sheet-foot .main {
    flex: 1;
    border-color: var(--_accent);
    background: var(--_accent);
    font-weight: 650;
  }

  /* Not the colour of the button itself: its background is mixed with that. */
  .sheet-foot .main > span {
    color: var(--pk-color-surface-dialog, var(--_behind, Canvas));
  }

  .filters .phases {
    grid-column: 1 / -1;
  }

  pk-finder-place-field {
    display: contents;
  }

  .filters .field {
    align-content: start;
  }

  .label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }

  .filters .label > .quiet {
    font-size: 0.88em;
  }

  .place {
    scroll-margin-block-start: 0.7em;
  }

  /* Room to scroll the field to the top of the sheet. */
  .sheet .unfolded {
    min-block-size: 100vh;
  }

  .combobox {
    position: relative;
  }

  .filters .combobox > input {
    border: var(--_line-width) solid var(--_edge);
    padding-block: 0.5em;
    padding-inline: 0.7em 3em;
    font-size: 1em;
  }

  .combobox > button {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    border-color: transparent;
    background: none;
    min-inline-size: 2.9em;
    padding: 0;
  }

  /* Over what is below, as the list of a select: nothing moves. */
  .suggestions {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    max-block-size: 15em;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--pk-color-surface-dialog, var(--_behind, Canvas));
  }

  .suggestions > * {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.75em;
    padding: 0.3em 0.7em;
    cursor: pointer;
  }

  .suggestions .quiet {
    white-space: nowrap;
  }

  .suggestions > :is(:hover, [aria-selected='true']) {
    background: var(--_accent-soft);
  }

  .suggestions > [aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .filters label {
    font-size: 0.95em;
  }

  .filters input[type='date'] {
    appearance: auto;
    border: var(--_line-width) solid var(--_edge);
    padding: 0.4em 0.7em;
    font-size: 1em;
    min-block-size: 2.5em;
  }

  .checks {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.4em;
    font-weight: 400;
  }

  .check input {
    appearance: auto;
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    padding: 0;
    border: 0;
    accent-color: var(--_accent);
  }
`;
