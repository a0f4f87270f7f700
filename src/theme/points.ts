import { css } from 'lit';

/** Lists with a marker before each item, and paragraphs of plain text. */
export const points = css`
  .points {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.45em;
  }

  .points > li {
    position: relative;
    padding-inline-start: 1.15em;
  }

  .points > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-start: 0.6em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 50%;
    background: var(--_accent);
    print-color-adjust: exact;
  }

  /* Text with a direction of its own still starts on the side where the rest of the element does. */
  .prose {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    display: grid;
    gap: 0.5em;
  }

  @media (forced-colors: active) {
    .points > li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
