import type { RecordType } from '../authoring/spreadsheet/record-field.js';

/** A record is to be shown beside its list, while the focus stays in the list. Bubbles to the workshop. */
export class WorkshopSelectEvent extends Event {
  static readonly type = 'pk-workshop-select';

  /** @param index The position of the record in its list. */
  constructor(
    readonly recordType: RecordType,
    readonly index: number,
  ) {
    super(WorkshopSelectEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-workshop-select': WorkshopSelectEvent;
  }
}
