/** The reader deletes the shortlist. Bubbles to the finder. */
export class ShortlistClearEvent extends Event {
  static readonly type = 'pk-shortlist-clear';

  constructor() {
    super(ShortlistClearEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-shortlist-clear': ShortlistClearEvent;
  }
}
