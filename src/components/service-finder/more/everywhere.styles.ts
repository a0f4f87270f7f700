import { css } from 'lit';

export const everywhereStyles = css`
  .whose {
    font-size: 0.88em;
    margin-block-end: 0.15em;
  }
`;
