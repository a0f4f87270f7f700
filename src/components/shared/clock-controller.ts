import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The longest that the clock waits before it looks at the time again, in milliseconds: browsers have no timers longer than
 * 24 days, and those of a device that was asleep are late.
 */
const MAX_WAIT_MS = 3_600_000;

/**
 * The present for an element that shows what is ahead and what is over: stays the same moment until that changes, and
 * updates the element then, on a page that is left open overnight, too.
 */
export class ClockController implements ReactiveController {
  /** The moment that the element shows. */
  now = new Date();

  readonly #host: ReactiveControllerHost;
  readonly #nextAgendaChange: (now: Date) => number;
  #timer?: ReturnType<typeof setTimeout>;
  #next = Infinity;

  /** @param nextAgendaChange When what the element shows changes next, in milliseconds since the epoch. */
  constructor(host: ReactiveControllerHost, nextAgendaChange: (now: Date) => number) {
    this.#host = host;
    this.#nextAgendaChange = nextAgendaChange;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#check);
    this.now = new Date();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#check);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#next = this.#nextAgendaChange(this.now);
    this.#wait();
  }

  readonly #check = (): void => {
    if (Date.now() < this.#next) return this.#wait();
    this.now = new Date();
    this.#host.requestUpdate();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#check, Math.min(Math.max(this.#next - Date.now(), 0), MAX_WAIT_MS));
  }
}
