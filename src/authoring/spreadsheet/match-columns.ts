import { columnOfTitle, type ColumnConfidence, type ColumnGuess } from './column-of-title.js';
import { fieldByContent } from './content-clues.js';
import { columnKey, type FieldColumn, type RecordType } from './record-field.js';
import { fieldOf } from './record-fields.js';
import type { Table } from './table.js';

/** A column of a table, and the field that it fills. */
export interface ColumnMatch {
  /** Its position in the table. */
  readonly index: number;
  /** Its title as it is in the table; empty where it has none. */
  readonly title: string;
  /** The field; `undefined` where the column stays out. */
  readonly column?: FieldColumn | undefined;
  readonly confidence?: ColumnConfidence | undefined;
  /** A few of its cells, for whoever has to decide. */
  readonly examples: readonly string[];
}

const confidences: readonly ColumnConfidence[] = ['exact', 'known', 'likely', 'content'];
const MAX_EXAMPLES = 3;

/** Finds out what each column of a table means. No field has two columns: the surer one gets it, then the first. */
export function matchColumns(table: Table, type: RecordType): ColumnMatch[] {
  const guesses = table.titles.map((title, index) => {
    const cells = table.rows.map(({ cells }) => cells[index] ?? '').filter(Boolean);
    return { index, title, guess: guessColumn(title, cells, type), cells };
  });
  const owners = new Map<string, number>();
  for (const confidence of confidences)
    for (const { index, guess } of guesses)
      if (guess?.confidence === confidence && !owners.has(columnKey(guess.column)))
        owners.set(columnKey(guess.column), index);
  return guesses.map(({ index, title, guess, cells }) => {
    const isOwner = guess && owners.get(columnKey(guess.column)) === index;
    return {
      index,
      title,
      ...(isOwner && guess),
      examples: [...new Set(cells)].slice(0, MAX_EXAMPLES),
    };
  });
}

/** The same columns with another field for one of them; whichever had that field before stays out. */
export function assignColumn(
  matches: readonly ColumnMatch[],
  index: number,
  column: FieldColumn | undefined,
): ColumnMatch[] {
  const key = column && columnKey(column);
  return matches.map((match) => {
    if (match.index === index) return { ...match, column, confidence: column && 'exact' };
    const isTaken = key !== undefined && match.column && columnKey(match.column) === key;
    return isTaken ? { ...match, column: undefined, confidence: undefined } : match;
  });
}

function guessColumn(title: string, cells: readonly string[], type: RecordType): ColumnGuess | undefined {
  const byTitle = columnOfTitle(title, type);
  if (byTitle && byTitle.confidence !== 'likely') return byTitle;
  const byContent = fieldByContent(cells, type);
  if (byTitle && (!byContent || byContent.field === byTitle.column.field.id)) return byTitle;
  // A word in the title against what nearly all cells are: the cells win.
  if (byContent && (!byTitle || byContent.share > 0.9))
    return { column: { field: fieldOf(type, byContent.field) }, confidence: 'content' };
  return byTitle;
}
