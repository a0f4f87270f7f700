import { css } from 'lit';

export const municipalityStyles = css`
  :is(pk-finder-municipality-picker, pk-finder-chosen-municipality) {
    display: contents;
  }

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
  .chosen-municipality b {
    font-weight: 620;
  }

  .chosen-municipality {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .chosen-municipality:focus-visible {
    outline-offset: 4px;
    border-radius: 3px;
  }

  .chosen-municipality p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.4em;
  }

  @media print {
    .chosen-municipality .notice {
      display: none;
    }
  }
`;
