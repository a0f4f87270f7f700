import type { PartialDate } from '../schema/index.js';
import { Zone } from './zones.js';

/** Whose clock everything is shown by, whatever the browser's. */
export const TIME_ZONE = 'Europe/Berlin';

/** How exact a date is. */
export type Precision = 'year' | 'month' | 'day' | 'instant';

/** How exact a date is. */
export function precisionOf(date: PartialDate): Precision {
  return date.includes('T') ? 'instant' : date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

const berlin = new Zone(TIME_ZONE);

/** An instant on Berlin's clock: `2026-03-29T03:00`. */
export function berlinTime(instant: Date): string {
  return clockText(berlin.clockAt(instant.getTime()));
}

/** The instant at which Berlin's clock shows something (`2026-03-29T03:00`), in milliseconds; `NaN` for no time. */
export function berlinInstant(time: string): number {
  return berlin.instantOf(Date.parse(`${time}Z`));
}

/** When a day or an instant begins, in milliseconds. */
export function instantOf(date: PartialDate): number {
  return precisionOf(date) === 'instant' ? Date.parse(date) : berlinInstant(`${date}T00:00`);
}

/** An instant as the contract writes it, with Berlin's offset: `2026-03-29T03:00:00+02:00`. */
export function instantDate(instant: number): PartialDate {
  const offset = Math.round(berlin.offsetAt(instant) / 60_000);
  const [hours, minutes] = [Math.floor(offset / 60), offset % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${new Date(instant + offset * 60_000).toISOString().slice(0, 19)}+${hours}:${minutes}`;
}

function clockText(clock: number): string {
  return new Date(clock).toISOString().slice(0, 16);
}

/** A list asks for the same dates many times. */
const localDates = new Map<PartialDate, string>();

/** A date as it reads in Berlin, as exact as it is: `2026`, `2026-03`, `2026-03-29` or `2026-03-29T03:00`. Sorts as text. */
export function localDate(date: PartialDate): string {
  if (precisionOf(date) !== 'instant') return date;
  const known = localDates.get(date);
  if (known) return known;
  const time = berlinTime(new Date(date));
  if (localDates.size > 500) localDates.clear();
  localDates.set(date, time);
  return time;
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
