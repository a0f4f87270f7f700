import type { AgendaEntry, PartialDate } from '../schema/index.js';
import { berlinInstant, berlinTime, instantOf, knownEnd, localDay, precisionOf } from './dates.js';
import { foldWords } from './words.js';

/** Which part of an agenda. */
export type AgendaView = 'upcoming' | 'past' | 'all';

/** An agenda parted at a moment. */
export interface PartedAgenda {
  /** What is to come or still on, soonest first, without a date last. */
  ahead: AgendaEntry[];
  /** What is over, latest first, without a date last. */
  behind: AgendaEntry[];
}

/** What is wanted of an agenda; an empty list wants all. */
export interface AgendaFilter {
  types: readonly string[];
  /** Ids of topics. */
  topics: readonly string[];
  /** Words that the place must have. */
  places: readonly string[];
}

/** From when to when an entry is, in milliseconds; `NaN` where it has no date. A month stands behind its days. */
interface Span {
  from: number;
  until: number;
}

/** A list of 10,000 entries is looked at many times; its dates are read once. */
const spans = new WeakMap<AgendaEntry, Span>();

function spanOf(entry: AgendaEntry): Span {
  const known = spans.get(entry);
  if (known) return known;
  const { start } = entry;
  const span = start ? readSpan(start, knownEnd(start, entry.end)) : { from: NaN, until: NaN };
  spans.set(entry, span);
  return span;
}

function readSpan(start: PartialDate, end: PartialDate | undefined): Span {
  const isTimedEnd = end && precisionOf(end) === 'instant';
  const until = isTimedEnd ? Date.parse(end) : endOf(localDay(end ?? start));
  const precision = precisionOf(start);
  const isVague = precision === 'month' || precision === 'year';
  return { from: isVague ? endOf(start) - 1 : instantOf(start), until };
}

/** The instant at which a day, a month or a year is over in Berlin. */
function endOf(date: string): number {
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
  const { type = 'event' } = entry;
  return type !== 'event' || spanOf(entry).until <= now.getTime();
}

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
export function partAgenda(entries: readonly AgendaEntry[], now: Date): PartedAgenda {
  const parted: PartedAgenda = { ahead: [], behind: [] };
  for (const entry of entries) (isPast(entry, now) ? parted.behind : parted.ahead).push(entry);
  parted.ahead.sort((a, b) => byDate(a, b, 1));
  parted.behind.sort((a, b) => byDate(a, b, -1));
  return parted;
}

function byDate(a: AgendaEntry, b: AgendaEntry, direction: 1 | -1): number {
  const [first, second] = [spanOf(a).from, spanOf(b).from];
  if (Number.isNaN(first) || Number.isNaN(second))
    return Number(Number.isNaN(first)) - Number(Number.isNaN(second));
  return (first - second) * direction;
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
export function nextChange(entries: readonly AgendaEntry[], now: Date): number {
  const instant = now.getTime();
  let next = endOf(berlinTime(now).slice(0, 10));
  for (const entry of entries) {
    const { until } = spanOf(entry);
    if (until > instant && until < next) next = until;
  }
  return next;
}
