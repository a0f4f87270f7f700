import { css } from 'lit';

/** The list of services, what stands above and below it, and how it is printed. */
export const resultsStyles = css`
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }

  .result .heading {
    padding-inline-end: 6em;
  }

  .result {
    position: relative;
    /* Rows outside the viewport are laid out when they are scrolled near, so that typing stays fast. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
  }

  .result:focus-visible {
    border-radius: var(--_radius);
  }

  .keep {
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-end: 0.7em;
    min-inline-size: 2.4em;
    padding-inline: 0.7em;
  }

  .keep[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .now {
    display: flex;
    min-block-size: 1.5em;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    align-items: center;
  }

  .nothing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .printed {
    display: none;
  }

  @container pk (max-width: 32em) {
    .results {
      gap: 0.6em;
    }

    .result .heading {
      padding-inline-end: 0;
    }

    /* All of it is in the details. */
    .result .prose {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      font-size: 0.94em;
    }

    /* Beside a number to call, other ways to get in touch are in the details. */
    .call ~ a {
      display: none;
    }

    .keep {
      position: static;
      border-radius: var(--_radius);
      min-block-size: 3em;
      margin-block-start: 0.3em;
    }
  }

  @media print {
    .search,
    .phases,
    .choices,
    .counts,
    .chips,
    .map,
    .now,
    .scale,
    .shared,
    summary {
      display: none;
    }

    .printed {
      display: block;
      font-size: 0.88em;
    }

    .result a.name {
      color: inherit;
      text-decoration: none;
    }

    /* The address of the page and of a shortlist are printed once. */
    .result a.name::after {
      content: none;
    }

    .results {
      grid-template-columns: repeat(auto-fill, minmax(min(24em, 100%), 1fr));
      gap: 0 2em;
    }

    .result {
      content-visibility: visible;
      align-content: start;
      padding: 0.5em 0;
      border-width: 0 0 var(--_line-width);
      border-radius: 0;
      gap: 0.2em;
    }
  }
`;
