/** The cell that an event is of: the row among those that are shown, -1 for the titles; no row where it is of none. */
export function positionOf({ target }: Event): { row?: number; column: number } {
  const cell = (target as Element).closest('[aria-colindex]');
  const row = cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex');
  return {
    ...(row && { row: Number(row) - 2 }),
    column: Number(cell?.getAttribute('aria-colindex') ?? 1) - 1,
  };
}
