import { css } from 'lit';

export const placeQuestionStyles = css`
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.5em;
  }

  .places button {
    inline-size: 100%;
    block-size: 100%;
    font-size: inherit;
    text-align: start;
    line-height: 1.35;
    border-radius: var(--_radius);
    padding: 0.6em 0.9em;
  }

  .places b,
  .places .quiet {
    display: block;
  }

  .places b,
  .where b {
    font-weight: 620;
  }

  .where {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .where:focus-visible {
    outline-offset: 4px;
    border-radius: 3px;
  }

  .where .link {
    margin-inline-start: 0.5em;
  }

  @media print {
    .where .notice {
      display: none;
    }
  }
`;
