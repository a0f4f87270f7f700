import { css } from 'lit';

/** Small outlined tags with a word: free, cancelled, sample. */
export const tags = css`
  :host {
    --_stop: var(--pk-color-stop, color-mix(in oklab, #c8321a 76%, currentColor));
    --_go: var(--pk-color-go, color-mix(in oklab, #43861a 76%, currentColor));
  }

  .tag {
    display: inline-block;
    font-size: 0.78em;
    font-weight: 600;
    line-height: 1.4;
    border: var(--_line-width) solid var(--_edge);
    border-radius: 2em;
    padding: 0.1em 0.75em;
  }

  .tag.stop {
    color: var(--_stop);
    border-color: currentColor;
  }

  .tag.go {
    color: var(--_go);
    border-color: currentColor;
  }
`;
