import type { PartialDate } from '../schema/index.js';

/** Whose clock everything is shown by, whatever the browser's. */
export const TIME_ZONE = 'Europe/Berlin';

/** How exact a date is. */
export type Precision = 'year' | 'month' | 'day' | 'instant';

/** How exact a date is. */
export function precisionOf(date: PartialDate): Precision {
  return date.includes('T') ? 'instant' : date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

const berlinClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant on Berlin's clock: `2026-03-29T03:00`. */
export function berlinTime(instant: Date): string {
  const part = Object.fromEntries(berlinClock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year!.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** A date as it reads in Berlin, as exact as it is: `2026`, `2026-03`, `2026-03-29` or `2026-03-29T03:00`. Sorts as text. */
export function localDate(date: PartialDate): string {
  return precisionOf(date) === 'instant' ? berlinTime(new Date(date)) : date;
}

/** The day of a date in Berlin (`2026-03-29`), or the month or year where no more is known. */
export function localDay(date: PartialDate): string {
  return localDate(date).slice(0, 10);
}

/** The end of a span where it is known: an `end` before its `start` stands for "unknown". */
export function knownEnd(start: PartialDate, end: PartialDate | undefined): PartialDate | undefined {
  if (!end) return undefined;
  const isInstants = precisionOf(start) === 'instant' && precisionOf(end) === 'instant';
  const isAfter = isInstants ? Date.parse(end) > Date.parse(start) : localDate(end) > localDate(start);
  return isAfter ? end : undefined;
}
