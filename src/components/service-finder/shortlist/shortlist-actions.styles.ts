import { css } from 'lit';

export const shortlistActionsStyles = css`
  .action {
    font-size: 0.88em;
    padding: 0.4em 0.3em;
  }

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

  .handout {
    display: none;
    gap: 1em;
    align-items: center;
  }

  .qr {
    flex: none;
    inline-size: 9em;
    block-size: 9em;
  }

  @media print {
    .note,
    .field {
      display: none;
    }

    .handout {
      display: flex;
      break-inside: avoid;
    }
  }
`;
