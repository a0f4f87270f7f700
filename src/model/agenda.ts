import type { AgendaEntry, PartialDate } from '../schema/index.js';
import { berlinInstant, berlinTime, instantOf, knownEnd, localDay, precisionOf } from './dates.js';
import { foldWords } from './folding.js';

const DAY_MS = 86_400_000;

/** A part of an agenda. */
export type AgendaView = 'upcoming' | 'past' | 'all';

/** An agenda, split at an instant. */
export interface SplitAgenda {
  /** Future and current events, soonest first. */
  upcoming: SortedEntries;
  /** Past events, reviews and news, latest first. */
  past: SortedEntries;
}

/** The entries of an agenda to keep; an empty list keeps all. */
export interface AgendaFilter {
  types: readonly string[];
  /** Ids of topics. */
  topics: readonly string[];
  /** Names of places; an entry's location must have all words of one of them, in this order. */
  places: readonly string[];
}

/** When an entry starts, in milliseconds; `NaN` without a date. A month or a year sorts after all of its days. */
function startInstant({ start }: AgendaEntry): number {
  if (!start) return NaN;
  const precision = precisionOf(start);
  return precision === 'month' || precision === 'year' ? endOfPeriod(start) - 1 : instantOf(start);
}

/** When an entry ends, in milliseconds; `NaN` without a date. */
function endInstant({ start, end }: AgendaEntry): number {
  if (!start) return NaN;
  const last = knownEnd(start, end);
  return last && precisionOf(last) === 'instant' ? Date.parse(last) : endOfPeriod(localDay(last ?? start));
}

/** The instant at which a day, a month or a year ends in Berlin, in milliseconds. */
function endOfPeriod(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next = new Date(0);
  if (!month) next.setUTCFullYear(year + 1, 0, 1);
  else if (!day) next.setUTCFullYear(year, month, 1);
  else next.setUTCFullYear(year, month - 1, day + 1);
  return berlinInstant(next.toISOString().slice(0, -8));
}

/**
 * Whether an entry is past: an event once its end, or its last day where no time is known, is over; reviews and news
 * always. An event without a date is not.
 */
export function isPast(entry: AgendaEntry, now: Date): boolean {
  return isPastAt(now)(entry);
}

/** The same for many entries. For most, it compares days as text, since parsing dates is slow. */
function isPastAt(now: Date): (entry: AgendaEntry) => boolean {
  const instant = now.getTime();
  const [twoDaysAgo, inTwoDays] = [utcDay(instant - 2 * DAY_MS), utcDay(instant + 2 * DAY_MS)];
  return (entry) => {
    const { type = 'event', start, end = '' } = entry;
    if (type !== 'event') return true;
    if (!start || start > inTwoDays) return false;
    if (isBefore(start, twoDaysAgo) && (!end || isBefore(end, twoDaysAgo))) return true;
    return endInstant(entry) <= instant;
  };
}

/** Whether a date is exact to the day, and before another by its text. */
const isBefore = (date: string, other: string) => date.length >= 10 && date < other;

/** The UTC day of an instant. Dates with different offsets can be compared as text if they are more than a day apart. */
const utcDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Whether an event takes place today, by Berlin's calendar. */
export function isToday({ type = 'event', start, end }: AgendaEntry, now: Date): boolean {
  if (type !== 'event' || !start || localDay(start).length < 10) return false;
  const today = berlinTime(now).slice(0, 10);
  return localDay(start) <= today && today <= lastDayOf(start, end);
}

/** The last day of an entry. One that ends at midnight ends on the day before. */
export function lastDayOf(start: PartialDate, end: PartialDate | undefined): string {
  const last = knownEnd(start, end);
  if (!last) return localDay(start);
  const isMidnight = precisionOf(last) === 'instant' && berlinTime(new Date(last)).endsWith('T00:00');
  return isMidnight ? localDay(new Date(Date.parse(last) - 1).toISOString()) : localDay(last);
}

/** Splits an agenda into upcoming and past entries. */
export function splitAgenda(entries: readonly AgendaEntry[], now: Date): SplitAgenda {
  const isOver = isPastAt(now);
  const [upcoming, past]: [AgendaEntry[], AgendaEntry[]] = [[], []];
  for (const entry of entries) (isOver(entry) ? past : upcoming).push(entry);
  return { upcoming: new SortedEntries(upcoming, 1), past: new SortedEntries(past, -1) };
}

/** Entries sorted by date, those without one last. Sorts lazily: the first few of many are found without sorting all. */
export class SortedEntries {
  readonly #entries: readonly AgendaEntry[];
  readonly #direction: 1 | -1;
  #sorted?: AgendaEntry[];

  /** @param direction `1` for soonest first, `-1` for latest first. */
  constructor(entries: readonly AgendaEntry[], direction: 1 | -1) {
    this.#entries = entries;
    this.#direction = direction;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** The first entries, at most `count`. */
  first(count: number): AgendaEntry[] {
    if (!this.#sorted && count * 8 < this.length) {
      const candidates = this.#candidates(count);
      if (candidates) return sort(candidates, this.#direction).slice(0, count);
    }
    this.#sorted ??= sort(this.#entries, this.#direction);
    return this.#sorted.slice(0, count);
  }

  /** A few entries that include the first `count`; `undefined` if fewer entries are exact to the day. */
  #candidates(count: number): AgendaEntry[] | undefined {
    const days: string[] = [];
    for (const { start = '' } of this.#entries) {
      if (start.length < 10) continue;
      const last = days[count - 1];
      if (last !== undefined && this.#isAfter(start, last)) continue;
      let at = days.length;
      while (at && this.#isAfter(days[at - 1]!, start)) at -= 1;
      days.splice(at, 0, start);
      days.length = Math.min(days.length, count);
    }
    const last = days[count - 1];
    if (!last) return undefined;
    const bound = utcDay(Date.parse(last.slice(0, 10)) + this.#direction * 3 * DAY_MS);
    // A month or a year may sort among its own days.
    return this.#entries.filter(({ start }) => start && (start.length < 10 || !this.#isAfter(start, bound)));
  }

  #isAfter(date: string, other: string): boolean {
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

/** Filters entries by type, topic and place. */
export function filterAgenda(
  entries: readonly AgendaEntry[],
  { types, topics, places }: AgendaFilter,
): readonly AgendaEntry[] {
  if (!types.length && !topics.length && !places.length) return entries;
  const foldedPlaces = places.map(foldWords);
  return entries.filter(
    ({ type = 'event', topics: entryTopics, location = '' }) =>
      (!types.length || types.includes(type)) &&
      (!topics.length || topics.some((topic) => entryTopics.includes(topic))) &&
      (!foldedPlaces.length || isAt(location, foldedPlaces)),
  );
}

function isAt(location: string | Readonly<Record<string, string>>, foldedPlaces: readonly string[]): boolean {
  const texts = typeof location === 'string' ? [location] : Object.values(location);
  return texts.some((text) => foldedPlaces.some((place) => ` ${foldWords(text)} `.includes(` ${place} `)));
}

/** The instant at which the split of an agenda changes next, in milliseconds: an event or the day in Berlin ends. */
export function nextAgendaChange(entries: readonly AgendaEntry[], now: Date): number {
  const instant = now.getTime();
  const inTwoDays = utcDay(instant + 2 * DAY_MS);
  const isOver = isPastAt(now);
  let next = endOfPeriod(berlinTime(now).slice(0, 10));
  for (const entry of entries) {
    const { start } = entry;
    if (!start || start > inTwoDays || isOver(entry)) continue;
    next = Math.min(next, endInstant(entry));
  }
  return next;
}
