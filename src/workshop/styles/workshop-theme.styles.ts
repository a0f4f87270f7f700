import { css } from 'lit';

/**
 * The workshop's own colours, for its outermost element: all parts inside inherit them as the tokens that embedded elements
 * take from a page, so that the preview looks as calm as the forms beside it.
 */
export const workshopTheme = css`
  :host {
    color-scheme: light dark;
    --pk-color-surface: #fff;
    --pk-color-surface-raised: #f6f8f8;
    --pk-color-text-quiet: #545e64;
    --pk-color-line: #d7dddf;
    --pk-color-edge: #76828a;
    --pk-color-accent: #0b6b6f;
    --pk-color-accent-soft: #e4f2f1;
    --pk-color-link: #005a8c;
    --pk-color-go: #2f6b12;
    --pk-color-stop: #a3260f;
    --pk-color-phase-pregnancy: #7a4a86;
    --pk-color-phase-0-3: #0b6b6f;
    --pk-color-phase-3-6: #3f6b12;
    --pk-color-phase-6-10: #a04708;
    --pk-radius: 0.4em;
    --pk-workshop-color-text: #22282c;
    --pk-workshop-color-warn: #8a5300;
    --pk-workshop-color-on-accent: #fff;
    color: var(--pk-workshop-color-text);
    background: var(--pk-color-surface);
    font:
      0.95rem/1.42 'Source Sans 3',
      'Segoe UI',
      system-ui,
      sans-serif;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --pk-color-surface: #14181b;
      --pk-color-surface-raised: #1c2225;
      --pk-color-text-quiet: #b3bcc2;
      --pk-color-line: #343b40;
      --pk-color-edge: #87929a;
      --pk-color-accent: #5cc5c4;
      --pk-color-accent-soft: #1a3638;
      --pk-color-link: #7cc4f0;
      --pk-color-go: #9ad06f;
      --pk-color-stop: #ff9d87;
      --pk-color-phase-pregnancy: #d0a3da;
      --pk-color-phase-0-3: #5cc5c4;
      --pk-color-phase-3-6: #9ad06f;
      --pk-color-phase-6-10: #f0a56b;
      --pk-workshop-color-text: #e6e9eb;
      --pk-workshop-color-warn: #f0b964;
      --pk-workshop-color-on-accent: #10201f;
    }
  }
`;
