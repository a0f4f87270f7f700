/** The reader wants distances from their position, or does not any more. Bubbles to the finder. */
export class PositionToggleEvent extends Event {
  static readonly type = 'pk-position-toggle';

  constructor() {
    super(PositionToggleEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-position-toggle': PositionToggleEvent;
  }
}
