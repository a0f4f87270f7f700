import type { EditStep } from '../authoring/document/edit-history.js';
import type { DataChange } from '../authoring/check/finding.js';

/** Something in the file is to be changed. Bubbles to the workshop, which alone holds the data; parts get it as a property. */
export class WorkshopEditEvent extends Event {
  static readonly type = 'pk-workshop-edit';

  /**
   * @param changes Applied together, as one step that can be undone.
   * @param step What was changed, in words.
   */
  constructor(
    readonly changes: readonly DataChange[],
    readonly step: EditStep,
  ) {
    super(WorkshopEditEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-workshop-edit': WorkshopEditEvent;
  }
}
