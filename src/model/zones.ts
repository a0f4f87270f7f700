const DAY = 86_400_000;

/** Clocks change on a quarter of an hour. */
const QUARTER = 900_000;

/** A time zone by its IANA name: how its clock and the instants belong together, also where that changes. */
export class Zone {
  readonly #clock: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  /** @throws {RangeError} for a name that the browser does not know. */
  constructor(readonly name: string) {
    this.#clock = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  }

  /** How far the zone is ahead of UTC at an instant, in milliseconds. */
  offsetAt(instant: number): number {
    const quarter = Math.floor(instant / QUARTER);
    const offset = this.#offsets.get(quarter) ?? this.#look(quarter * QUARTER);
    if (this.#offsets.size > 5000) this.#offsets.clear();
    this.#offsets.set(quarter, offset);
    return offset;
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

  /** Intl writes `1/12/2026, GMT+01:00`, and `GMT` alone for none. */
  #look(instant: number): number {
    const [, sign, ...parts] = /GMT(?:([+-])(\d+):(\d+):?(\d+)?)?/.exec(this.#clock.format(instant))!;
    const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
    return (sign === '-' ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
  }
}
