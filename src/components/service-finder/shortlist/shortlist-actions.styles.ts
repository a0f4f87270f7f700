import { css } from 'lit';

export const shortlistActionsStyles = css`
  .action {
    font-size: 0.88em;
    padding: 0.4em 0.3em;
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
    .note {
      display: none;
    }

    .handout {
      display: flex;
      break-inside: avoid;
    }
  }
`;
