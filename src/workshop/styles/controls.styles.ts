import { css, type CSSResult } from 'lit';
import { tokens } from '../../theme/tokens.js';
import { buttonRules } from './buttons.styles.js';
import { fieldRules } from './fields.styles.js';
import { stateRules } from './states.styles.js';

/**
 * What all parts of the workshop look like: text, buttons, fields, tables, tags, messages. Sizes are in `em`, so that they
 * follow the reader's text size.
 *
 * Classes: `button.main` for the one thing to do next, `button.link` for small actions in a text, `.segments` for a group of
 * buttons of which one is pressed, `.field` for a label with its control, `.help` and `.problem` below a control, `.tag`,
 * `.dot` with a word of state (`.go`, `.warn`, `.stop`), `.quiet`, `.unseen`.
 */
const baseRules = css`
  :host {
    display: block;
    --_go: var(--pk-color-go, color-mix(in oklab, #2f6b12 76%, currentColor));
    --_stop: var(--pk-color-stop, color-mix(in oklab, #a3260f 76%, currentColor));
    --_warn: var(--pk-workshop-color-warn, color-mix(in oklab, #8a5300 76%, currentColor));
    --_on-accent: var(--pk-workshop-color-on-accent, Canvas);
    overflow-wrap: anywhere;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  h1 {
    font-size: 1.4em;
    line-height: 1.25;
  }

  h2 {
    font-size: 1.15em;
    line-height: 1.3;
  }

  h3,
  h4 {
    font-size: 1em;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.17em;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }

  .quiet {
    color: var(--_text-quiet);
  }

  .small,
  .help {
    font-size: 0.87em;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
`;

/** What touch and forced colours ask for; after all other rules. */
const adaptationRules = css`
  /* The size of a fingertip. */
  @media (pointer: coarse) {
    button:not(.link),
    .button,
    select,
    summary,
    input:not([type='checkbox'], [type='radio']) {
      min-block-size: 44px;
    }

    button.link {
      padding-block: 0.65em;
    }

    label.check {
      padding-block: 0.6em;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'],
    .segments [aria-current='true'],
    button.main {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }

    .notice {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
`;

/** The style sheets that each part of the workshop has before its own. */
export const controls: readonly CSSResult[] = [
  tokens,
  baseRules,
  buttonRules,
  fieldRules,
  stateRules,
  adaptationRules,
];
