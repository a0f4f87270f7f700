import { css, type CSSResult } from 'lit';
import { tokens } from '../../theme/tokens.js';

/**
 * What all parts of the workshop look like: text, buttons, fields, tables, tags, messages. Sizes are in `em`, so that they
 * follow the reader's text size.
 *
 * Classes: `button.main` for the one thing to do next, `button.link` for small actions in a text, `.segments` for a group of
 * buttons of which one is pressed, `.field` for a label with its control, `.help` and `.problem` below a control, `.tag`,
 * `.dot` with a word of state (`.go`, `.warn`, `.stop`), `.quiet`, `.unseen`.
 */
const controlRules = css`
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

  /* Buttons */
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

  /* Fields */
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    align-content: start;
  }

  label,
  legend,
  .label {
    font-weight: 640;
  }

  label.check {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    font-weight: 400;
  }

  .help {
    color: var(--_text-quiet);
  }

  .problem {
    font-size: 0.93em;
    font-weight: 600;
    color: var(--_stop);
  }

  .problem::before {
    content: '! ';
    font-weight: 800;
  }

  .problem.warning,
  .problem.hint {
    color: var(--_warn);
  }

  .problem.hint {
    font-weight: 500;
  }

  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    min-inline-size: 0;
    margin: 0;
    background: var(--_surface);
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
  }

  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.35em;
    padding: 0.35em 0.6em;
  }

  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5em;
    max-block-size: 24em;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block: 0.12em;
    flex: none;
    accent-color: var(--_accent);
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_stop) !important;
  }

  option {
    color: CanvasText;
    background: Canvas;
  }

  /* Tables */
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    text-align: start;
    padding: 0.35em 0.5em;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }

  th {
    font-weight: 620;
  }

  thead th {
    color: var(--_text-quiet);
    font-size: 0.93em;
  }

  /* Tags and states: a sign and a word, never a colour alone. */
  .tag {
    display: inline-block;
    font-size: 0.85em;
    font-weight: 600;
    padding: 0.05em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: 2em;
  }

  .go {
    color: var(--_go);
  }

  .warn {
    color: var(--_warn);
  }

  .stop {
    color: var(--_stop);
  }

  .tag.go,
  .tag.warn,
  .tag.stop {
    border-color: currentColor;
  }

  .dot::before {
    content: '●';
    margin-inline-end: 0.4em;
  }

  .dot.warn::before {
    content: '◐';
  }

  .dot.stop::before {
    content: '○';
  }

  .notice {
    border-inline-start: 4px solid var(--_warn);
    padding: 0.4em 0.8em;
    background: var(--_raised);
  }

  dialog {
    color: inherit;
    background: var(--pk-color-surface, Canvas);
    border: 1px solid var(--_edge);
    border-radius: 0.6em;
    padding: 1.25em;
    inline-size: min(42em, calc(100vw - 2em));
    max-block-size: calc(100vh - 3em);
    overflow: auto;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

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
export const controls: readonly CSSResult[] = [tokens, controlRules];
