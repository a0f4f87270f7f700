import { berlinInstant, instantDate } from '../../../model/dates.js';
import { isCalendarDate } from '../../../schema/rules.js';
import type { Diagnosis } from '../finding-collector.js';

/** Fields that say when something was: none of them lies ahead. */
const pastFields = new Set(['updated', 'lastVerified', 'asOf']);

/**
 * A date in another form than the contract's (`31.12.2019`, `12/2017`, a time without its offset), or one ahead where only
 * a past one makes sense. A year of two digits is not completed.
 *
 * @param today The day in Berlin.
 */
export function diagnoseDate(value: unknown, key: string, today: string): Diagnosis | undefined {
  if (typeof value === 'number') {
    const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
    return isYear
      ? { kind: 'date-form', details: { found: String(value) }, corrected: String(value) }
      : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const corrected = isoDate(value.trim());
  if (corrected) return corrected === value ? undefined : dateForm(value, corrected);
  if (pastFields.has(key) && /^\d{4}/.test(value) && value.slice(0, 10) > today.slice(0, value.length))
    return { kind: 'date-in-future', details: { found: value } };
  return undefined;
}

const dateForm = (found: string, corrected: string): Diagnosis => ({
  kind: 'date-form',
  details: { found, corrected },
  corrected,
});

/** A list of days, of which some are in another form. */
export function diagnoseDays(value: unknown): Diagnosis | undefined {
  const days: unknown[] = Array.isArray(value) ? value : [value];
  if (!days.every((day) => typeof day === 'string')) return undefined;
  const corrected = days.map((day) => isoDate(day.trim()) ?? day);
  const changed = days.findIndex((day, index) => day !== corrected[index]);
  if (changed < 0 && Array.isArray(value)) return undefined;
  const index = Math.max(changed, 0);
  return days[index] ? { ...dateForm(days[index], corrected[index]!), corrected } : undefined;
}

/** A date in the form of the contract; `undefined` if it has that form, or can't be told. */
export function isoDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (year) return validDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  const [, onlyMonth, itsYear] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (itsYear) return validDate(`${itsYear}-${onlyMonth!.padStart(2, '0')}`);
  const [, loose] = /^(\d{4}-\d{1,2}-\d{1,2})$/.exec(text) ?? [];
  if (loose && !/^\d{4}-\d\d-\d\d$/.test(loose)) {
    const [looseYear, ...parts] = loose.split('-');
    return validDate([looseYear, ...parts.map((part) => part.padStart(2, '0'))].join('-'));
  }
  const [, date, time] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d)?$/.exec(text) ?? [];
  const instant = date && validDate(date) ? berlinInstant(`${date}T${time}`) : NaN;
  return Number.isNaN(instant) ? undefined : instantDate(instant);
}

function validDate(date: string): string | undefined {
  const [, month = '1', day = '1'] = date.split('-');
  const isInRange = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isInRange && isCalendarDate(date) ? date : undefined;
}

/** A time of day in another form: `9 Uhr`, `9.30`, `14:00 Uhr`. */
export function diagnoseTime(value: unknown): Diagnosis | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d\d))?\s*(?:Uhr|h)?$/i.exec(String(value).trim()) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const corrected = `${hour}:${minute}`;
  return corrected === value
    ? undefined
    : { kind: 'time-form', details: { found: String(value), corrected }, corrected };
}

const weekdays = new Map([
  ...['mo', 'montag', 'montags', 'mon', 'monday'].map((word) => [word, 'mo'] as const),
  ...['tu', 'di', 'dienstag', 'dienstags', 'tue', 'tuesday'].map((word) => [word, 'tu'] as const),
  ...['we', 'mi', 'mittwoch', 'mittwochs', 'wed', 'wednesday'].map((word) => [word, 'we'] as const),
  ...['th', 'do', 'donnerstag', 'donnerstags', 'thu', 'thursday'].map((word) => [word, 'th'] as const),
  ...['fr', 'freitag', 'freitags', 'fri', 'friday'].map((word) => [word, 'fr'] as const),
  ...['sa', 'samstag', 'samstags', 'sonnabend', 'sat', 'saturday'].map((word) => [word, 'sa'] as const),
  ...['su', 'so', 'sonntag', 'sonntags', 'sun', 'sunday'].map((word) => [word, 'su'] as const),
]);

/** Weekdays in German or in full: `Di`, `mittwochs`, or one that is no list. */
export function diagnoseWeekdays(value: unknown): Diagnosis | undefined {
  const days: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  const corrected = days.map((day) => weekdayOf(day));
  if (!days.length || corrected.includes(undefined)) return undefined;
  if (Array.isArray(value) && corrected.every((day, index) => day === days[index])) return undefined;
  const details = { found: days.map(String).join(', '), corrected: corrected.join(', ') };
  return { kind: 'weekday-form', details, corrected };
}

function weekdayOf(day: unknown): string | undefined {
  if (typeof day !== 'string') return undefined;
  const [, place = '', name = ''] = /^(-?[1-5])?([a-z]+)\.?$/.exec(day.trim().toLowerCase()) ?? [];
  const weekday = weekdays.get(name);
  return weekday && place + weekday;
}
