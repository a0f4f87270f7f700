import { css } from 'lit';

/** Parts of the page for web teams that have instructions with lines to copy below each other. */
export const setupStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8em;
    max-inline-size: 62em;
  }
`;
