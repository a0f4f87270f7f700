import { css } from 'lit';

/** A button that looks like a link, for small actions within text. */
export const linkButton = css`
  button.link {
    border: 0;
    border-radius: 3px;
    padding: 0;
    min-block-size: 1.9em;
    color: var(--_link);
    text-decoration: underline 0.06em;
    text-underline-offset: 0.17em;
    text-align: start;
  }

  button.link:hover {
    background: none;
    text-decoration-thickness: 0.14em;
  }
`;
