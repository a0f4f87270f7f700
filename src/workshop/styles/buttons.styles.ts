import { css } from 'lit';

/** Buttons: `main` is the one thing to do next, `link` a small action in a text, `.segments` a group of which one is pressed. */
export const buttonRules = css`
  button,
  .button {
    font: inherit;
    font-weight: 560;
    color: inherit;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.35em;
    padding: 0.3em 0.85em;
    background: var(--_surface);
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
    text-decoration: none;
    cursor: pointer;
  }

  button:hover:not(:disabled),
  .button:hover {
    border-color: currentColor;
    background: var(--_raised);
  }

  button:disabled {
    color: var(--_text-quiet);
    border-style: dashed;
    cursor: default;
  }

  button.main {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  button.main:hover:not(:disabled) {
    background: color-mix(in oklab, var(--_accent) 85%, currentColor);
  }

  button.main:disabled {
    background: none;
    border-color: var(--_edge);
    color: var(--_text-quiet);
  }

  button.link {
    display: inline;
    min-block-size: 0;
    padding: 0.15em 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--_link);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline 0.06em;
    text-underline-offset: 0.17em;
  }

  button.link:hover:not(:disabled) {
    background: none;
    text-decoration-thickness: 0.14em;
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  [aria-pressed='true'],
  .segments [aria-current='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  [aria-pressed='true']:hover:not(:disabled) {
    background: color-mix(in oklab, var(--_accent) 85%, currentColor);
  }
`;
