import type { RecordRow } from '../../authoring/record-table/table-rows.js';

type Selection = ReadonlySet<number>;

/** The selection with a record added, or taken out. */
export function toggled(selection: Selection, index: number): Selection {
  const changed = new Set(selection);
  if (!changed.delete(index)) changed.add(index);
  return changed;
}

/** All rows; none where all are selected. */
export const allOrNone = (rows: readonly RecordRow[], selection: Selection): Selection =>
  new Set(isAllSelected(rows, selection) ? [] : rows.map(({ index }) => index));

/** The rows between two, in whichever order, and no others. */
export const between = (rows: readonly RecordRow[], one: number, other: number): Selection =>
  new Set(rows.slice(Math.max(0, Math.min(one, other)), Math.max(one, other) + 1).map(({ index }) => index));

export const isAllSelected = (rows: readonly RecordRow[], selection: Selection): boolean =>
  rows.length > 0 && rows.every(({ index }) => selection.has(index));

/**
 * The selected rows, or the active cell where none is, as a spreadsheet program takes them from the clipboard.
 *
 * @returns `undefined` where there is nothing to copy.
 */
export function copiedText(
  rows: readonly RecordRow[],
  selection: Selection,
  activeRow: number,
  activeColumn: number,
): string | undefined {
  const selected = rows.filter(({ index }) => selection.has(index)).map(({ cells }) => cells);
  const cell = rows[activeRow]?.cells[activeColumn];
  if (!selected.length && cell === undefined) return undefined;
  const copied = selected.length ? selected : [[cell ?? '']];
  return copied.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
