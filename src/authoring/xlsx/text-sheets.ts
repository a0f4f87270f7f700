import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';

/** A sheet of texts. */
export interface TextSheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** How many columns stay in sight. */
  readonly stickyColumnCount?: number;
}

/** A sheet that the library writes by itself. */
export interface ShortSheet {
  readonly sheet: string;
  readonly data: Row[];
  readonly columns: { width: number }[];
}

const titleStyle = {
  fontWeight: 'bold',
  backgroundColor: '#e4f2f1',
  wrap: true,
  alignVertical: 'top',
} as const;

/** The format of a text: Excel would make dates of ages and figures of phone numbers as soon as somebody edits them. */
export const textStyle = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;

/**
 * Sheets of texts as an XLSX file. All cells are texts.
 *
 * The library makes the file with a sample row in place of the rows: it would pack a long sheet in a worker that is made from
 * a blob, which a strict policy forbids. What is small it packs at once.
 *
 * @param others Short sheets after these, as the library takes them.
 */
export async function writeTextSheets(
  sheets: readonly TextSheet[],
  others: readonly ShortSheet[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const samples = sheets.map(({ name, titles, widths, stickyColumnCount }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    ...(stickyColumnCount && { stickyColumnsCount: stickyColumnCount }),
    data: [titles.map((value) => ({ value, type: String, ...titleStyle })), [{ value: '-', ...textStyle }]],
  }));
  const blob = await writeXlsxFile([...samples, ...others]).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  sheets.forEach(({ rows }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts[path] = strToU8(withRows(strFromU8(parts[path]!), rows));
  });
  return zipSync(parts);
}

/** The sheet with rows in place of its sample, in the style of that one's cell. */
function withRows(sheet: string, rows: readonly (readonly string[])[]): string {
  return sheet.replace(/<row r="2".*?<\/row>/s, (sample) => {
    const style = / s="(\d+)"/.exec(sample)?.[1] ?? '0';
    return rows.map((row, index) => rowXml(row, index + 1, style)).join('');
  });
}

function rowXml(row: readonly string[], index: number, style: string): string {
  const cells = row.map((text, column) => {
    const start = `<c r="${getCellAddress(index, column)}" s="${style}"`;
    // What looks like an escaped character of the format, and is none, is escaped itself.
    const xml = sanitizeTextContent(text.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_'));
    return text ? `${start} t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>` : `${start}/>`;
  });
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}
