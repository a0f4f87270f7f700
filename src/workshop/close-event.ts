/** A room of the workshop has done what it was opened for, or was cancelled. Bubbles to the workshop, which closes it. */
export class WorkshopCloseEvent extends Event {
  static readonly type = 'pk-workshop-close';

  constructor() {
    super(WorkshopCloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-workshop-close': WorkshopCloseEvent;
  }
}
