import type { Row } from 'write-excel-file/universal';
import { textStyle, writeTextSheets, type TextSheet } from '../xlsx/text-sheets.js';
import type { ExportedTable } from './export-table.js';
import { guideRows } from './guide-sheet.js';
import type { RecordType } from './record-field.js';

const sheetNames: Readonly<Record<RecordType, string>> = { services: 'Angebote', agenda: 'Termine' };
const GUIDE_NAME = 'So füllen Sie aus';

/** Wide columns for long texts, in characters. */
const widths: Readonly<Record<string, number>> = {
  name: 32,
  title: 32,
  organization: 28,
  summary: 45,
  description: 60,
  'places.schedules': 34,
  'places.hours': 34,
  phones: 28,
  email: 30,
  url: 36,
};
const DEFAULT_WIDTH = 18;

/**
 * A table as an XLSX file, with a sheet that says how to fill it in.
 *
 * @returns The bytes of the file.
 */
export function writeXlsx(
  { columns, titles, rows }: ExportedTable,
  type: RecordType,
): Promise<Uint8Array<ArrayBuffer>> {
  const guide: Row[] = guideRows(type).map(([first, ...others], index) =>
    index === 0 || !others.length
      ? [{ value: first, type: String, fontWeight: 'bold' }]
      : [first, ...others].map((value) => ({ value, ...textStyle })),
  );
  const table: TextSheet = {
    name: sheetNames[type],
    titles,
    rows,
    widths: columns.map(({ field }) => widths[field.id] ?? DEFAULT_WIDTH),
    stickyColumnCount: 2,
  };
  return writeTextSheets(
    [table],
    [{ data: guide, sheet: GUIDE_NAME, columns: [{ width: 28 }, { width: 52 }, { width: 60 }] }],
  );
}
