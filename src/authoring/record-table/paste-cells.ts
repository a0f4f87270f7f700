import type { DataChange } from '../check/finding.js';
import { valueAt } from '../json/json-path.js';
import { isJsonObject } from '../merging/json-equality.js';
import { newRecordId } from '../spreadsheet/new-record-id.js';
import type { TypingProblem } from '../values/typed-value.js';
import type { NotationContext } from '../spreadsheet/notation/cell-notation.js';
import { readCell, withCell } from '../spreadsheet/record-cell.js';
import type { FieldColumn, RecordType } from '../spreadsheet/record-field.js';
import { fieldOf, nameFieldOf } from '../spreadsheet/record-fields.js';
import type { Grid } from '../spreadsheet/table.js';
import { titleScore } from '../spreadsheet/title-words.js';
import { editCell } from './cell-changes.js';

/** Why cells can't be pasted; then none is. */
export type PasteProblem =
  | { readonly kind: 'empty' }
  /** More columns than there are from here on. */
  | { readonly kind: 'too-wide'; readonly width: number; readonly available: number }
  /** The first row has titles: that is a table to import. */
  | { readonly kind: 'titles' }
  /** Rows beyond the last one need names. */
  | { readonly kind: 'no-name'; readonly row: number }
  | {
      readonly kind: 'unreadable';
      readonly row: number;
      readonly column: FieldColumn;
      readonly written: string;
      readonly problem: TypingProblem;
    };

/** What pasting does. */
export interface PasteResult {
  readonly changes: readonly DataChange[];
  readonly cellCount: number;
  readonly addedCount: number;
}

/** Where cells are pasted. */
export interface PasteTarget {
  readonly type: RecordType;
  /** The records of the rows from here on, by their positions in the file. */
  readonly indexes: readonly number[];
  /** The columns from here on. */
  readonly columns: readonly FieldColumn[];
}

/**
 * Pastes cells of a spreadsheet into rows: as many as there are, then new records. Empty cells change nothing.
 *
 * @param grid Rows with cells; empty rows at the end are left out.
 */
export function pasteCells(
  data: unknown,
  grid: Grid,
  { type, indexes, columns }: PasteTarget,
  context: NotationContext,
): PasteResult | PasteProblem {
  const rows = grid.slice(0, grid.findLastIndex((row) => row.some(Boolean)) + 1);
  if (!rows.length) return { kind: 'empty' };
  const width = Math.max(...rows.map((row) => row.findLastIndex(Boolean) + 1));
  if (rows.length > 1 && width > 1 && isTitleRow(rows[0]!, type)) return { kind: 'titles' };
  if (width > columns.length) return { kind: 'too-wide', width, available: columns.length };
  const records = valueAt(data, [type]);
  let next = Array.isArray(records) ? records.length : 0;
  const ids = new Set(
    (Array.isArray(records) ? records : []).flatMap((record: unknown) =>
      isJsonObject(record) && typeof record.id === 'string' ? [record.id] : [],
    ),
  );
  const changes: DataChange[] = [];
  let [cellCount, addedCount] = [0, 0];
  for (const [row, cells] of rows.entries()) {
    const filled = columns.flatMap((column, at) => (cells[at] ? [{ column, written: cells[at] }] : []));
    const index = indexes[row];
    let record: Record<string, unknown> = {};
    for (const { column, written } of filled) {
      cellCount++;
      const edit =
        index === undefined
          ? readCell(written, column, context)
          : editCell(data, { type, index, column }, written, context);
      if ('problem' in edit)
        return { kind: 'unreadable', row: row + 1, column, written, problem: edit.problem as TypingProblem };
      if ('changes' in edit) changes.push(...edit.changes);
      else record = withCell(record, edit, context);
    }
    if (index !== undefined || !filled.length) continue;
    const name = nameOf(record, type);
    if (!name) return { kind: 'no-name', row: row + 1 };
    record = { id: newRecordId(name, ids), ...record };
    ids.add(record.id as string);
    changes.push({ path: [type, next++], value: record });
    addedCount++;
  }
  return { changes, cellCount, addedCount };
}

function nameOf(record: Readonly<Record<string, unknown>>, type: RecordType): string {
  const { path } = fieldOf(type, nameFieldOf[type]);
  const name = record[path[0]!];
  return typeof name === 'string' ? name : '';
}

const isTitleRow = (row: readonly string[], type: RecordType) =>
  row.filter(Boolean).every((cell) => titleScore(cell, type) === 2);
