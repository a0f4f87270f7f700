import { css } from 'lit';

export const shareStyles = css`
  .shared:empty {
    display: none;
  }

  input[readonly] {
    appearance: auto;
    border: var(--_line-width) solid var(--_edge);
    padding: 0.4em 0.7em;
    font-size: 1em;
    min-block-size: 2.5em;
  }

  @media print {
    .shared-link {
      display: none;
    }
  }
`;
