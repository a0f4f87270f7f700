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
    min-block-size: 5em;
  }

  .foot {
    display: grid;
    gap: 0.2em;
  }

  :host([compact]) .keys {
    display: none;
  }

  @container (max-width: 36em) {
    .keys {
      display: none;
    }
  }

  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
