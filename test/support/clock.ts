/** Replaces `Date` and long timers of the page. */
export interface TestClock {
  /** Moves the time forward and runs the timers that are due. */
  moveTo: (date: string) => void;
  /** Moves the time forward without running timers, like a device that sleeps. */
  sleepUntil: (date: string) => void;
  /** The number of pending long timers. */
  readonly waiting: number;
  restore: () => void;
}

/** Timers up to this delay run in real time, since they are not under test. */
const SHORT = 20_000;

/** Stops the page's clock at an instant. */
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
