import { css } from 'lit';

/** How the form of a provider looks: one column, made for a phone. */
export const providerFormStyles = css`
  :host {
    min-block-size: 100vh;
    min-block-size: 100dvh;
    display: flex;
    flex-direction: column;
    font-size: 1.0625rem;
  }

  header,
  main,
  .give {
    inline-size: 100%;
    padding-inline: max(1em, (100% - 40em) / 2);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.2em 1em;
    padding-block: 0.55em;
    border-block-end: 1px solid var(--_line);
  }

  header button {
    flex: none;
  }

  header p {
    flex: 1 1 10em;
    overflow-wrap: break-word;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.9em;
  }

  main {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.65em;
    padding-block: 0.9em 1.6em;
    hyphens: auto;
  }

  h1 {
    font-size: 1.55em;
  }

  .bars {
    display: flex;
    gap: 4px;
    margin-block-start: 0.2em;
  }

  .bars i {
    flex: 1;
    block-size: 5px;
    border-radius: 3px;
    background: var(--_line);
  }

  .bars .done {
    background: var(--_accent);
  }

  .more {
    display: grid;
    gap: 0.9em;
    margin-block-start: 0.6em;
  }

  .give {
    background: var(--pk-color-surface, Canvas);
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em;
    text-align: center;
  }

  .give button {
    inline-size: 100%;
    min-block-size: 2.75em;
  }

  .give p {
    margin-block-start: 0.35em;
  }

  /* Where there is room for it, the way on stays in view. */
  @media (min-height: 36em) {
    .give {
      position: sticky;
      inset-block-end: 0;
    }
  }

  @media (forced-colors: active) {
    .bars i {
      border: 1px solid CanvasText;
    }

    .bars .done {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
