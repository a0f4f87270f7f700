import { berlinTime } from '../../model/dates.js';
import { writeCsv } from '../spreadsheet/csv-writer.js';
import { exportTable } from '../spreadsheet/export-table.js';
import type { RecordType } from '../spreadsheet/record-field.js';
import { writeXlsx } from '../spreadsheet/xlsx-writer.js';
import type { Exported } from './export-context.js';

/** The services or dates of a file as a spreadsheet, as the workshop writes and reads it. */
export async function toTable(
  data: unknown,
  type: RecordType,
  format: 'csv' | 'xlsx',
  now: Date,
): Promise<Exported> {
  const table = exportTable(data, type, berlinTime(now).slice(0, 10));
  return { content: format === 'csv' ? writeCsv(table) : await writeXlsx(table, type), losses: new Map() };
}
