import { css } from 'lit';

export const helpNumbersStyles = css`
  .help {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 1em;
    margin-block: 0.5em;
  }

  .help ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.1em 1.5em;
    margin-block-start: 0.3em;
  }

  .help li {
    display: grid;
    align-content: start;
    padding-block: 0.3em;
  }

  .help a {
    font-weight: 620;
    font-size: 1.08em;
    inline-size: fit-content;
    padding-block: 0.15em;
  }
`;
