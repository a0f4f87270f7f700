import { writeCsv } from '../../authoring/spreadsheet/csv-writer.js';
import { exportTable } from '../../authoring/spreadsheet/export-table.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import { writeXlsx } from '../../authoring/spreadsheet/xlsx-writer.js';
import { saveFile } from '../../platform/save-file.js';

/** A table as a file to keep. */
export type TableFormat = 'xlsx' | 'csv';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Gives the records of a file to keep, as a spreadsheet.
 *
 * @param name The name of the file, without its ending.
 * @param today The day in Berlin.
 */
export async function saveTable(
  data: unknown,
  type: RecordType,
  format: TableFormat,
  name: string,
  today: string,
): Promise<void> {
  const table = exportTable(data, type, today);
  if (format === 'csv') saveFile(`${name}.csv`, 'text/csv', writeCsv(table));
  else saveFile(`${name}.xlsx`, XLSX_TYPE, await writeXlsx(table, type));
}
