import type { FieldColumn } from '../../authoring/spreadsheet/record-field.js';
import type { OpenedIncoming } from './open-incoming.js';

/** A table or another source was chosen, or something that is neither. */
export class TableChosenEvent extends Event {
  static readonly type = 'pk-import-table';

  constructor(
    readonly name: string,
    readonly opened: OpenedIncoming,
  ) {
    super(TableChosenEvent.type, { bubbles: true });
  }
}

/** What a file is compared with. */
export type ComparisonOrigin = 'table' | 'source';

/** A column was given another field, or none. */
export class ColumnAssignEvent extends Event {
  static readonly type = 'pk-import-column';

  constructor(
    readonly index: number,
    readonly column: FieldColumn | undefined,
  ) {
    super(ColumnAssignEvent.type, { bubbles: true });
  }
}

/** What the table says was taken, or not. */
export class ImportChoiceEvent extends Event {
  static readonly type = 'pk-import-choice';

  constructor(
    readonly keys: readonly string[],
    readonly isTaken: boolean,
  ) {
    super(ImportChoiceEvent.type, { bubbles: true, composed: true });
  }
}

/** A new row is said to be a record of the file. */
export class RowMergeEvent extends Event {
  static readonly type = 'pk-import-merge';

  /**
   * @param position Of the row in the table.
   * @param index Of the record in the file.
   */
  constructor(
    readonly position: number,
    readonly index: number,
  ) {
    super(RowMergeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-import-table': TableChosenEvent;
    'pk-import-column': ColumnAssignEvent;
    'pk-import-choice': ImportChoiceEvent;
    'pk-import-merge': RowMergeEvent;
  }
}
