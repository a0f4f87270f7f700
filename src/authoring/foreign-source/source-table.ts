import { exportTable } from '../spreadsheet/export-table.js';
import type { ColumnMatch } from '../spreadsheet/match-columns.js';
import type { RecordType } from '../spreadsheet/record-field.js';
import type { Table } from '../spreadsheet/table.js';
import type { SourceRecords } from './source-records.js';

/** The lists of a source that can be compared with those of a file. */
export const comparableLists: readonly RecordType[] = ['services', 'agenda'];

/**
 * The records of a source as a table, so that they are compared with a file as a spreadsheet is: what an export would write,
 * with the whole record beside its cells. Its columns are known, and those that nothing stands in are left out.
 *
 * @param today The day in Berlin.
 */
export function sourceTable(
  records: SourceRecords,
  type: RecordType,
  today: string,
): { readonly table: Table; readonly columns: readonly ColumnMatch[] } {
  const { columns, titles, rows } = exportTable(records, type, today);
  const list = records[type] ?? [];
  return {
    table: {
      titles,
      rows: rows.map((cells, index) => ({ number: index + 1, cells, record: list[index]! })),
    },
    columns: columns.flatMap((column, index): ColumnMatch[] => {
      const isUsed = rows.some((cells) => cells[index]);
      return isUsed ? [{ index, title: titles[index]!, column, confidence: 'exact', examples: [] }] : [];
    }),
  };
}
