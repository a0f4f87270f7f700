import { css } from 'lit';
import { controls } from '../styles/controls.styles.js';
import { labelledFields } from '../styles/labelled-fields.styles.js';

/** How the quality page looks, on a screen and on paper. */
export const qualityStyles = [
  ...controls,
  labelledFields,
  css`
    .room {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.1em;
      max-inline-size: 76em;
      padding: 0.8em 1.25em 1.2em;
    }

    .figure {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.6em;
    }

    .number {
      font-size: 2.6em;
      font-weight: 690;
      line-height: 1;
      font-variant-numeric: tabular-nums;
    }

    meter {
      inline-size: min(100%, 24em);
      block-size: 0.9em;
    }

    .unreachable {
      border-inline-start: 4px solid var(--_stop);
      padding: 0.5em 0.9em;
      background: var(--_raised);
    }

    .names {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 1.2em;
    }

    .terms {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: end;
      gap: 0.8em 1.5em;
    }

    .terms select {
      inline-size: auto;
    }

    .list {
      overflow-x: auto;
    }

    .list:focus-visible {
      outline-offset: -3px;
    }

    caption {
      text-align: start;
      font-weight: 640;
      padding-block: 0.5em 0.3em;
    }

    caption .quiet {
      font-weight: 400;
    }

    th,
    td {
      overflow-wrap: break-word;
      hyphens: auto;
    }

    td .tag {
      margin-block-end: 0.2em;
    }

    .box,
    .printed {
      display: none;
    }

    @media (max-width: 44em) {
      thead {
        display: none;
      }

      tr,
      td,
      tbody th {
        display: block;
        border: 0;
        padding-block: 0.1em;
        padding-inline: 0;
      }

      tr {
        border-block-end: 1px solid var(--_line);
        padding-block: 0.5em;
      }

      td:empty {
        display: none;
      }

      td[data-title]::before {
        content: attr(data-title) ': ';
        color: var(--_text-quiet);
      }
    }

    @media print {
      .room {
        font-size: 9.5pt;
        padding: 0;
        gap: 0.6em;
        color: #000;
      }

      .terms,
      .unreachable,
      meter,
      .help {
        display: none;
      }

      .printed {
        display: block;
      }

      button.link {
        color: inherit;
        text-decoration: none;
      }

      .box {
        display: table-cell;
        inline-size: 1.6em;
      }

      .box::before {
        content: '';
        display: block;
        inline-size: 1em;
        block-size: 1em;
        border: 1.2pt solid #000;
      }

      thead .box::before {
        display: none;
      }

      .list {
        overflow: visible;
      }

      tr {
        break-inside: avoid;
      }

      thead {
        display: table-header-group;
      }

      .tag {
        border: 0;
        padding: 0;
        color: inherit !important;
        font-weight: 400;
      }

      .tag:not(:last-child)::after {
        content: ',';
      }
    }
  `,
];
