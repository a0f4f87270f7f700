import { html, type TemplateResult } from 'lit';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { tableColumns } from '../../authoring/record-table/table-columns.js';
import type { RowSort } from '../../authoring/record-table/table-rows.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import { table as german } from '../words/de/table.js';
import { table as english } from '../words/en/table.js';
import { wordsIn } from '../words/words.js';
import { columnLabel } from './cell-content.js';

/** What the titles of a grid are shown with. */
export interface TitlesContext {
  readonly language: EditorLanguage;
  readonly recordType: RecordType;
  readonly sort: RowSort | undefined;
  readonly isAllSelected: boolean;
  readonly isAnySelected: boolean;
  /** The column of the title that Tab leads to, if it leads to one. */
  readonly activeColumn: number | undefined;
  readonly onSort: (by: number | 'status') => void;
}

/** The row of the titles: a checkbox for all rows, and a button that sorts for each column. */
export function renderTitles(context: TitlesContext): TemplateResult {
  const { language, recordType, isAllSelected, isAnySelected, activeColumn } = context;
  const words = wordsIn(language, { de: german, en: english });
  const columns = tableColumns[recordType];
  return html`<div class="row titles" role="row" aria-rowindex="1">
    <div class="cell check" role="columnheader" aria-colindex="1">
      ${renderCheckbox(words.selectAll, isAllSelected || (isAnySelected ? 'mixed' : false), activeColumn === 0)}
    </div>
    ${columns.map((_, by) => renderTitle(by, by + 1, context))}
    ${renderTitle('status', columns.length + 1, context)}
  </div>`;
}

function renderTitle(
  by: number | 'status',
  column: number,
  { language, recordType, sort, activeColumn, onSort }: TitlesContext,
): TemplateResult {
  const direction = sort?.by !== by ? 'none' : sort.isDescending ? 'descending' : 'ascending';
  const sign = { none: '', ascending: '▴', descending: '▾' }[direction];
  return html`<div
    class="cell ${column === 1 ? 'name' : ''}"
    role="columnheader"
    aria-colindex=${column + 1}
    aria-sort=${direction}
  >
    <button
      type="button"
      class="title"
      tabindex=${column === activeColumn ? 0 : -1}
      @click=${() => onSort(by)}
    >
      ${columnLabel(by, recordType, language)} <span aria-hidden="true">${sign}</span>
    </button>
  </div>`;
}

/**
 * A checkbox whose clicks and keys the grid takes.
 *
 * @param isActive Whether Tab leads to it.
 */
export function renderCheckbox(label: string, state: boolean | 'mixed', isActive: boolean): TemplateResult {
  const sign = state === 'mixed' ? '–' : state ? '✓' : '';
  return html`<span
    role="checkbox"
    tabindex=${isActive ? 0 : -1}
    aria-checked=${state === 'mixed' ? state : state ? 'true' : 'false'}
    aria-label=${label}
    ><span class="box" aria-hidden="true">${sign}</span></span
  >`;
}
