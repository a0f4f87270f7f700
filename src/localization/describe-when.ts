import { isPast, lastDayOf } from '../model/agenda.js';
import { knownEnd, localDay, precisionOf } from '../model/dates.js';
import type { AgendaEntry } from '../schema/index.js';
import type { Format } from './format.js';
import type { Words } from './words.js';

/**
 * The date and time of an entry in words: `Montag, 12. Januar 2027, 10–12 Uhr`, `28.–30. September 2026`; its type where
 * it has no date.
 *
 * @param now That the end is open is mentioned only for upcoming events.
 */
export function describeWhen(
  entry: AgendaEntry,
  words: Words['agendaFeed'],
  format: Format,
  now: Date,
): string {
  const { type = 'event', start, end, allDay = false } = entry;
  if (!start) return type === 'event' ? words.undated : words.types[type];
  const last = knownEnd(start, end);
  // News and reviews are dated by day, even where a feed has a time.
  const isTimed = type === 'event' && !allDay && precisionOf(start) === 'instant';
  const isTimedEnd = isTimed && last !== undefined && precisionOf(last) === 'instant';
  const isOpen = isTimed && end !== undefined && !last && !isPast(entry, now);
  const time = isTimed
    ? `, ${words.times(format.time(start), isTimedEnd ? format.time(last) : undefined)}${isOpen ? `, ${words.openEnd}` : ''}`
    : '';
  if (lastDayOf(start, end) === localDay(start)) {
    const weekday = type !== 'event' || localDay(start).length < 10 ? '' : `${format.weekday(start)}, `;
    return `${weekday}${format.longDate(start)}${time}`;
  }
  if (!isTimed) return format.days(start, last);
  const until = isTimedEnd ? `, ${words.times(format.time(last))}` : '';
  return `${format.longDate(start)}, ${words.times(format.time(start))} – ${format.longDate(last!)}${until}`;
}
