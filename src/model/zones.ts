const DAY_MS = 86_400_000;

/** UTC offsets change only on a quarter of an hour. */
const QUARTER_HOUR_MS = 900_000;

/** Converts between instants and the local time of an IANA time zone, across changes of its UTC offset. */
export class Zone {
  readonly #clock: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  /** @throws {RangeError} for a name that the browser does not know. */
  constructor(readonly name: string) {
    this.#clock = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  }

  /** The UTC offset at an instant, in milliseconds; positive east of Greenwich. */
  offsetAt(instant: number): number {
    const quarter = Math.floor(instant / QUARTER_HOUR_MS);
    const offset = this.#offsets.get(quarter) ?? this.#computeOffset(quarter * QUARTER_HOUR_MS);
    if (this.#offsets.size > 5000) this.#offsets.clear();
    this.#offsets.set(quarter, offset);
    return offset;
  }

  /** The local time at an instant, written as if it were UTC, in milliseconds. */
  clockAt(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /**
   * The instant of a local time (written as if it were UTC, in milliseconds). A time that occurs twice is the first one; a
   * skipped time uses the offset before the gap (RFC 5545, 3.3.5).
   */
  instantOf(clock: number): number {
    const before = clock - this.offsetAt(clock - DAY_MS);
    const after = clock - this.offsetAt(clock + DAY_MS);
    if (before === after || this.clockAt(before) === clock) return before;
    return this.clockAt(after) === clock ? after : before;
  }

  /** Intl writes `1/12/2026, GMT+01:00`, and `GMT` alone for UTC. */
  #computeOffset(instant: number): number {
    const [, sign, ...parts] = /GMT(?:([+-])(\d+):(\d+):?(\d+)?)?/.exec(this.#clock.format(instant))!;
    const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
    return (sign === '-' ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
  }
}
