import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { isRecord, itemsOf } from '../../authoring/check/contract-walker.js';
import type { Finding, Severity } from '../../authoring/check/finding.js';
import { nameOfRecord } from '../../authoring/check/record-names.js';
import { writeDate } from '../../authoring/values/dates.js';
import { fold } from '../../model/folding.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';

/** From how many records on there is a field to search them. */
const MIN_SEARCHED = 8;

/** The records of a list by their names, each with what is to be checked in it. */
export class RecordListElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-record-list';
  static override styles = [
    ...controls,
    css`
      input {
        max-inline-size: 22em;
        margin-block-end: 0.6em;
      }

      ul {
        border-block-start: 1px solid var(--_line);
      }

      li {
        border-block-end: 1px solid var(--_line);
        content-visibility: auto;
        contain-intrinsic-block-size: auto 2.5em;
      }

      button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 1em;
        inline-size: 100%;
        border: 0;
        border-inline-start: 4px solid transparent;
        border-radius: 0;
        background: none;
        text-align: start;
      }

      .quiet {
        font-weight: 400;
      }

      button:focus-visible {
        outline-offset: -3px;
      }

      button[aria-current='true'] {
        background: var(--_accent-soft);
        border-inline-start-color: var(--_accent);
      }

      @media (forced-colors: active) {
        button {
          border-inline-start-color: Canvas;
        }

        button[aria-current='true'] {
          border-inline-start-color: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) data: unknown;

  /** The key of the list in the file. */
  @property({ attribute: false }) recordType = '';

  @property({ attribute: false }) selectedIndex?: number;

  @property({ attribute: false }) findings: readonly Finding[] = [];

  @state() private query = '';

  /** The worst of what was found in each record. */
  #severities = new Map<number, Severity>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('recordType')) this.query = '';
    if (!changed.has('findings') && !changed.has('recordType')) return;
    this.#severities = new Map();
    // The worst come first.
    for (const { path, severity } of this.findings) {
      const [list, index] = path;
      if (list === this.recordType && typeof index === 'number' && !this.#severities.has(index))
        this.#severities.set(index, severity);
    }
  }

  protected override render(): TemplateResult {
    const { shell } = this.words;
    const { recordType } = this;
    const records = itemsOf(isRecord(this.data) ? this.data[recordType] : undefined);
    if (!records.length) return html`<p class="quiet">${shell.nothingYet[recordType]}</p>`;
    const query = fold(this.query.trim());
    const shown = [...records.entries()].filter(
      ([, record]) => !query || fold(this.#nameOf(record)).includes(query),
    );
    return html`${
        records.length >= MIN_SEARCHED
          ? html`<input
                type="search"
                aria-label=${shell.search(records.length, shell.section[recordType] ?? recordType)}
                placeholder=${shell.search(records.length, shell.section[recordType] ?? recordType)}
                .value=${this.query}
                @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
              />
              <p class="unseen" role="status">${query ? shell.searchResult(shown.length) : nothing}</p>`
          : nothing
      }
      <ul role="list">
        ${shown.map(([index, record]) => html`<li>${this.#renderRecord(index, record)}</li>`)}
      </ul>`;
  }

  /** A row is rendered again only where its record, or what is said of it, has changed. */
  #renderRecord(index: number, record: unknown): unknown {
    const severity = this.#severities.get(index);
    const isSelected = index === this.selectedIndex;
    return guard([record, severity, isSelected, index, this.language, this.recordType], () => {
      const { groups } = this.words.shell.findings;
      return html`<button
        type="button"
        aria-current=${isSelected}
        @click=${() => this.dispatchEvent(new WorkshopNavigateEvent([this.recordType, index]))}
      >
        <span>${this.#nameOf(record)} <span class="quiet small">${this.#secondLine(record)}</span></span>
        ${
          severity
            ? html`<span class="small dot ${severity === 'error' ? 'stop' : 'warn'}"
                >${groups[severity]}</span
              >`
            : nothing
        }
      </button>`;
    });
  }

  #nameOf(record: unknown): string {
    return nameOfRecord(record, this.language) ?? this.words.shell.nameless;
  }

  #secondLine(record: unknown): string {
    if (!isRecord(record)) return '';
    const { organization, department, start, date, reference } = record;
    const known = [start, date].find((value) => typeof value === 'string');
    if (known !== undefined) return writeDate(known);
    return [organization, department, reference].find((value) => typeof value === 'string') ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-record-list': RecordListElement;
  }
}
