import { css } from 'lit';

/** The page before a file is open. */
export const startScreenStyles = css`
  :host {
    max-inline-size: 72em;
    margin-inline: auto;
    padding: clamp(1em, 4vw, 3em);
  }

  h1 {
    font-size: 1.9em;
  }

  .intro {
    max-inline-size: 46em;
    margin-block: 0.4em 1.4em;
    color: var(--_text-quiet);
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 1.2em;
    align-items: start;
    margin-block-start: 1em;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    border: 1px solid var(--_line);
    border-radius: 0.6em;
    padding: 1.2em;
  }

  pk-workshop-language {
    margin-block-start: 1.6em;
  }

  section:has(pk-workshop-broken-file) {
    grid-column: 1 / -1;
  }

  [role='status']:empty {
    display: none;
  }

  section.over {
    border: 2px dashed var(--_accent);
    background: var(--_accent-soft);
  }
`;
