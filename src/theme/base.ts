import { css } from 'lit';

/** Shared by all elements: a block in the page's font and colour, headings, links, buttons, notices. */
export const base = css`
  :host {
    display: block;
    min-block-size: var(--pk-reserve, 0);
    /* The content is a size container, so it contributes no width: without a minimum, a flex row would collapse it. */
    min-inline-size: min(100%, 12em) !important;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .base {
    container: pk / inline-size;
    /* Custom properties are inherited, but a reserved height applies to this element only, not to elements inside it. */
    --pk-reserve: initial;
    white-space: normal;
    text-align: start;
    text-indent: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  .heading {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  .quiet {
    color: var(--_text-quiet);
    font-size: 0.88em;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.17em;
    overflow-wrap: anywhere;
    hyphens: none;
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  a:focus-visible {
    border-radius: 3px;
  }

  button {
    font: inherit;
    font-size: 0.88em;
    color: inherit;
    background: none;
    border: var(--_line-width) solid var(--_edge);
    border-radius: 2em;
    padding: 0.4em 1em;
    min-block-size: 2.4em;
    cursor: pointer;
  }

  /* The size of a fingertip. */
  @media (pointer: coarse) {
    button,
    select,
    input,
    summary {
      min-block-size: 44px;
    }
  }

  button:hover {
    background: var(--_raised);
    border-color: currentColor;
  }

  .notice {
    color: var(--_text-quiet);
    padding-block: calc(var(--_space) * 0.5);
  }

  .notice p + p {
    margin-block-start: 0.5em;
  }

  .stale {
    color: var(--_text-quiet);
    font-size: 0.88em;
    border-inline-start: 3px solid var(--_edge);
    padding-inline-start: 0.8em;
    margin-block-end: var(--_space);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    button {
      display: none;
    }

    .heading,
    summary {
      break-after: avoid;
    }

    li,
    tr {
      break-inside: avoid;
    }

    /* Addresses and numbers that are links in a text read from left to right, and say where they lead. */
    a[href^='http']:not([dir])::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/**
 * Releases the reserved height of an element that has nothing to show, which adopts it only then. `!important` overrides
 * the page's own rule, which reserves the height before the element is defined.
 */
export const releasedReserve = css`
  :host {
    min-block-size: 0 !important;
  }
`;
