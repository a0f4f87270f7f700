import { css } from 'lit';

/** Numbers to call, on their own or behind the line near the search field. */
export const helpNumbersStyles = css`
  .help {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 1em;
    margin-block: 0.5em;
  }

  .help-line {
    display: flex;
    inline-size: 100%;
    min-block-size: 44px;
    justify-content: space-between;
    border: solid var(--_line);
    border-width: var(--_line-width) 0;
    border-radius: 0;
    padding: 0.3em 0;
    font-size: inherit;
    font-weight: 620;
    text-align: start;
  }

  .help-panel.first {
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    overflow: clip;
  }

  .first > .help-line {
    border: 0;
    background: var(--_accent-soft);
  }

  .first > * {
    padding-inline: 0.75em;
  }

  :is(.help, .help-panel) li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 0.6em;
    padding-block: 0.5em;
  }

  :is(.help, .help-panel) li + li {
    border-block-start: var(--_line-width) solid var(--_line);
  }

  :is(.help, .help-panel) li > p:nth-child(2) > span {
    display: block;
  }

  .state {
    font-weight: 620;
  }

  .state.go {
    color: var(--_go);
  }

  .leave,
  .advice {
    padding-block: 0.6em;
  }

  .leave {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  .leave > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
    padding-inline: 1em;
    font-weight: 620;
    text-decoration: none;
  }

  :is(.help, .help-panel) li > .help-hours {
    grid-column: 1 / -1;
  }

  .help-panel summary {
    padding-block: 0.6em;
  }

  li > .help-call {
    display: flex;
    grid-area: 1 / 2 / span 2;
    align-items: center;
    min-block-size: 44px;
    border: var(--_line-width) solid var(--_accent);
    border-radius: var(--_radius);
    padding-inline: 0.6em;
    font-weight: 620;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
    white-space: nowrap;
  }

  @media print {
    .help-line {
      display: none;
    }
  }

  /* On a phone, help that stands first leaves room for the first result. */
  @container pk (max-width: 32em) {
    .first {
      line-height: 1.3;
    }

    .first .advice {
      padding-block: 0.4em 0;
      font-size: 0.88em;
    }

    .first li {
      padding-block: 0.15em 0.2em;
    }

    .first li > .quiet {
      grid-column: 1 / -1;
      font-size: 0.82em;
    }

    .first li > .help-call {
      grid-area: 1 / 2;
    }

    .first li > p:nth-child(2) > span {
      display: inline;
    }

    .first li > p:nth-child(2) > span + span::before {
      content: '· ';
    }
  }

  @container pk (max-width: 18em) {
    :is(.help, .help-panel) li {
      grid-template-columns: minmax(0, 1fr);
    }

    li > .help-call {
      grid-area: auto;
      justify-self: start;
    }
  }
`;
