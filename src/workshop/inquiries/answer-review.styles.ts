import { css } from 'lit';
import { controls } from '../styles/controls.styles.js';

/** How an answer looks beside the file. */
export const answerReviewStyles = [
  ...controls,
  css`
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.9em;
    }

    h2 .quiet {
      font-weight: 400;
    }

    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      padding: 0.7em 0.9em;
    }

    .change {
      display: grid;
      gap: 0.35em;
      border-block-start: 1px solid var(--_line);
      padding-block-start: 0.5em;
    }

    label.check {
      font-weight: 640;
    }

    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
      gap: 0.4em 1.2em;
      padding-inline-start: 1.7em;
    }

    dt {
      font-size: 0.87em;
      color: var(--_text-quiet);
    }

    .note {
      white-space: pre-line;
    }

    .taken {
      font-weight: 640;
      color: var(--_go);
    }

    .taken::before {
      content: '✓ ';
    }
  `,
];
