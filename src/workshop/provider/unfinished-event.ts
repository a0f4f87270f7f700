import type { AskedService } from '../../authoring/inquiries/asked-service.js';

/** A form of a service has been typed into, or left; it bubbles up to whoever keeps it in case the page is loaded again. */
export class UnfinishedEvent extends Event {
  static readonly type = 'pk-unfinished';

  /** @param service As it stands in the form; `undefined` once the form is left. */
  constructor(readonly service: AskedService | undefined) {
    super(UnfinishedEvent.type, { bubbles: true, composed: true });
  }
}
