import type { FieldColumn } from '../../authoring/spreadsheet/record-field.js';

/** A column's title was pressed. */
export class GridSortEvent extends Event {
  static readonly type = 'pk-grid-sort';

  constructor(readonly by: number | 'status') {
    super(GridSortEvent.type);
  }
}

/** Other rows are selected. */
export class GridSelectionEvent extends Event {
  static readonly type = 'pk-grid-selection';

  /** @param selection Positions of records in the file. */
  constructor(readonly selection: ReadonlySet<number>) {
    super(GridSelectionEvent.type);
  }
}

/** A cell was edited. Whoever can't read it prevents the default: then it stays open. */
export class GridEditEvent extends Event {
  static readonly type = 'pk-grid-edit';

  constructor(
    readonly index: number,
    readonly column: FieldColumn,
    readonly text: string,
  ) {
    super(GridEditEvent.type, { cancelable: true });
  }
}

/** The form of a record is to be opened. */
export class GridOpenEvent extends Event {
  static readonly type = 'pk-grid-open';

  /** @param isFocused Whether the focus goes there, too. */
  constructor(
    readonly index: number,
    readonly isFocused: boolean,
  ) {
    super(GridOpenEvent.type);
  }
}

/** Cells were pasted. */
export class GridPasteEvent extends Event {
  static readonly type = 'pk-grid-paste';

  /**
   * @param position Of the row among those that are shown.
   * @param column The position of the first column.
   */
  constructor(
    readonly text: string,
    readonly position: number,
    readonly column: number,
  ) {
    super(GridPasteEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-grid-sort': GridSortEvent;
    'pk-grid-selection': GridSelectionEvent;
    'pk-grid-edit': GridEditEvent;
    'pk-grid-open': GridOpenEvent;
    'pk-grid-paste': GridPasteEvent;
  }
}
