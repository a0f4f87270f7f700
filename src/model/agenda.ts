import type { AgendaEntry, PartialDate } from '../schema/index.js';
import { berlinInstant, berlinTime, instantOf, knownEnd, localDay, precisionOf } from './dates.js';
import { foldWords } from './folding.js';

const DAY_MS = 86_400_000;

/** Which part of an agenda. */
export type AgendaView = 'upcoming' | 'past' | 'all';

/** An agenda parted at a moment. */
export interface SplitAgenda {
  /** What is to come or still on, soonest first. */
  upcoming: SortedEntries;
  /** What is over, latest first. */
  past: SortedEntries;
}

/** What is wanted of an agenda; an empty list wants all. */
export interface AgendaFilter {
  types: readonly string[];
  /** Ids of topics. */
  topics: readonly string[];
  /** Words that the place must have. */
  places: readonly string[];
}

/** From when an entry is, in milliseconds; `NaN` where it has no date. A month stands behind its days. */
function startInstant({ start }: AgendaEntry): number {
  if (!start) return NaN;
  const precision = precisionOf(start);
  return precision === 'month' || precision === 'year' ? endOfPeriod(start) - 1 : instantOf(start);
}

/** Until when an entry is, in milliseconds; `NaN` where it has no date. */
function endInstant({ start, end }: AgendaEntry): number {
  if (!start) return NaN;
  const last = knownEnd(start, end);
  return last && precisionOf(last) === 'instant' ? Date.parse(last) : endOfPeriod(localDay(last ?? start));
}

/** The instant at which a day, a month or a year is over in Berlin. */
function endOfPeriod(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next = new Date(0);
  if (!month) next.setUTCFullYear(year + 1, 0, 1);
  else if (!day) next.setUTCFullYear(year, month, 1);
  else next.setUTCFullYear(year, month - 1, day + 1);
  return berlinInstant(next.toISOString().slice(0, -8));
}

/**
 * Whether an entry is over: an event once its end has passed, or its day where no end is known; a look-back and
 * news always are. An event without a date is still to come.
 */
export function isPast(entry: AgendaEntry, now: Date): boolean {
  return isPastAt(now)(entry);
}

/** The same for many entries: what is days away is known by its text, without reading its dates. */
function isPastAt(now: Date): (entry: AgendaEntry) => boolean {
  const instant = now.getTime();
  const [gone, soon] = [utcDay(instant - 2 * DAY_MS), utcDay(instant + 2 * DAY_MS)];
  return (entry) => {
    const { type = 'event', start, end = '' } = entry;
    if (type !== 'event') return true;
    if (!start || start > soon) return false;
    if (isBefore(start, gone) && (!end || isBefore(end, gone))) return true;
    return endInstant(entry) <= instant;
  };
}

/** Whether a date is known to the day, and its text is before another. */
const isBefore = (date: string, other: string) => date.length >= 10 && date < other;

/** A day as text. Two dates whose texts have a day between them follow each other so, whatever their offsets. */
const utcDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Whether a dated event is on today, by Berlin's calendar. */
export function isToday({ type = 'event', start, end }: AgendaEntry, now: Date): boolean {
  if (type !== 'event' || !start || localDay(start).length < 10) return false;
  const today = berlinTime(now).slice(0, 10);
  return localDay(start) <= today && today <= lastDayOf(start, end);
}

/** The last day of an entry; what ends at midnight ends with the day before. */
export function lastDayOf(start: PartialDate, end: PartialDate | undefined): string {
  const last = knownEnd(start, end);
  if (!last) return localDay(start);
  const isMidnight = precisionOf(last) === 'instant' && berlinTime(new Date(last)).endsWith('T00:00');
  return isMidnight ? localDay(new Date(Date.parse(last) - 1).toISOString()) : localDay(last);
}

/** An agenda parted into what is ahead and what is behind. */
export function splitAgenda(entries: readonly AgendaEntry[], now: Date): SplitAgenda {
  const isOver = isPastAt(now);
  const [ahead, behind]: [AgendaEntry[], AgendaEntry[]] = [[], []];
  for (const entry of entries) (isOver(entry) ? behind : ahead).push(entry);
  return { upcoming: new SortedEntries(ahead, 1), past: new SortedEntries(behind, -1) };
}

/** Entries in the order of their dates, those without one last. A first few are found without sorting all. */
export class SortedEntries {
  readonly #entries: readonly AgendaEntry[];
  readonly #direction: 1 | -1;
  #sorted?: AgendaEntry[];

  /** @param direction `1` for the soonest first, `-1` for the latest. */
  constructor(entries: readonly AgendaEntry[], direction: 1 | -1) {
    this.#entries = entries;
    this.#direction = direction;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** The first entries, so many of them. */
  first(count: number): AgendaEntry[] {
    if (!this.#sorted && count * 8 < this.length) {
      const some = this.#candidates(count);
      if (some) return sort(some, this.#direction).slice(0, count);
    }
    this.#sorted ??= sort(this.#entries, this.#direction);
    return this.#sorted.slice(0, count);
  }

  /** So many of the first and a few more: none that is left out comes before them. Nothing where too few have a day. */
  #candidates(count: number): AgendaEntry[] | undefined {
    const days: string[] = [];
    for (const { start = '' } of this.#entries) {
      if (start.length < 10) continue;
      const last = days[count - 1];
      if (last !== undefined && this.#isBehind(start, last)) continue;
      let at = days.length;
      while (at && this.#isBehind(days[at - 1]!, start)) at -= 1;
      days.splice(at, 0, start);
      days.length = Math.min(days.length, count);
    }
    const last = days[count - 1];
    if (!last) return undefined;
    const bound = utcDay(Date.parse(last.slice(0, 10)) + this.#direction * 3 * DAY_MS);
    // A month or a year may stand among the days that it has.
    return this.#entries.filter(({ start }) => start && (start.length < 10 || !this.#isBehind(start, bound)));
  }

  #isBehind(date: string, other: string): boolean {
    return this.#direction > 0 ? date > other : date < other;
  }
}

function sort(entries: readonly AgendaEntry[], direction: 1 | -1): AgendaEntry[] {
  const dated = entries.map((entry) => ({ entry, from: startInstant(entry) }));
  dated.sort(({ from: a }, { from: b }) =>
    Number.isNaN(a) || Number.isNaN(b)
      ? Number(Number.isNaN(a)) - Number(Number.isNaN(b))
      : (a - b) * direction,
  );
  return dated.map(({ entry }) => entry);
}

/** Those entries that a filter wants. */
export function filterAgenda(
  entries: readonly AgendaEntry[],
  { types, topics, places }: AgendaFilter,
): readonly AgendaEntry[] {
  if (!types.length && !topics.length && !places.length) return entries;
  const wanted = places.map(foldWords);
  return entries.filter(
    ({ type = 'event', topics: about, location = '' }) =>
      (!types.length || types.includes(type)) &&
      (!topics.length || topics.some((topic) => about.includes(topic))) &&
      (!wanted.length || isAt(location, wanted)),
  );
}

function isAt(location: string | Readonly<Record<string, string>>, wanted: readonly string[]): boolean {
  const texts = typeof location === 'string' ? [location] : Object.values(location);
  return texts.some((text) => wanted.some((place) => ` ${foldWords(text)} `.includes(` ${place} `)));
}

/** When the parts of an agenda change next: an event ends, or a day does in Berlin. In milliseconds. */
export function nextAgendaChange(entries: readonly AgendaEntry[], now: Date): number {
  const instant = now.getTime();
  const soon = utcDay(instant + 2 * DAY_MS);
  const isOver = isPastAt(now);
  let next = endOfPeriod(berlinTime(now).slice(0, 10));
  for (const entry of entries) {
    const { start } = entry;
    if (!start || start > soon || isOver(entry)) continue;
    next = Math.min(next, endInstant(entry));
  }
  return next;
}
