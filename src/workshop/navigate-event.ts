import type { JsonPath } from '../authoring/json/json-path.js';

/** Somebody wants to see a place of the file: a section, a record, or a field. Bubbles to the workshop. */
export class WorkshopNavigateEvent extends Event {
  static readonly type = 'pk-workshop-navigate';

  /** @param path Where in the file: `['services', 5, 'phones']`; or the name of a section that is no part of it. */
  constructor(readonly path: JsonPath) {
    super(WorkshopNavigateEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-workshop-navigate': WorkshopNavigateEvent;
  }
}
