import Papa from 'papaparse';
import { unguardCell } from './csv-guard.js';
import type { Grid } from './table.js';

/** A text that was read as a table. */
export interface CsvContent {
  readonly grid: Grid;
  /** Where a quotation mark is not closed, or stands in the middle of a cell: the line, from 1. */
  readonly unbalancedLine?: number;
}

const delimiters = [';', '\t', ','] as const;

/** How much of a text decides about its separators, in characters. */
const SAMPLE_LENGTH = 20_000;

/**
 * Reads a CSV text with semicolons, tabs or commas. One wrong quotation mark would swallow the rest of the table: where that
 * happens, each line is read by itself.
 */
export function readCsv(text: string): CsvContent {
  const [, named] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  const body = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const delimiter = named ?? delimiterOf(body);
  const whole = parse(body, delimiter);
  const broken = whole.errors.find(({ type }) => type === 'Quotes');
  if (!broken) return { grid: clean(whole.data) };
  const rows = joinQuotedLines(body.split(/\r\n|\r|\n/), delimiter);
  const isBroken = (text: string) => parse(text, delimiter).errors.some(({ type }) => type === 'Quotes');
  const unbalancedLine = rows.find(({ text: row }) => isBroken(row))?.line ?? (broken.row ?? 0) + 1;
  const grid = rows.flatMap(({ text: row }) =>
    isBroken(row) ? [splitPlain(row, delimiter)] : parse(row, delimiter).data,
  );
  return { grid: clean(grid), unbalancedLine };
}

function parse(text: string, delimiter: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
}

/** A line with a wrong quotation mark, read without any. */
const splitPlain = (line: string, delimiter: string) =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"'));

/** The longest cell with line breaks that is put together again where quotation marks are wrong elsewhere. */
const MAX_LINES_OF_CELL = 30;

/** A row of a table in the lines of its text. */
interface TextRow {
  readonly text: string;
  /** The number of its first line, from 1. */
  readonly line: number;
}

/** Puts lines together that are one row: a cell in quotation marks may go on for a few lines. */
function joinQuotedLines(lines: readonly string[], delimiter: string): TextRow[] {
  const width = lines[0]?.split(delimiter).length ?? 0;
  const rows: TextRow[] = [];
  for (let index = 0; index < lines.length;) {
    const isOpen = parse(lines[index]!, delimiter).errors.length > 0;
    const joined = isOpen ? wholeRow(lines, index, delimiter, width) : undefined;
    rows.push({ text: joined?.text ?? lines[index]!, line: index + 1 });
    index += joined?.count ?? 1;
  }
  return rows;
}

function wholeRow(lines: readonly string[], start: number, delimiter: string, width: number) {
  for (let count = 2; count <= MAX_LINES_OF_CELL && start + count <= lines.length; count++) {
    const text = lines.slice(start, start + count).join('\n');
    const { data, errors } = parse(text, delimiter);
    if (!errors.length && data.length === 1 && data[0]!.length === width) return { text, count };
  }
  return undefined;
}

/** The separator that splits the most lines into the same number of cells. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const scores = delimiters.map((delimiter) => {
    const counts = parse(sample, delimiter)
      .data.map((row) => row.length)
      .filter((count) => count > 1);
    const byCount = new Map<number, number>();
    for (const count of counts) byCount.set(count, (byCount.get(count) ?? 0) + 1);
    return Math.max(0, ...[...byCount].map(([count, lines]) => lines * Math.min(count, 4)));
  });
  const best = Math.max(...scores);
  return best ? delimiters[scores.indexOf(best)]! : ';';
}

const clean = (rows: readonly (readonly string[])[]): Grid =>
  rows.map((row) =>
    row.map((cell) =>
      unguardCell(
        cell
          .replace(/\u00a0/g, ' ')
          .replace(/\r\n?/g, '\n')
          .trim(),
      ),
    ),
  );

/** Reads cells from the clipboard of a spreadsheet program: with tabs, also where there is one column only. */
export const readTabSeparated = (text: string): CsvContent => ({
  grid: clean(parse(text.replace(/\r?\n$/, ''), '\t').data),
});
