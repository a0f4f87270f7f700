import type { DataIssue, Program } from '../schema/index.js';
import type { LoadError } from './request.js';

/** They rise to the page, but not out of an element that uses others inside. */
const rising = { bubbles: true };

/** Data has been rendered: `pk-ready`. */
export class ReadyEvent extends Event {
  static readonly type = 'pk-ready';

  constructor(readonly program: Program) {
    super(ReadyEvent.type, rising);
  }
}

/** Data can't be had, the fallback is shown: `pk-error`. */
export class LoadErrorEvent extends Event {
  static readonly type = 'pk-error';

  constructor(readonly error: LoadError) {
    super(LoadErrorEvent.type, rising);
  }
}

/** Something in the data could not be taken: `pk-data-issue`. */
export class DataIssueEvent extends Event {
  static readonly type = 'pk-data-issue';

  constructor(readonly issues: readonly DataIssue[]) {
    super(DataIssueEvent.type, rising);
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-ready': ReadyEvent;
    'pk-error': LoadErrorEvent;
    'pk-data-issue': DataIssueEvent;
  }
}
