import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { statusesOf, type RowStatus } from '../../authoring/record-table/row-status.js';
import { NO_FILTER, type RecordRow, type RowFilter } from '../../authoring/record-table/table-rows.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import { controls } from '../styles/controls.styles.js';
import { table as german } from '../words/de/table.js';
import { table as english } from '../words/en/table.js';
import { wordsIn } from '../words/words.js';

/** Other rows are to be shown. */
export class FilterChangeEvent extends Event {
  static readonly type = 'pk-table-filter';

  constructor(readonly filter: RowFilter) {
    super(FilterChangeEvent.type);
  }
}

/**
 * Search and filters above a table.
 *
 * @fires pk-table-filter - Other rows are to be shown.
 */
export class TableFiltersElement extends LitElement {
  static readonly tag = 'pk-workshop-table-filters';
  static override styles = [
    ...controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      .filters {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.5em 0.75em;
      }

      .filters input[type='search'] {
        flex: 1 1 13em;
        inline-size: auto;
        max-inline-size: 20em;
      }

      .filters label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 0.4em;
        font-size: 0.93em;
        max-inline-size: 17em;
      }

      @container (max-width: 36em) {
        .filters label {
          flex: 1 1 8em;
        }
      }
    `,
  ];

  @property() language: EditorLanguage = 'de';
  @property({ attribute: false }) recordType: RecordType = 'services';
  /** All rows, shown or not. */
  @property({ attribute: false }) rows: readonly RecordRow[] = [];
  /** The name of a topic by its id. */
  @property({ attribute: false }) labelOf: (topic: string) => string = String;
  @property({ attribute: false }) filter: RowFilter = NO_FILTER;
  @property({ attribute: false }) shownCount = 0;

  #counts = countRows([]);

  /** A letter in another field changes nothing here: of 1,000 rows one is another, with the same topics and provider. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (!changed.has('rows')) return true;
    const isSame = this.hasUpdated && areFilteredAlike(changed.get('rows') ?? [], this.rows);
    if (!isSame) this.#counts = countRows(this.rows);
    return !isSame || changed.size > 1;
  }

  protected override render(): TemplateResult {
    const words = wordsIn(this.language, { de: german, en: english });
    const { rows, recordType: type, filter } = this;
    const { topics, providers, statuses } = this.#counts;
    const search = words.search(rows.length, type);
    return html`<div class="filters" role="search">
      <input
        type="search"
        aria-label=${search}
        placeholder=${search}
        .value=${filter.query}
        @input=${(event: Event) => this.#change({ query: (event.target as HTMLInputElement).value })}
      />
      ${this.#renderSelect('topic', words.topic, topics, this.labelOf)}
      ${type === 'services' ? this.#renderSelect('provider', words.provider, providers, String) : nothing}
      ${this.#renderSelect(
        'status',
        words.status[type],
        new Map(statusesOf[type].map((status) => [status, statuses.get(status) ?? 0])),
        (status) => words.statuses[status as RowStatus],
      )}
      ${
        Object.values(filter).some(Boolean)
          ? html`<button type="button" class="link" @click=${() => this.#change(NO_FILTER)}>
              ${words.resetFilter}
            </button>`
          : nothing
      }
      <p class="unseen" role="status">
        ${Object.values(filter).some(Boolean) ? words.shown(this.shownCount, type) : nothing}
      </p>
    </div>`;
  }

  #renderSelect(
    key: 'topic' | 'provider' | 'status',
    label: string,
    counts: ReadonlyMap<string, number>,
    labelOf: (value: string) => string,
  ): TemplateResult | typeof nothing {
    if (!counts.size) return nothing;
    const words = wordsIn(this.language, { de: german, en: english });
    const options = [...counts].map(([value, count]) => ({ value, count, label: labelOf(value) }));
    if (key !== 'status') options.sort((a, b) => a.label.localeCompare(b.label, 'de'));
    return html`<label
      >${label}
      <select @change=${(event: Event) => this.#change({ [key]: (event.target as HTMLSelectElement).value })}>
        <option value="" .selected=${!this.filter[key]}>${words.all}</option>
        ${options.map(
          ({ value, count, label }) =>
            html`<option value=${value} .selected=${this.filter[key] === value}>${label} · ${count}</option>`,
        )}
      </select></label
    >`;
  }

  #change(part: Partial<RowFilter>): void {
    this.dispatchEvent(new FilterChangeEvent({ ...this.filter, ...part }));
  }
}

const countRows = (rows: readonly RecordRow[]) => ({
  topics: countBy(rows.flatMap((row) => row.topics)),
  providers: countBy(rows.flatMap(({ provider }) => provider || [])),
  statuses: countBy(rows.map(({ status }) => status)),
});

/** Whether rows differ in nothing that filters ask for. */
const areFilteredAlike = (before: readonly RecordRow[], now: readonly RecordRow[]): boolean =>
  before.length === now.length &&
  now.every((row, index) => {
    const other = before[index]!;
    return (
      row === other ||
      (row.provider === other.provider &&
        row.status === other.status &&
        row.topics.join(' ') === other.topics.join(' '))
    );
  });

function countBy<Value extends string>(values: readonly Value[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
