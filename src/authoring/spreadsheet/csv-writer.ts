import Papa from 'papaparse';
import { guardCell } from './csv-guard.js';
import type { ExportedTable } from './export-table.js';

/** A table as CSV for German Excel: UTF-8 with a byte order mark, semicolons, no cell that could run as a formula. */
export function writeCsv({ titles, rows }: Pick<ExportedTable, 'titles' | 'rows'>): string {
  const lines = [titles, ...rows].map((row) => row.map(guardCell));
  return `\ufeff${Papa.unparse(lines, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
