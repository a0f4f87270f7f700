import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
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

const titleStyle = {
  fontWeight: 'bold',
  backgroundColor: '#e4f2f1',
  wrap: true,
  alignVertical: 'top',
} as const;
/** The format of a text: Excel would make dates of ages and figures of phone numbers as soon as somebody edits them. */
const textStyle = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;

/**
 * A table as an XLSX file, with a sheet that says how to fill it in. All cells are texts.
 *
 * The library makes the file with a sample row in place of the rows: it would pack a large sheet in a worker that is made from
 * a blob, which a strict policy forbids. What is small it packs at once.
 *
 * @returns The bytes of the file.
 */
export async function writeXlsx(
  { columns, titles, rows }: ExportedTable,
  type: RecordType,
): Promise<Uint8Array<ArrayBuffer>> {
  const data: Row[] = [
    titles.map((value) => ({ value, type: String, ...titleStyle })),
    [{ value: '-', ...textStyle }],
  ];
  const guide: Row[] = guideRows(type).map(([first, ...others], index) =>
    index === 0 || !others.length
      ? [{ value: first, type: String, fontWeight: 'bold' }]
      : [first, ...others].map((value) => ({ value, ...textStyle })),
  );
  const blob = await writeXlsxFile([
    {
      data,
      sheet: sheetNames[type],
      columns: columns.map(({ field }) => ({ width: widths[field.id] ?? DEFAULT_WIDTH })),
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
    },
    { data: guide, sheet: GUIDE_NAME, columns: [{ width: 28 }, { width: 52 }, { width: 60 }] },
  ]).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  parts[SHEET_PATH] = strToU8(withRows(strFromU8(parts[SHEET_PATH]!), rows));
  return zipSync(parts);
}

const SHEET_PATH = 'xl/worksheets/sheet1.xml';

/** The sheet with rows in place of its second one, in the style of that one's cell. */
function withRows(sheet: string, rows: readonly (readonly string[])[]): string {
  return sheet.replace(/<row r="2".*?<\/row>/, (sample) => {
    const style = / s="(\d+)"/.exec(sample)?.[1] ?? '0';
    return rows.map((row, index) => rowXml(row, index + 1, style)).join('');
  });
}

function rowXml(row: readonly string[], index: number, style: string): string {
  const cells = row.map((text, column) => {
    const start = `<c r="${getCellAddress(index, column)}" s="${style}"`;
    return text
      ? `${start} t="inlineStr"><is><t xml:space="preserve">${textXml(text)}</t></is></c>`
      : `${start}/>`;
  });
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}

/** What looks like an escaped character of the format, and is none, is escaped itself. */
const textXml = (text: string) => sanitizeTextContent(text.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_'));
