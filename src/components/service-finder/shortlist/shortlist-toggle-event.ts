/** The reader saves a service, or removes it from the shortlist. Bubbles to the finder. */
export class ShortlistToggleEvent extends Event {
  static readonly type = 'pk-shortlist-toggle';

  constructor(readonly serviceId: string) {
    super(ShortlistToggleEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-shortlist-toggle': ShortlistToggleEvent;
  }
}
