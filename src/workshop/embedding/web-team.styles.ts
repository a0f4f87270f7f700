import { css } from 'lit';

/** A part of the page for the web team: sections below each other, what belongs together side by side. */
export const pairs = css`
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    gap: 1.2em 1.8em;
    align-items: start;
  }

  .pair > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
`;

/** The page for the web team. */
export const webTeamStyles = [
  pairs,
  css`
    :host {
      padding: 1em 1.25em 2em;
      max-inline-size: 82em;
    }

    header {
      display: grid;
      gap: 0.3em;
      max-inline-size: 52em;
    }

    :host > section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8em;
      margin-block-start: 2em;
    }

    :host > section > p {
      max-inline-size: 52em;
    }

    h2 {
      border-block-end: 1px solid var(--_line);
      padding-block-end: 0.25em;
    }

    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
      gap: 1em 1.6em;
      align-items: start;
    }
  `,
];
