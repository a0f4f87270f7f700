import { css } from 'lit';

export const contactBlockStyles = css`
  .offices {
    display: grid;
    gap: var(--pk-gap, calc(var(--_space) * 1.75));
  }

  .columns {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    align-items: start;
  }

  .office {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: calc(var(--_space) * 1.1);
    display: grid;
    gap: calc(var(--_space) * 0.9);
    align-content: start;
  }

  .people {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: calc(var(--_space) * 1.1);
  }

  .ways {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.35em;
  }

  .ways a {
    display: inline-block;
    padding-block: 0.1em;
  }

  .line {
    display: block;
  }

  button {
    margin-block-start: 0.6em;
  }

  @media print {
    .office {
      break-inside: avoid;
    }
  }
`;
