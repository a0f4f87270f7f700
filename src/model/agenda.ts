import type { AgendaEntry, PartialDate } from '../schema/index.js';
import { berlinTime, knownEnd, localDay, precisionOf } from './dates.js';

/** Which part of an agenda. */
export type AgendaView = 'upcoming' | 'past' | 'all';

/**
 * Whether an entry is over: an event once its end has passed, or its day where no end is known; a look-back and
 * news always are. An event without a date is still to come.
 */
export function isPast(entry: AgendaEntry, now: Date): boolean {
  const { type = 'event', start } = entry;
  if (type !== 'event') return true;
  if (!start) return false;
  const end = knownEnd(start, entry.end);
  if (end && precisionOf(end) === 'instant') return Date.parse(end) <= now.getTime();
  const lastDay = localDay(end ?? start);
  return lastDay < berlinTime(now).slice(0, lastDay.length);
}

/** The entries of a view: what is ahead soonest first, what is behind latest first, each without a date last. */
export function agendaOf(entries: readonly AgendaEntry[], view: AgendaView, now: Date): AgendaEntry[] {
  const ahead = entries.filter((entry) => !isPast(entry, now)).sort((a, b) => byStart(a, b, 1));
  const behind = entries.filter((entry) => isPast(entry, now)).sort((a, b) => byStart(a, b, -1));
  return view === 'upcoming' ? ahead : view === 'past' ? behind : [...ahead, ...behind];
}

function byStart(a: AgendaEntry, b: AgendaEntry, direction: 1 | -1): number {
  if (!a.start || !b.start) return Number(!a.start) - Number(!b.start);
  const [first, second] = [sortKey(a.start), sortKey(b.start)];
  return first === second ? 0 : first < second ? -direction : direction;
}

/** By the day in Berlin, and within it by the instant: an hour of the night in October comes twice. */
function sortKey(date: PartialDate): string {
  const day = localDay(date);
  // A month or a year stands behind its days.
  if (day.length < 10) return `${day}~`;
  return precisionOf(date) === 'instant' ? day + new Date(date).toISOString() : day;
}
