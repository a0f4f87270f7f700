/** A cell by its place: the row among those that are shown, -1 for the titles; the column, 0 for the checkboxes. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** How large a grid is. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are seen at a time. */
  readonly pageRows: number;
}

/** The row of the titles. */
export const TITLE_ROW = -1;

/** Where a key leads, as in a spreadsheet; `undefined` for a key that leads nowhere. */
export function moveBy(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: CellPosition,
  { rows, columns, pageRows }: GridSize,
): CellPosition | undefined {
  const isFar = ctrlKey || metaKey;
  const at = (newRow: number, newColumn: number): CellPosition => ({
    row: Math.max(TITLE_ROW, Math.min(rows - 1, newRow)),
    column: Math.max(0, Math.min(columns - 1, newColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      // Far up is the first row; the titles are one step further.
      return isFar && row > 0 ? at(0, column) : at(row - 1, column);
    case 'ArrowDown':
      return isFar ? at(rows - 1, column) : at(row + 1, column);
    case 'ArrowLeft':
      return isFar ? at(row, 0) : at(row, column - 1);
    case 'ArrowRight':
      return isFar ? at(row, columns - 1) : at(row, column + 1);
    case 'Home':
      return isFar ? at(0, 0) : at(row, 0);
    case 'End':
      return isFar ? at(rows - 1, columns - 1) : at(row, columns - 1);
    case 'PageUp':
      return at(Math.max(0, row - pageRows), column);
    case 'PageDown':
      return at(row + pageRows, column);
    default:
      return undefined;
  }
}
