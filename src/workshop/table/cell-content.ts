import { html, type TemplateResult } from 'lit';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { tableColumns } from '../../authoring/record-table/table-columns.js';
import type { RecordRow } from '../../authoring/record-table/table-rows.js';
import type { RowStatus } from '../../authoring/record-table/row-status.js';
import { columnTitle } from '../../authoring/spreadsheet/column-titles.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import { table as german } from '../words/de/table.js';
import { table as english } from '../words/en/table.js';
import { wordsIn } from '../words/words.js';

/** What cells are shown with. */
export interface CellContext {
  readonly language: EditorLanguage;
  readonly recordType: RecordType;
  /** Today as cells have it. */
  readonly today: string;
}

/** How each status looks: a sign beside its word. */
const statusClasses: Readonly<Record<RowStatus, string>> = {
  reachable: 'dot go',
  ahead: 'dot go',
  old: 'dot warn',
  undated: 'dot warn',
  unreachable: 'dot stop',
  check: 'dot stop',
  past: 'quiet',
  cancelled: 'quiet',
  archived: 'quiet',
};

/** What a column is called in the table, where there is less room than in an exported one. */
export function columnLabel(by: number | 'status', type: RecordType, language: EditorLanguage): string {
  const words = wordsIn(language, { de: german, en: english });
  if (by === 'status') return words.status[type];
  const column = tableColumns[type][by]!;
  if (column.field.id === 'lastVerified') return words.lastVerified;
  if (column.field.id === 'phones') return words.phones;
  return columnTitle(column, type, language);
}

/** The content of a cell: its text, or what it lacks; in the last column the status. */
export function renderCellContent(
  row: RecordRow,
  column: number,
  { language, recordType, today }: CellContext,
): TemplateResult {
  const words = wordsIn(language, { de: german, en: english });
  const { field } = tableColumns[recordType][column] ?? {};
  if (!field)
    return html`<span class=${statusClasses[row.status]}><b>${words.statuses[row.status]}</b></span>`;
  const text = row.cells[column]!;
  if (text) {
    const isToday = field.id === 'lastVerified' && text === today;
    return html`<span dir="auto" title=${text}>${isToday ? words.today : text}</span>`;
  }
  const missing = words.missing[field.id];
  return html`<span class="empty ${missing ? 'stop' : ''}">${missing ?? words.unstated}</span>`;
}
