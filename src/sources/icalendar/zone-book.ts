import { TIME_ZONE } from '../../model/dates.js';
import { Zone } from '../../model/zones.js';
import { type Component, type Line, valueOf } from './components.js';
import { partsOf, textOf } from './content-line.js';
import { clocksOf, Steps } from './recurrence.js';
import { readRule } from './rule.js';
import { clockOf, readClock, readOffset } from './times.js';
import { ianaOf } from './windows-zones.js';

const byName = new Map<string, Zone | undefined>();

/** The zone of the people whom all this is for; also that of times without one. */
export const berlin = new Zone(TIME_ZONE);

/** The zone of times that end in `Z`. */
export const utc = new Zone('UTC');

/**
 * The zones that a calendar may name. A name that is known counts for more than what the calendar says about it, which
 * is often wrong; only for others its own VTIMEZONE is followed.
 */
export class ZoneBook {
  readonly #described = new Map<string, Component>();
  readonly #found = new Map<string, Zone | undefined>();

  /** Takes a VTIMEZONE of the calendar. */
  add(description: Component): void {
    this.#described.set(cleanName(textOf(lineOf(description, 'TZID') ?? '')), description);
  }

  /** The zone of a name (`TZID`); nothing where there is none of that name, in the calendar or anywhere. */
  zoneOf(tzid: string): Zone | undefined {
    const name = cleanName(tzid);
    if (!this.#found.has(name)) this.#found.set(name, knownZone(name) ?? this.#fromDescription(name));
    return this.#found.get(name);
  }

  #fromDescription(name: string): Zone | undefined {
    const description = this.#described.get(name);
    if (!description) return undefined;
    return knownZone(cleanName(lineOf(description, 'X-LIC-LOCATION') ?? '')) ?? DescribedZone.of(description);
  }
}

/** One change of an offset: from an instant on it is so much; both in milliseconds. */
interface Change {
  from: number;
  offset: number;
}

/** A zone that nobody knows but the calendar that describes it. */
class DescribedZone extends Zone {
  readonly #changes: Change[];
  readonly #before: number;

  private constructor(changes: Change[], before: number) {
    super('UTC');
    this.#changes = changes;
    this.#before = before;
  }

  /** Nothing where the description says nothing that can be followed. */
  static of({ parts }: Component): Zone | undefined {
    const observances = parts.flatMap((part) => observanceOf(part) ?? []);
    const changes = observances.flatMap(({ changes }) => changes).sort((a, b) => a.from - b.from);
    const first = observances.find(({ changes: [first] }) => first === changes[0]);
    return first && new DescribedZone(changes, first.before);
  }

  override offsetAt(instant: number): number {
    return this.#changes.findLast(({ from }) => from <= instant)?.offset ?? this.#before;
  }
}

/** Till when the changes of a described zone are followed: later ones matter to no feed. */
const LAST_CHANGE = clockOf(new Date().getUTCFullYear() + 10, 1, 1);

/** A STANDARD or DAYLIGHT: each change to it, and the offset before. */
function observanceOf(part: Component): { changes: Change[]; before: number } | undefined {
  const before = readOffset(lineOf(part, 'TZOFFSETFROM') ?? '');
  const offset = readOffset(lineOf(part, 'TZOFFSETTO') ?? '');
  const start = readClock(lineOf(part, 'DTSTART') ?? '');
  if (before === undefined || offset === undefined || !start) return undefined;
  const rule = lineOf(part, 'RRULE');
  const dates = part.lines.filter(({ name }) => name === 'RDATE').flatMap((line) => partsOf(valueOf(line)));
  const clocks = [start.clock, ...dates.flatMap((date) => readClock(date)?.clock ?? [])];
  if (rule) {
    try {
      // What is in UTC here is so by the offset before.
      const parsed = readRule(rule, false, (until) => until + before);
      const frame = { start: start.clock, from: start.clock, to: LAST_CHANGE };
      for (const clock of clocksOf(parsed, frame, new Steps(500_000))) {
        if (clock !== undefined) clocks.push(clock);
      }
    } catch {
      // Its first change is known at least.
    }
  }
  return { changes: clocks.map((clock) => ({ from: clock - before, offset })), before };
}

function knownZone(name: string): Zone | undefined {
  if (!byName.has(name)) byName.set(name, candidatesOf(name).map(tryZone).find(Boolean));
  return byName.get(name);
}

/** What a name may stand for, also one with the mark of a program before it: `/mozilla.org/20050126_1/Europe/Berlin`. */
function candidatesOf(name: string): string[] {
  const parts = name.split('/').filter(Boolean);
  const tails = name.startsWith('/') ? [3, 2, 1].map((count) => parts.slice(-count).join('/')) : [];
  const windows = ianaOf(name) ?? (/\bBerlin\b/.test(name) ? TIME_ZONE : undefined);
  return [name, ...tails, ...(windows ? [windows] : [])];
}

function tryZone(name: string): Zone | undefined {
  // Some browsers take offsets for names, others do not; the calendar's own words are the same in all.
  if (!/^[a-z]/i.test(name)) return undefined;
  try {
    return new Zone(name);
  } catch {
    return undefined;
  }
}

function cleanName(tzid: string): string {
  return tzid
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .trim();
}

function lineOf({ lines }: { lines: readonly Line[] }, name: string): string | undefined {
  const line = lines.find((line) => line.name === name);
  return line && valueOf(line);
}
