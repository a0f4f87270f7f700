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
    this.#clock = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
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

  #look(instant: number): number {
    const part = Object.fromEntries(
      this.#clock.formatToParts(instant).map(({ type, value }) => [type, value]),
    ) as Record<string, string>;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const day = new Date(0).setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    const seconds = Number(part.hour) * 3600 + Number(part.minute) * 60 + Number(part.second);
    return day + seconds * 1000 - Math.floor(instant / 1000) * 1000;
  }
}

/** Years before 100 are years before 100 here. */
function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}
