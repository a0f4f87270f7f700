/** From an instant on, a zone is so far ahead of UTC; both in milliseconds. */
interface Change {
  from: number;
  offset: number;
}

const DAY = 86_400_000;

/** A time zone by its IANA name: how its clock and the instants belong together, also where that changes. */
export class Zone {
  readonly #clock: Intl.DateTimeFormat;
  readonly #years = new Map<number, Change[]>();

  /** @throws {RangeError} for a name that the browser does not know. */
  constructor(readonly name: string) {
    this.#clock = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  }

  /** How far the zone is ahead of UTC at an instant, in milliseconds. */
  offsetAt(instant: number): number {
    const year = new Date(instant).getUTCFullYear();
    const changes = this.#years.get(year) ?? this.#changesIn(year);
    this.#years.set(year, changes);
    return changes.findLast(({ from }) => from <= instant)!.offset;
  }

  /** What the clock shows at an instant, as if it were UTC, in milliseconds. */
  clockAt(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /**
   * The instant at which the clock shows something (as if it were UTC, in milliseconds). What it shows twice is the
   * first of both; what it skips counts on from before it did, as calendars have it (RFC 5545, 3.3.5).
   */
  instantOf(clock: number): number {
    const before = clock - this.offsetAt(clock - DAY);
    const after = clock - this.offsetAt(clock + DAY);
    if (before === after || this.clockAt(before) === clock) return before;
    return this.clockAt(after) === clock ? after : before;
  }

  /** The offset as a year begins, and each change in it, found by halving the month that it is in. */
  #changesIn(year: number): Change[] {
    const start = startOfYear(year);
    const changes: Change[] = [{ from: start, offset: this.#look(start) }];
    for (let day = start; day < startOfYear(year + 1); day += 28 * DAY) {
      let [low, high] = [day, Math.min(day + 28 * DAY, startOfYear(year + 1))];
      const before = this.#look(low);
      if (this.#look(high) === before) continue;
      while (high - low > 60_000) {
        const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
        if (this.#look(middle) === before) low = middle;
        else high = middle;
      }
      changes.push({ from: high, offset: this.#look(high) });
    }
    return changes;
  }

  /** Intl writes `1/12/2026, GMT+01:00`, and `GMT` alone for none. */
  #look(instant: number): number {
    const [, sign, ...parts] = /GMT(?:([+-])(\d+):(\d+):?(\d+)?)?/.exec(this.#clock.format(instant))!;
    const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
    return (sign === '-' ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
  }
}

/** Years before 100 are years before 100 here. */
function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}
