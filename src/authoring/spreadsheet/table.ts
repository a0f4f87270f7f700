import type { JsonObject } from '../../sources/shared/json-values.js';
import { titleScore } from './title-words.js';
import type { RecordType } from './record-field.js';

/** The cells of a sheet, as texts: rows from the top, each from the left. */
export type Grid = readonly (readonly string[])[];

/** A table in a sheet: a row of titles, and what stands below it. */
export interface Table {
  readonly titles: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A row of a table with something in it. */
export interface TableRow {
  /** Its number in the sheet, from 1, as the spreadsheet program shows it. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The whole record, where the row stands for one of another source: it may say more than cells can. */
  readonly record?: JsonObject;
}

/** How far down the titles are looked for: above them stand a heading, a date, a logo. */
const MAX_ROWS_ABOVE = 25;

/**
 * Finds the table in a sheet: its titles are the row with most known ones, or else the first with several cells.
 *
 * @returns `undefined` where there are no titles with something below them.
 */
export function findTable(grid: Grid, type: RecordType): Table | undefined {
  const at = headerRowOf(grid, type);
  if (at === undefined) return undefined;
  const titles = grid[at]!.map((title) => title.replace(/\s+/g, ' ').trim());
  const rows = grid
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some(Boolean));
  return rows.length ? { titles, rows } : undefined;
}

function headerRowOf(grid: Grid, type: RecordType): number | undefined {
  const head = grid.slice(0, MAX_ROWS_ABOVE);
  const scores = head.map((row) => row.reduce((sum, cell) => sum + titleScore(cell, type), 0));
  const best = Math.max(...scores, 0);
  if (best >= 3) return scores.indexOf(best);
  const filled = head.findIndex((row) => row.filter((cell) => cell.trim()).length >= 2);
  if (filled >= 0) return filled;
  return best > 0 ? scores.indexOf(best) : undefined;
}
