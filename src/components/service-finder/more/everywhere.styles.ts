import { css } from 'lit';

export const everywhereStyles = css`
  /* Counts come a moment later, and have their place already. */
  .everywhere .phases .quiet {
    display: block;
    min-block-size: 1.3em;
  }

  .whose {
    font-size: 0.88em;
    margin-block-end: 0.15em;
  }
`;
