import { css } from 'lit';

/** Fields side by side where there is room; those that need it have a line of their own. */
export const fieldGrid = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.9em 1em;
    align-items: start;
  }

  .wide {
    grid-column: 1 / -1;
  }
`;
