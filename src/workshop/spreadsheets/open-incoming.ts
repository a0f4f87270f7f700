import { openSource, type OpenedSource } from '../../authoring/foreign-source/open-source.js';
import type { ForeignFormat } from '../../authoring/check/recognize-file.js';
import { openTable } from '../../authoring/spreadsheet/read-table.js';
import { isTableProblem, type TableFile, type TableProblem } from '../../authoring/spreadsheet/table-file.js';
import type { IncomingFile } from '../incoming/incoming-file.js';
import { loadReferred } from '../incoming/own-website.js';

/** What records can be taken from, or why nothing can be taken from a file. */
export type OpenedIncoming = TableFile | TableProblem | OpenedSource;

export const isSource = (opened: OpenedIncoming): opened is OpenedSource => 'records' in opened;

/** Formats that a file of another source may have. */
const sourceFormats: ReadonlySet<ForeignFormat> = new Set(['calendar', 'xml', 'json']);

/** Opens a table or another source, by its content. Never rejects. */
export async function openIncoming(file: IncomingFile): Promise<OpenedIncoming> {
  const opened = openTable(file.bytes);
  if (!isTableProblem(opened) || opened.kind !== 'foreign' || !sourceFormats.has(opened.format))
    return opened;
  return (await openSource(file, loadReferred).catch(() => undefined)) ?? opened;
}
