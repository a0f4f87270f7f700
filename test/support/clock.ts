/** Replaces `Date` and long timers of the page. */
export interface TestClock {
  /** Moves the time forward and runs the timers that are due. */
  advanceTo: (date: string) => void;
  /** Moves the time forward without running timers, like a device that sleeps. */
  skipTo: (date: string) => void;
  /** The number of pending long timers. */
  readonly pendingTimerCount: number;
  restore: () => void;
}

/** Timers up to this delay run in real time, since they are not under test. */
const MAX_REAL_DELAY_MS = 20_000;

/** Stops the page's clock at an instant. */
export function installClock(date: string): TestClock {
  const RealDate = Date;
  const realSetTimeout = window.setTimeout.bind(window);
  const realClearTimeout = window.clearTimeout.bind(window);
  let now = RealDate.parse(date);
  let lastId = 1e9;
  const timers = new Map<number, { at: number; run: () => void }>();

  window.Date = class extends RealDate {
    constructor(...values: unknown[]) {
      super(...((values.length ? values : [now]) as [number]));
    }
    static override now = () => now;
  } as DateConstructor;
  window.setTimeout = ((run: () => void, wait = 0, ...rest: unknown[]) => {
    if (wait <= MAX_REAL_DELAY_MS) return realSetTimeout(run, wait, ...rest);
    lastId += 1;
    timers.set(lastId, { at: now + wait, run });
    return lastId;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    if (!timers.delete(id as number)) realClearTimeout(id);
  };

  const nextDueTimer = () =>
    [...timers].filter(([, { at }]) => at <= now).sort(([, a], [, b]) => a.at - b.at)[0];
  return {
    advanceTo(date) {
      now = RealDate.parse(date);
      for (let next = nextDueTimer(); next; next = nextDueTimer()) {
        timers.delete(next[0]);
        next[1].run();
      }
    },
    skipTo(date) {
      now = RealDate.parse(date);
    },
    get pendingTimerCount() {
      return timers.size;
    },
    restore() {
      window.Date = RealDate;
      Object.assign(window, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
    },
  };
}
