import { css } from 'lit';

/** The details of a service: over the whole screen of a phone, a panel in the middle of a larger one. */
export const serviceDialogStyles = css`
  pk-finder-service-dialog {
    display: contents;
  }

  .week {
    display: grid;
    gap: 0.1em;
  }

  /* In the list, for paper alone. */
  .result .details {
    display: none;
  }

  .service {
    inline-size: min(40em, 100% - 2em);
    max-block-size: min(48em, 100% - 2em);
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0;
    overflow: hidden;
    color: inherit;
    background: var(--pk-color-surface-dialog, var(--_behind, Canvas));
  }

  .service[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    grid-template-columns: minmax(0, 1fr);
  }

  .service::backdrop {
    background: rgb(20 28 32 / 0.55);
  }

  .service-head {
    border-block-end: var(--_line-width) solid var(--_line);
    padding: 0.3em 0.5em;
  }

  .back {
    border-color: transparent;
    color: var(--_link);
    font-size: 1em;
  }

  .back:focus-visible {
    outline-offset: -3px;
  }

  .back > span {
    text-decoration: underline 0.06em;
    text-underline-offset: 0.17em;
  }

  .back::before {
    content: '‹';
    content: '‹' / '';
    display: inline-block;
    margin-inline-end: 0.4em;
    font-size: 1.3em;
    line-height: 1;
  }

  .service-body {
    container: pk / inline-size;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1em 1.2em max(1.4em, env(safe-area-inset-bottom));
  }

  .service-body > * + * {
    margin-block-start: 0.8em;
  }

  .service-body > :empty {
    display: none;
  }

  .service-name .heading {
    font-size: 1.25em;
  }

  .call-now {
    display: grid;
    place-content: center;
    min-block-size: 3em;
    padding: 0.3em 0.8em;
    border-radius: var(--_radius);
    background: var(--_accent);
    font-weight: 650;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
  }

  .call-now > span {
    color: var(--pk-color-surface-dialog, var(--_behind, Canvas));
    text-align: center;
  }

  .call-now:is(:hover, :focus-visible) > span {
    text-decoration: underline;
  }

  .service-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .service-actions > :is(a, button) {
    position: static;
    flex: 1 1 auto;
    display: grid;
    grid-auto-flow: column;
    gap: 0.4em;
    place-content: center;
    margin: 0;
    min-block-size: 2.8em;
    padding: 0.3em 0.6em;
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font-size: 1em;
    font-weight: 560;
    text-decoration: none;
  }

  .service-actions > .route:hover {
    background: var(--_raised);
    border-color: currentColor;
  }

  .service-actions > .keep[aria-pressed='true'] {
    border-color: var(--_accent);
  }

  @media (max-width: 36em) {
    .service {
      inline-size: 100%;
      max-inline-size: none;
      block-size: 100%;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
  }

  @media (forced-colors: active) {
    .call-now {
      border: 2px solid LinkText;
    }

    .call-now > span {
      color: LinkText;
    }
  }

  @media print {
    .service {
      display: none;
    }

    .result .details {
      display: grid;
    }
  }
`;
