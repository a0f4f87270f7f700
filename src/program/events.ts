import type { DataIssue, Program } from '../schema/index.js';
import type { LoadError } from './request.js';

/** They bubble to the page, but stay within the shadow root of an element that renders others inside. */
const BUBBLES = { bubbles: true };

/** Data has been rendered: `pk-ready`. */
export class ReadyEvent extends Event {
  static readonly type = 'pk-ready';

  constructor(readonly program: Program) {
    super(ReadyEvent.type, BUBBLES);
  }
}

/** Data could not be loaded, the fallback is shown: `pk-error`. */
export class LoadErrorEvent extends Event {
  static readonly type = 'pk-error';

  constructor(readonly error: LoadError) {
    super(LoadErrorEvent.type, BUBBLES);
  }
}

/** Some values in the data could not be read: `pk-data-issue`. */
export class DataIssueEvent extends Event {
  static readonly type = 'pk-data-issue';

  constructor(readonly issues: readonly DataIssue[]) {
    super(DataIssueEvent.type, BUBBLES);
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-ready': ReadyEvent;
    'pk-error': LoadErrorEvent;
    'pk-data-issue': DataIssueEvent;
  }
}
