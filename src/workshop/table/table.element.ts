import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { DataChange, Finding } from '../../authoring/check/finding.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { editCell } from '../../authoring/record-table/cell-changes.js';
import { pasteCells, type PasteProblem } from '../../authoring/record-table/paste-cells.js';
import { positionsToCheck } from '../../authoring/record-table/row-status.js';
import { tableColumns } from '../../authoring/record-table/table-columns.js';
import {
  filterRows,
  NO_FILTER,
  sortRows,
  TableRows,
  type RecordRow,
  type RowFilter,
  type RowSort,
} from '../../authoring/record-table/table-rows.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import { writeDate } from '../../authoring/values/dates.js';
import { berlinTime } from '../../model/dates.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { WorkshopEditEvent } from '../edit-event.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { WorkshopSelectEvent } from '../select-event.js';
import { controls } from '../styles/controls.styles.js';
import { spreadsheets as germanSpreadsheets } from '../words/de/spreadsheets.js';
import { table as german } from '../words/de/table.js';
import { spreadsheets as englishSpreadsheets } from '../words/en/spreadsheets.js';
import { table as english } from '../words/en/table.js';
import { wordsIn } from '../words/words.js';
import { archiveAll, duplicateAll, verifyAll, type BulkTarget } from './bulk-changes.js';
import { columnLabel } from './cell-content.js';
import type { GridElement } from './grid.element.js';
import type {
  GridEditEvent,
  GridOpenEvent,
  GridPasteEvent,
  GridSelectionEvent,
  GridSortEvent,
} from './grid-events.js';
import type { FilterChangeEvent } from './table-filters.element.js';
import type { BulkSetEvent } from './table-selection.element.js';
import { tableStyles } from './table.styles.js';

const csvReader = new LazyModule(
  'pasting from spreadsheets',
  () => import('../../authoring/spreadsheet/csv-reader.js'),
);

/**
 * Services or dates as a table: sorted, filtered, edited in the cell, changed together, pasted from Excel.
 *
 * @fires pk-workshop-edit - Something is to be changed.
 * @fires pk-workshop-select - The form of a record is to be shown; the focus stays here.
 * @fires pk-workshop-navigate - The form of a record is to be opened, and the focus goes there.
 */
export class TableElement extends LitElement {
  static readonly tag = 'pk-workshop-table';
  static override styles = [...controls, tableStyles];

  @property() language: EditorLanguage = 'de';
  /** The data of the file. */
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) recordType: RecordType = 'services';
  /** The record whose form is open. */
  @property({ attribute: false }) selectedIndex?: number;
  /** What the check has found in the file. */
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @state() private _filter: RowFilter = NO_FILTER;
  @state() private _sort?: RowSort;
  @state() private _selection: ReadonlySet<number> = new Set();
  /** Why a cell can't be read. */
  @state() private _problem = '';
  /** What was done, or should be looked at. */
  @state() private _message = '';

  @query('pk-workshop-grid') private readonly _grid!: GridElement;

  readonly #today = berlinTime(new Date()).slice(0, 10);
  readonly #tableRows = new TableRows(new Date(), this.#today);
  #toCheck: ReadonlySet<number> = new Set();
  #rows: readonly RecordRow[] = [];
  /** The records that are shown, by their positions. It stays while cells are edited, so that no row jumps away. */
  #order: readonly number[] = [];
  #shown: readonly RecordRow[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('recordType')) {
      this._filter = NO_FILTER;
      this._sort = undefined;
      this._selection = new Set();
    }
    if (changed.has('findings') || changed.has('recordType'))
      this.#toCheck = positionsToCheck(this.findings, this.recordType);
    const count = this.#rows.length;
    if (['data', 'findings', 'recordType'].some((key) => changed.has(key)))
      this.#rows = this.#tableRows.of(this.data, this.recordType, this.#toCheck);
    const isOrdered = ['_filter', '_sort', 'recordType'].some((key) => changed.has(key));
    if (isOrdered || this.#rows.length !== count) this.#orderRows();
    this.#shown = this.#order.flatMap((index) => this.#rows[index] ?? []);
    this.toggleAttribute('compact', this.selectedIndex !== undefined);
  }

  #orderRows(): void {
    const filtered = filterRows(this.#rows, this._filter);
    const sorted = this._sort ? sortRows(filtered, this._sort, this.data, this.recordType) : filtered;
    this.#order = sorted.map(({ index }) => index);
    const exists = (index: number) => index < this.#rows.length;
    if (![...this._selection].every(exists)) this._selection = new Set([...this._selection].filter(exists));
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const shown = this.#shown;
    return html`
      <pk-workshop-table-filters
        .language=${this.language}
        .recordType=${this.recordType}
        .rows=${this.#rows}
        .labelOf=${this.#labelOfTopic}
        .filter=${this._filter}
        .shownCount=${shown.length}
        @pk-table-filter=${({ filter }: FilterChangeEvent) => (this._filter = filter)}
      ></pk-workshop-table-filters>
      ${this._selection.size ? this.#renderSelection() : html`<div hidden></div>`}
      <pk-workshop-grid
        .language=${this.language}
        .recordType=${this.recordType}
        .rows=${shown}
        .selection=${this._selection}
        .sort=${this._sort}
        .openIndex=${this.selectedIndex}
        .today=${writeDate(this.#today)}
        .problemText=${this._problem}
        @pk-grid-sort=${this.#onSort}
        @pk-grid-selection=${({ selection }: GridSelectionEvent) => (this._selection = selection)}
        @pk-grid-edit=${this.#onEdit}
        @pk-grid-open=${this.#onOpen}
        @pk-grid-paste=${this.#onPaste}
      ></pk-workshop-grid>
      <div class="foot">
        <p class=${this._problem ? 'problem' : ''} role="alert">${this._problem}</p>
        <p role="status" class=${this._message ? '' : 'unseen'}>${this._message}</p>
        ${this._problem || this._message ? nothing : html`<p class="keys quiet small">${words.keys}</p>`}
      </div>
    `;
  }

  #renderSelection(): TemplateResult {
    return html`<pk-workshop-table-selection
      .language=${this.language}
      .recordType=${this.recordType}
      .rows=${this.#rows}
      .count=${this._selection.size}
      .data=${this.data}
      @pk-table-set=${({ changesOf, labelOf }: BulkSetEvent) => this.#changeSelected(changesOf, labelOf)}
      @pk-table-verify=${() => this.#changeSelected((target) => verifyAll(target, this.#today), this.#words.verified)}
      @pk-table-duplicate=${() => this.#changeSelected(duplicateAll, (n) => this.#words.duplicated(n, this.recordType))}
      @pk-table-archive=${() => this.#changeSelected(archiveAll, (n) => this.#words.archived(n, this.recordType))}
      @pk-table-clear=${this.#clearSelection}
    ></pk-workshop-table-selection>`;
  }

  /** The button that was pressed goes with the selection. */
  readonly #clearSelection = (): void => {
    this._selection = new Set();
    this._grid.focusCell();
  };

  readonly #onSort = ({ by }: GridSortEvent): void => {
    const { _sort: sort } = this;
    if (sort?.by !== by) this._sort = { by, isDescending: false };
    else this._sort = sort.isDescending ? undefined : { by, isDescending: true };
  };

  readonly #onOpen = ({ index, isFocused }: GridOpenEvent): void => {
    if (isFocused) this.dispatchEvent(new WorkshopNavigateEvent([this.recordType, index]));
    else if (index !== this.selectedIndex)
      this.dispatchEvent(new WorkshopSelectEvent(this.recordType, index));
  };

  readonly #onEdit = (event: GridEditEvent): void => {
    const { index, column, text } = event;
    const edit = editCell(this.data, { type: this.recordType, index, column }, text, this.#tableRows.context);
    this._problem = '';
    this._message = '';
    if ('problem' in edit) {
      event.preventDefault();
      this._problem =
        edit.problem === 'no-name'
          ? this.#words.nameNeeded
          : this.#sheetWords.cellProblem(edit.problem, text.trim());
      return;
    }
    if (edit.doubt) this._message = this.#sheetWords.doubt(edit.doubt, text.trim());
    const position = tableColumns[this.recordType].indexOf(column);
    const label = columnLabel(position, this.recordType, this.language);
    this.#edit(edit.changes, this.#words.edit(this.#rows[index]?.name ?? '', label));
  };

  readonly #onPaste = async ({ text, position, column }: GridPasteEvent): Promise<void> => {
    const reader = await csvReader.load();
    if (!reader) return;
    const { recordType: type } = this;
    const columns = tableColumns[type].slice(column);
    const { grid } = reader.readTabSeparated(text);
    // One cell for all that are selected, as in a spreadsheet.
    const isFill = grid.flat().filter(Boolean).length === 1 && this._selection.size > 1;
    const indexes = isFill ? [...this._selection] : this.#shown.slice(position).map(({ index }) => index);
    const cells = isFill ? indexes.map(() => grid.flat().filter(Boolean)) : grid;
    const result = pasteCells(this.data, cells, { type, indexes, columns }, this.#tableRows.context);
    this._message = '';
    this._problem = '';
    if ('kind' in result) this._problem = this.#pasteProblem(result, column);
    else {
      this._message = this.#words.pasted(result.cellCount, result.addedCount, type);
      this.#edit(result.changes, this._message);
    }
  };

  #pasteProblem(problem: PasteProblem, column: number): string {
    const at = problem.kind === 'unreadable' ? tableColumns[this.recordType].indexOf(problem.column) : column;
    const field = columnLabel(at < 0 ? 'status' : at, this.recordType, this.language);
    const reason =
      problem.kind === 'unreadable' ? this.#sheetWords.cellProblem(problem.problem, problem.written) : '';
    return `${this.#words.pasteProblem(problem, field, reason)} ${this.#words.nothingPasted}`;
  }

  #changeSelected(changesOf: (target: BulkTarget) => DataChange[], labelOf: (count: number) => string): void {
    const indexes = [...this._selection].sort((a, b) => a - b);
    const changes = changesOf({ data: this.data, type: this.recordType, indexes });
    this._message = labelOf(indexes.length);
    this.#edit(changes, this._message);
  }

  #edit(changes: readonly DataChange[], label: string): void {
    if (changes.length) this.dispatchEvent(new WorkshopEditEvent(changes, { label }));
  }

  readonly #labelOfTopic = (id: string): string => this.#tableRows.context.topics.labelOf(id);

  get #words(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }

  get #sheetWords(): typeof germanSpreadsheets {
    return wordsIn(this.language, { de: germanSpreadsheets, en: englishSpreadsheets });
  }
}
