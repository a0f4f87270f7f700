import { html, nothing, type TemplateResult } from 'lit';
import { tableColumns } from '../../authoring/record-table/table-columns.js';
import type { RecordRow } from '../../authoring/record-table/table-rows.js';
import { table as german } from '../words/de/table.js';
import { table as english } from '../words/en/table.js';
import { wordsIn } from '../words/words.js';
import { columnLabel, renderCellContent, type CellContext } from './cell-content.js';
import { renderCheckbox } from './grid-titles.js';

/** What a row of a grid is shown with. */
export interface RowContext extends CellContext {
  /** Where it stands among the rows that are shown. */
  readonly position: number;
  readonly isSelected: boolean;
  /** Whether its form is open. */
  readonly isOpen: boolean;
  /** The column of the cell that Tab leads to, if it is in this row; 0 is that of the checkboxes. */
  readonly activeColumn: number | undefined;
  /** The column of the cell that is being edited, if it is in this row. */
  readonly editedColumn: number | undefined;
  readonly renderEditor: (label: string) => TemplateResult;
}

/** A row: its checkbox, its cells, its status. */
export function renderRow(row: RecordRow, context: RowContext): TemplateResult {
  const { language, recordType, position, isSelected, isOpen, activeColumn } = context;
  const words = wordsIn(language, { de: german, en: english });
  const columnCount = tableColumns[recordType].length + 2;
  const columns = Array.from({ length: columnCount - 1 }, (_, offset) => offset + 1);
  return html`<div
    class="row ${isOpen ? 'open' : ''}"
    role="row"
    aria-rowindex=${position + 2}
    aria-selected=${isSelected}
  >
    <div class="cell check" role="gridcell" aria-colindex="1">
      ${renderCheckbox(words.select(row.name), isSelected, activeColumn === 0)}
    </div>
    ${columns.map((column) => renderCell(row, column, column === columnCount - 1, context))}
  </div>`;
}

function renderCell(row: RecordRow, column: number, isStatus: boolean, context: RowContext): TemplateResult {
  const { language, recordType, activeColumn, editedColumn, renderEditor } = context;
  const isEdited = column === editedColumn;
  const label = () =>
    wordsIn(language, { de: german, en: english }).edit(
      row.name,
      columnLabel(column - 1, recordType, language),
    );
  return html`<div
    class="cell ${column === 1 ? 'name' : ''} ${isEdited ? 'editing' : ''}"
    role="gridcell"
    aria-colindex=${column + 1}
    tabindex=${isEdited ? nothing : column === activeColumn ? 0 : -1}
    aria-readonly=${isStatus ? 'true' : nothing}
  >
    ${isEdited ? renderEditor(label()) : renderCellContent(row, column - 1, context)}
  </div>`;
}
