import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { tableColumns } from '../../authoring/record-table/table-columns.js';
import type { RecordRow, RowSort } from '../../authoring/record-table/table-rows.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import { controls } from '../styles/controls.styles.js';
import { table as german } from '../words/de/table.js';
import { table as english } from '../words/en/table.js';
import { wordsIn } from '../words/words.js';
import { allOrNone, between, copiedText, isAllSelected, toggled } from './row-selection.js';
import { positionOf } from './cell-of-event.js';
import { setColumnWidths } from './column-widths.js';
import { CellEditor } from './cell-editor.js';
import {
  GridEditEvent,
  GridOpenEvent,
  GridPasteEvent,
  GridSelectionEvent,
  GridSortEvent,
} from './grid-events.js';
import { moveBy, TITLE_ROW, type CellPosition } from './grid-moves.js';
import { gridStyles } from './grid.styles.js';
import { renderRow, type RowContext } from './grid-row.js';
import { renderTitles } from './grid-titles.js';
import { RowWindow } from './row-window.js';

/** Rows of records as a grid with the keyboard of a spreadsheet. Holds no data: its events say what is to be done. */
export class GridElement extends LitElement {
  static readonly tag = 'pk-workshop-grid';
  static override styles = [...controls, gridStyles];

  @property() language: EditorLanguage = 'de';
  @property({ attribute: false }) recordType: RecordType = 'services';
  /** Those that are shown, in their order. */
  @property({ attribute: false }) rows: readonly RecordRow[] = [];
  /** Positions of records in the file. */
  @property({ attribute: false }) selection: ReadonlySet<number> = new Set();
  @property({ attribute: false }) sort?: RowSort;
  /** The record whose form is open. */
  @property({ attribute: false }) openIndex?: number;
  /** Today as cells have it. */
  @property({ attribute: false }) today = '';
  /** The id of the element that says why a cell can't be read. */
  @property({ attribute: false }) problemText = '';
  /** The active cell: the record that it is of, or the titles. */
  @state() private _active: { index: number; column: number } = { index: TITLE_ROW, column: 1 };
  @query('.grid') private readonly _scroller!: HTMLElement;
  @query('.rows') private readonly _list!: HTMLElement;

  readonly #window = new RowWindow(this, () => this._scroller);
  readonly #editor = new CellEditor(this, (text, { index, column }) => {
    const event = new GridEditEvent(index, tableColumns[this.recordType][column - 1]!, text);
    return this.dispatchEvent(event);
  });
  /** Where the selection by Shift began. */
  #anchor: number | undefined;
  #wantsFocus = false;
  /** Where the record of each shown row stands among them. */
  #positions: ReadonlyMap<number, number> = new Map();

  /** Moves the focus to the active cell. */
  focusCell(): void {
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('recordType')) this._active = { index: TITLE_ROW, column: 1 };
    if (changed.has('rows'))
      this.#positions = new Map(this.rows.map(({ index }, position) => [index, position]));
  }

  protected override updated(): void {
    setColumnWidths(this, this.recordType);
    const { before, after } = this.#range();
    this._list.style.setProperty('padding-block', `${before}px ${after}px`);
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { first, last } = this.#range();
    return html`<div
      class="grid"
      role="grid"
      tabindex="-1"
      aria-label=${words.label[this.recordType]}
      aria-rowcount=${this.rows.length + 1}
      aria-colcount=${this.#columnCount}
      aria-multiselectable="true"
      @keydown=${this.#onKeyDown}
      @click=${this.#onClick}
      @dblclick=${this.#onDoubleClick}
      @paste=${this.#onPaste}
      @copy=${this.#onCopy}
    >
      ${renderTitles({
        language: this.language,
        recordType: this.recordType,
        sort: this.sort,
        isAllSelected: isAllSelected(this.rows, this.selection),
        isAnySelected: this.selection.size > 0,
        activeColumn: this.#active.index === TITLE_ROW ? this.#active.column : undefined,
        onSort: (by) => this.#sortBy(by),
      })}
      <div class="rows" role="rowgroup">
        ${repeat(
          this.rows.slice(first, last),
          ({ index }) => index,
          (row, offset) => this.#renderRow(row, first + offset),
        )}
      </div>
      ${this.rows.length ? nothing : html`<p class="nothing quiet">${words.none}</p>`}
    </div>`;
  }

  /** A row is rendered again only where something in it has changed, or is being edited. */
  #renderRow(row: RecordRow, position: number): unknown {
    const { index } = row;
    const editedColumn = this.#editor.columnIn(index);
    const context: RowContext = {
      language: this.language,
      recordType: this.recordType,
      today: this.today,
      position,
      isSelected: this.selection.has(index),
      isOpen: index === this.openIndex,
      activeColumn: this.#active.index === index ? this.#active.column : undefined,
      editedColumn,
      renderEditor: (label) => this.#editor.render(label, this.problemText),
    };
    const { language, isSelected, isOpen, activeColumn } = context;
    const edit = editedColumn === undefined ? undefined : {};
    return guard([row, position, isSelected, isOpen, activeColumn, language, edit], () =>
      renderRow(row, context),
    );
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (this.#editor.isOpen) {
      const next = this.#editor.keyDown(event);
      if (next === 'done' || next === 'cancelled') this.#wantsFocus = true;
      else if (next)
        this.#move({ row: this.#activeRow + next.rows, column: this.#active.column + next.columns });
      if (next) this.requestUpdate();
      return;
    }
    const { index, column } = this.#active;
    const isCell = index !== TITLE_ROW && column > 0;
    if (key === 'Enter' && (ctrlKey || metaKey) && index !== TITLE_ROW)
      this.dispatchEvent(new GridOpenEvent(index, true));
    else if ((key === 'Enter' || key === 'F2') && isCell) this.#edit(index, column);
    else if (key === ' ' && index !== TITLE_ROW) this.#select(toggled(this.selection, index));
    else if (key === ' ' && column === 0) this.#toggleAll();
    else if (key === 'a' && (ctrlKey || metaKey)) this.#toggleAll();
    else if (key === 'Escape' && this.selection.size) this.#select(new Set());
    else if (isCell && key.length === 1 && !ctrlKey && !metaKey && !altKey) this.#edit(index, column, key);
    else if (!this.#moveByKey(event, shiftKey)) return;
    event.preventDefault();
  };

  #moveByKey(event: KeyboardEvent, isExtending: boolean): boolean {
    const from = { row: this.#activeRow, column: this.#active.column };
    const size = { rows: this.rows.length, columns: this.#columnCount, pageRows: this.#window.pageRows };
    const to = moveBy(event, from, size);
    if (!to) return false;
    if (isExtending && to.row !== from.row) this.#extendSelection(from.row, to.row);
    else if (!isExtending) this.#anchor = undefined;
    this.#move(to);
    return true;
  }

  #move({ row, column }: CellPosition): void {
    const target = Math.max(TITLE_ROW, Math.min(this.rows.length - 1, row));
    this._active = {
      index: this.rows[target]?.index ?? TITLE_ROW,
      column: Math.max(0, Math.min(this.#columnCount - 1, column)),
    };
    if (target >= 0) this.#window.reveal(target);
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  #select(selection: ReadonlySet<number>): void {
    this.dispatchEvent(new GridSelectionEvent(selection));
  }

  readonly #toggleAll = (): void => this.#select(allOrNone(this.rows, this.selection));

  readonly #onClick = (event: MouseEvent): void => {
    const { row, column } = positionOf(event);
    if (row === undefined) return;
    if (row === TITLE_ROW) {
      if (column === 0) this.#toggleAll();
    } else if (column === 0) this.#onCheck(event, row);
    else this.#onCellClick(this.rows[row]!.index, column);
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    const { row = TITLE_ROW, column } = positionOf(event);
    this.#edit(this.rows[row]?.index ?? TITLE_ROW, column);
  };

  #onCheck({ shiftKey }: MouseEvent, position: number): void {
    const { index } = this.rows[position]!;
    this._active = { index, column: 0 };
    if (shiftKey && this.#anchor !== undefined) this.#extendSelection(this.#anchor, position);
    else {
      this.#anchor = position;
      this.#select(toggled(this.selection, index));
    }
  }

  /** Selects the rows from where the selection began, and no others. */
  #extendSelection(from: number, to: number): void {
    this.#anchor ??= Math.max(0, from);
    this.#select(between(this.rows, this.#anchor, to));
  }

  #onCellClick(index: number, column: number): void {
    if (this.#editor.isAt(index, column)) return;
    if (this.#editor.isOpen && !this.#editor.commit()) return;
    this._active = { index, column };
    this.#anchor = this.#rowOf(index);
    this.#wantsFocus = true;
    this.dispatchEvent(new GridOpenEvent(index, false));
  }

  /** @param text What was typed to begin with; the cell's text is edited without it. */
  #edit(index: number, column: number, text?: string): void {
    const row = this.rows[this.#rowOf(index)];
    if (!row || column < 1 || column >= this.#columnCount - 1) return;
    this._active = { index, column };
    this.#editor.open({ index, column }, text ?? row.cells[column - 1] ?? '', text === undefined);
  }

  #sortBy(by: number | 'status'): void {
    this._active = { index: TITLE_ROW, column: by === 'status' ? this.#columnCount - 1 : by + 1 };
    this.dispatchEvent(new GridSortEvent(by));
  }

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (this.#editor.isOpen || this.#active.column === 0) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const row = this.#active.index === TITLE_ROW ? this.rows.length : this.#activeRow;
    this.dispatchEvent(new GridPasteEvent(text, row, this.#active.column - 1));
  };

  /** The selected rows, or the active cell, as a spreadsheet program takes them. */
  readonly #onCopy = (event: ClipboardEvent): void => {
    const text = copiedText(this.rows, this.selection, this.#activeRow, this.#active.column - 1);
    if (this.#editor.isOpen || text === undefined) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };

  /** The active cell; the title above it where its record is not shown any more. */
  get #active(): { index: number; column: number } {
    const { index, column } = this._active;
    return index === TITLE_ROW || this.#activeRow >= 0 ? this._active : { index: TITLE_ROW, column };
  }

  get #activeRow(): number {
    return this.#rowOf(this._active.index);
  }

  #rowOf(index: number): number {
    return this.#positions.get(index) ?? TITLE_ROW;
  }

  /** The row that is being edited is always there. */
  readonly #range = () =>
    this.#window.rangeOf(this.rows.length, this.#editor.isOpen ? this.#activeRow : undefined);

  get #columnCount(): number {
    return tableColumns[this.recordType].length + 2;
  }

  get #words(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }
}
