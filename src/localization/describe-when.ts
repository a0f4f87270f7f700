import { isPast, lastDayOf } from '../model/agenda.js';
import { knownEnd, localDay, precisionOf } from '../model/dates.js';
import type { AgendaEntry } from '../schema/index.js';
import type { Format } from './format.js';
import type { Words } from './words.js';

/** The date and time of an entry in words: three texts that follow each other. */
export interface EntryTime {
  /** The day of the week: `Montag`. */
  readonly weekday: string;
  /** The date where it is a day, or days of one month, with the comma before it: `, 12. Januar 2027`, `3.–7. Februar 2027`. */
  readonly date: string;
  /** The time, with the comma before it: `, 10–12 Uhr`; all of it where date and time belong together. */
  readonly time: string;
}

/**
 * The date and time of an entry in words: `Montag` `, 12. Januar 2027` `, 10–12 Uhr`; its type where it has no date.
 *
 * @param now That the end is open is mentioned only for upcoming events.
 */
export function describeWhen(
  entry: AgendaEntry,
  words: Words['agendaFeed'],
  format: Format,
  now: Date,
): EntryTime {
  const { type = 'event', start, end, allDay = false } = entry;
  if (!start) return inseparable(type === 'event' ? words.undated : words.types[type]);
  const last = knownEnd(start, end);
  // News and reviews are dated by day, even where a feed has a time.
  const isTimed = type === 'event' && !allDay && precisionOf(start) === 'instant';
  const isTimedEnd = isTimed && last !== undefined && precisionOf(last) === 'instant';
  const isOpen = isTimed && end !== undefined && !last && !isPast(entry, now);
  const firstDay = localDay(start);
  const lastDay = lastDayOf(start, end);
  if (lastDay === firstDay) {
    const weekday = type !== 'event' || firstDay.length < 10 ? '' : format.weekday(start);
    const times = isTimed
      ? `, ${words.times(format.time(start), isTimedEnd ? format.time(last) : undefined)}${isOpen ? `, ${words.openEnd}` : ''}`
      : '';
    return { weekday, date: `${weekday && ', '}${format.longDate(start)}`, time: times };
  }
  if (!isTimed) {
    const days = format.days(start, last);
    return isWithinMonth(firstDay, lastDay) ? { weekday: '', date: days, time: '' } : inseparable(days);
  }
  const until = isTimedEnd ? `, ${words.times(format.time(last))}` : '';
  return inseparable(
    `${format.longDate(start)}, ${words.times(format.time(start))} – ${format.longDate(last!)}${until}`,
  );
}

/** Whether two days are known, and of one month. */
export const isWithinMonth = (firstDay: string, lastDay: string): boolean =>
  lastDay.length === 10 && firstDay.length === 10 && lastDay.slice(0, 7) === firstDay.slice(0, 7);

const inseparable = (time: string): EntryTime => ({ weekday: '', date: '', time });
