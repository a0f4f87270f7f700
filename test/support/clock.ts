/** A clock that a test sets: `Date` and the timers of the page follow it. */
export interface TestClock {
  /** Time passes: what was to happen until then does. */
  moveTo: (date: string) => void;
  /** Time passes, and no timer ran: a device that slept. */
  sleepUntil: (date: string) => void;
  /** How many long timers wait. */
  readonly waiting: number;
  restore: () => void;
}

/** Timers as short as these are not part of what is tested: they run as ever. */
const SHORT = 20_000;

/** Stops the page's clock at a moment. */
export function clockAt(date: string): TestClock {
  const RealDate = Date;
  const realSetTimeout = window.setTimeout.bind(window);
  const realClearTimeout = window.clearTimeout.bind(window);
  let now = RealDate.parse(date);
  let ids = 1e9;
  const timers = new Map<number, { at: number; run: () => void }>();

  window.Date = class extends RealDate {
    constructor(...values: unknown[]) {
      super(...((values.length ? values : [now]) as [number]));
    }
    static override now = () => now;
  } as DateConstructor;
  window.setTimeout = ((run: () => void, wait = 0, ...rest: unknown[]) => {
    if (wait <= SHORT) return realSetTimeout(run, wait, ...rest);
    ids += 1;
    timers.set(ids, { at: now + wait, run });
    return ids;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    if (!timers.delete(id as number)) realClearTimeout(id);
  };

  const due = () => [...timers].filter(([, { at }]) => at <= now).sort(([, a], [, b]) => a.at - b.at)[0];
  return {
    moveTo(date) {
      now = RealDate.parse(date);
      for (let next = due(); next; next = due()) {
        timers.delete(next[0]);
        next[1].run();
      }
    },
    sleepUntil(date) {
      now = RealDate.parse(date);
    },
    get waiting() {
      return timers.size;
    },
    restore() {
      window.Date = RealDate;
      Object.assign(window, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
    },
  };
}
