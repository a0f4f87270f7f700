import { css } from 'lit';

/** Filters above, the rows, and what to do with those that are selected. */
export const tableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    max-block-size: var(--pk-workshop-table-height, 74vh);
    container-type: inline-size;
  }

  :host([compact]) {
    max-block-size: var(--pk-workshop-table-height, 46vh);
  }

  pk-workshop-grid {
    flex: 0 1 auto;
    min-block-size: 10em;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 0.75em;
  }

  .filters input[type='search'] {
    flex: 1 1 13em;
    inline-size: auto;
    max-inline-size: 20em;
  }

  .filters label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.4em;
    font-size: 0.93em;
    max-inline-size: 17em;
  }

  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.6em;
    padding: 0.4em 0.8em;
    background: var(--_accent-soft);
    border-radius: var(--_radius);
  }

  .selection b {
    margin-inline-end: 0.5em;
    color: var(--_accent);
  }

  .selection .link {
    margin-inline-start: auto;
  }

  .selection form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    flex-basis: 100%;
  }

  .selection form :is(select, input) {
    inline-size: auto;
    min-inline-size: 14em;
  }

  .foot {
    display: grid;
    gap: 0.2em;
    min-block-size: 1.4em;
  }

  @container (max-width: 36em) {
    .keys {
      display: none;
    }

    .filters label {
      flex: 1 1 8em;
    }
  }

  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
