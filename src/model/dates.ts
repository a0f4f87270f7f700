import type { PartialDate } from '../schema/index.js';
import { Zone } from './zones.js';

/** The time zone of all dates on show, whatever the browser's own. */
export const TIME_ZONE = 'Europe/Berlin';

/** The precision of a date. */
export type Precision = 'year' | 'month' | 'day' | 'instant';

/** The precision of a date, by how it is written. */
export function precisionOf(date: PartialDate): Precision {
  return date.includes('T') ? 'instant' : date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

let berlinZone: Zone | undefined;

/** Made when it is first needed: an old phone takes 60 ms for it, and most pages show only days. */
function berlin(): Zone {
  berlinZone ??= new Zone(TIME_ZONE);
  return berlinZone;
}

/** The local time of an instant in Berlin: `2026-03-29T03:00`. */
export function berlinTime(instant: Date): string {
  return clockText(berlin().clockAt(instant.getTime()));
}

/** The instant of a local time in Berlin (`2026-03-29T03:00`), in milliseconds; `NaN` for an invalid one. */
export function berlinInstant(time: string): number {
  return berlin().instantOf(Date.parse(`${time}Z`));
}

/** The instant at which a day begins in Berlin, or an instant itself, in milliseconds. */
export function instantOf(date: PartialDate): number {
  return precisionOf(date) === 'instant' ? Date.parse(date) : berlinInstant(`${date}T00:00`);
}

/** An instant as the contract writes it, with Berlin's offset: `2026-03-29T03:00:00+02:00`. */
export function instantDate(instant: number): PartialDate {
  const offset = Math.round(berlin().offsetAt(instant) / 60_000);
  const [hours, minutes] = [Math.floor(offset / 60), offset % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${new Date(instant + offset * 60_000).toISOString().slice(0, 19)}+${hours}:${minutes}`;
}

function clockText(clock: number): string {
  return new Date(clock).toISOString().slice(0, 16);
}

/** Cached, since lists compare the same dates many times. */
const localDates = new Map<PartialDate, string>();

/** A date in Berlin, with its precision: `2026`, `2026-03`, `2026-03-29` or `2026-03-29T03:00`. Sorts as text. */
export function localDate(date: PartialDate): string {
  if (precisionOf(date) !== 'instant') return date;
  const known = localDates.get(date);
  if (known) return known;
  const time = berlinTime(new Date(date));
  if (localDates.size > 500) localDates.clear();
  localDates.set(date, time);
  return time;
}

/** The day of a date in Berlin (`2026-03-29`), or its month or year where it is less precise. */
export function localDay(date: PartialDate): string {
  return localDate(date).slice(0, 10);
}

/** The end of a span; `undefined` where it is unknown, as it is for an `end` that is not after the `start`. */
export function knownEnd(start: PartialDate, end: PartialDate | undefined): PartialDate | undefined {
  if (!end) return undefined;
  const isInstants = precisionOf(start) === 'instant' && precisionOf(end) === 'instant';
  const isAfter = isInstants ? Date.parse(end) > Date.parse(start) : localDate(end) > localDate(start);
  return isAfter ? end : undefined;
}
