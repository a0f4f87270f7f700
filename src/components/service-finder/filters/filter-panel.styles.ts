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

  .filters[hidden] {
    display: none;
  }

  .filters .phases {
    grid-column: 1 / -1;
  }

  .filters .field {
    align-content: start;
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
