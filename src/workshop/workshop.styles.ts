import { css } from 'lit';

/**
 * The frame: navigation, what is edited, and the preview beside it; one below the other on a phone. The room is measured in
 * the reader's text size, so that large text on a wide screen gets the layout of a phone.
 */
export const workshopStyles = css`
  :host {
    container-type: inline-size;
    min-block-size: 100vh;
  }

  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100vh;
    block-size: 100dvh;
  }

  .rooms {
    display: grid;
    grid-template-columns: 12em minmax(0, 1fr) minmax(22em, 28%);
    min-block-size: 0;
  }

  /* Positioned, so that what is there for screen readers alone scrolls with its room, and does not lengthen the page. */
  .rooms > * {
    position: relative;
    min-block-size: 0;
    overflow: auto;
  }

  pk-workshop-nav {
    border-inline-end: 1px solid var(--_line);
  }

  aside {
    border-inline-start: 1px solid var(--_line);
    background: var(--_raised);
    padding: 0.9em 1em;
    display: grid;
    gap: 1.4em;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }

  .part {
    padding: 0.8em 1.25em 1.2em;
  }

  .part > :is(h1, h2) {
    margin-block-end: 0.5em;
  }

  h1:focus-visible {
    outline: none;
  }

  .wide-preview {
    grid-template-columns: 12em minmax(0, 1fr);
    grid-template-rows: minmax(0, 3fr) minmax(0, 2fr);
  }

  .alone {
    grid-template-columns: 12.5em minmax(0, 1fr);
  }

  .wide-preview > pk-workshop-nav {
    grid-row: 1 / -1;
  }

  .wide-preview > aside {
    border-inline-start: 0;
    border-block-start: 1px solid var(--_line);
  }

  /* On a tablet the preview stands below the form. */
  @container (max-width: 78em) {
    .frame {
      block-size: auto;
      min-block-size: 100vh;
      grid-template-rows: auto 1fr;
    }

    .rooms,
    .wide-preview {
      grid-template-columns: 12em minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }

    .rooms > * {
      overflow: visible;
    }

    pk-workshop-nav {
      grid-row: 1 / span 2;
    }

    aside {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_line);
    }
  }

  @container (max-width: 50em) {
    .rooms,
    .wide-preview,
    .alone {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
    }

    pk-workshop-nav {
      grid-row: auto;
      border-inline-end: 0;
      border-block-end: 1px solid var(--_line);
    }
  }

  @media print {
    .frame,
    .rooms {
      block-size: auto;
      display: block;
    }

    .rooms > * {
      overflow: visible;
    }

    pk-workshop-top-bar,
    pk-workshop-nav,
    aside {
      display: none;
    }
  }
`;
