import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** No timer of a browser is longer than 24 days; and a device that slept wakes up with the old time. */
const LONGEST = 3_600_000;

/**
 * The present for an element that shows what is ahead and what is over: stays the same moment until that changes, and
 * then has the element rendered anew, on a page left open overnight, too.
 */
export class ClockController implements ReactiveController {
  /** The moment that the element shows. */
  now = new Date();

  readonly #host: ReactiveControllerHost;
  readonly #nextChange: (now: Date) => number;
  #timer?: ReturnType<typeof setTimeout>;
  #next = Infinity;

  /** @param nextChange When what the element shows changes next, in milliseconds. */
  constructor(host: ReactiveControllerHost, nextChange: (now: Date) => number) {
    this.#host = host;
    this.#nextChange = nextChange;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.now = new Date();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#next = this.#nextChange(this.now);
    this.#wait();
  }

  readonly #look = (): void => {
    if (Date.now() < this.#next) return this.#wait();
    this.now = new Date();
    this.#host.requestUpdate();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, Math.min(Math.max(this.#next - Date.now(), 0), LONGEST));
  }
}
