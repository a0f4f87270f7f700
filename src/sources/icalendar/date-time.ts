import { instantDate } from '../../model/dates.js';
import type { Zone } from '../../model/zones.js';

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;

/** A value of type DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5) with its time zone. */
export interface CalendarTime {
  /** Wall time: what a clock in the zone shows, in milliseconds as if it were UTC; midnight for a DATE. */
  wallTime: number;
  /** Whether it is a DATE: a whole day without a time. */
  isDate: boolean;
  zone: Zone;
  /** Whether no zone was given, so that `zone` is an assumption. */
  isFloating: boolean;
}

/** A duration (RFC 5545, 3.3.6): calendar days, then exact time; never negative. */
export interface Duration {
  days: number;
  exactMs: number;
}

/** Wall time in milliseconds as if it were UTC. Unlike with `Date.UTC`, years below 100 are taken literally. */
export function wallTimeOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Midnight at the beginning of a wall time's day. */
export function midnightOf(wallTime: number): number {
  return Math.floor(wallTime / DAY_MS) * DAY_MS;
}

/** A parsed DATE or DATE-TIME, before its time zone is known; of UTC times `wallTime` is the instant. */
export type ParsedDateTime = Pick<CalendarTime, 'wallTime' | 'isDate'> & { isUtc: boolean };

/**
 * Parses a DATE (`20260329`) or a DATE-TIME (`20260329T180000`, `20260329T160000Z`). Also accepts ISO 8601: hyphens and
 * colons, fractions of a second, an offset (then it is converted to UTC), no seconds.
 *
 * @returns Undefined for anything else, and for days or times that do not exist.
 */
export function parseDateTime(value: string): ParsedDateTime | undefined {
  const match = dateTime.exec(value);
  if (!match) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const midnight = wallTimeOf(year!, month!, day!);
  if (new Date(midnight).getUTCDate() !== day || new Date(midnight).getUTCMonth() !== month! - 1)
    return undefined;
  const wallTime = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
  const suffix = match[7];
  const offset = (suffix && parseUtcOffset(suffix)) || 0;
  return { wallTime: wallTime - offset, isDate: match[4] === undefined, isUtc: suffix !== undefined };
}

const dateTime =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[TZ]?|[T ](\d\d):?(\d\d):?(?:(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)$/i;

/** Parses a UTC offset (`+0130`, `-013015`) into milliseconds. */
export function parseUtcOffset(text: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const size = ((Number(match[2]) * 60 + Number(match[3])) * 60 + Number(match[4] ?? 0)) * 1000;
  return match[1] === '-' ? -size : size;
}

/** Longer than all years that the contract can write. */
const MAX_DURATION_MS = 10_000 * 366 * DAY_MS;

/**
 * Parses a DURATION (`P1DT2H`, `P2W`); weeks and days are calendar days, the remainder is exact time.
 *
 * @returns Undefined where it is invalid, negative, or ends beyond the year 9999.
 */
export function parseDuration(value: string): Duration | undefined {
  const [found, sign, ...parts] =
    /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/i.exec(value) ?? [];
  if (!found || sign === '-' || !parts.some(Boolean)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const duration = { days: weeks * 7 + days, exactMs: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
  return duration.days * DAY_MS + duration.exactMs <= MAX_DURATION_MS ? duration : undefined;
}

/** The instant of a calendar time, in milliseconds. */
export function toInstant({ wallTime, zone }: CalendarTime): number {
  return zone.instantOf(wallTime);
}

/** Start and end as the contract writes them. */
export interface Span {
  start: string;
  end?: string;
  allDay?: true;
}

/**
 * Start and end as the contract writes them. The contract's end of whole days is the last of them, where iCalendar's is
 * the day after.
 *
 * @param duration Undefined where the end is unknown; whole days last one day then.
 */
export function toSpan({ wallTime, isDate, zone }: CalendarTime, duration: Duration | undefined): Span {
  if (isDate) {
    const days = duration ? duration.days + Math.ceil(duration.exactMs / DAY_MS) : 1;
    return {
      start: formatDate(wallTime),
      end: days > 1 ? formatDate(wallTime + (days - 1) * DAY_MS) : undefined,
      allDay: true,
    };
  }
  const start = zone.instantOf(wallTime);
  const end =
    duration &&
    (duration.days ? zone.instantOf(wallTime + duration.days * DAY_MS) : start) + duration.exactMs;
  return {
    start: formatInstant(start) ?? formatDate(wallTime),
    end: end && end > start ? formatInstant(end) : undefined,
  };
}

/** The date of a wall time as the contract writes it: `2026-03-29`. */
export function formatDate(wallTime: number): string {
  return hasFourDigitYear(wallTime) ? new Date(wallTime).toISOString().slice(0, 10) : '9999-12-31';
}

/** A DATE or DATE-TIME as iCalendar writes it, without its zone: `20260329`, `20260329T180000`. */
export function formatDateTime({ wallTime, isDate }: Pick<CalendarTime, 'wallTime' | 'isDate'>): string {
  const text = new Date(wallTime).toISOString().replace(/[-:]|\.\d+Z$/g, '');
  return isDate ? text.slice(0, 8) : text;
}

/** An instant as the contract writes it; undefined outside of the years 0 to 9999. */
function formatInstant(instant: number): string | undefined {
  // A day's margin at either end covers every UTC offset.
  return hasFourDigitYear(instant - DAY_MS) && hasFourDigitYear(instant + DAY_MS)
    ? instantDate(instant)
    : undefined;
}

function hasFourDigitYear(wallTime: number): boolean {
  return wallTime >= YEAR_0 && wallTime < YEAR_10000;
}

const YEAR_0 = wallTimeOf(0, 1, 1);
const YEAR_10000 = wallTimeOf(10_000, 1, 1);
