import { instantDate } from '../../model/dates.js';
import type { Zone } from '../../model/zones.js';

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** A time as a calendar writes it: what a clock shows, and where that clock hangs. */
export interface Moment {
  /** What the clock shows, as if it were UTC, in milliseconds; midnight for a whole day. */
  clock: number;
  /** A whole day, without a time. */
  isDay: boolean;
  zone: Zone;
  /** No zone was named: the zone is an assumption. */
  isFloating: boolean;
}

/** How long something takes: so many days of the calendar, then so many milliseconds; never negative. */
export interface Length {
  days: number;
  rest: number;
}

/** What a clock shows, as if it were UTC, in milliseconds. Years before 100 are years before 100. */
export function clockOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The day of what a clock shows: its midnight. */
export function dayOf(clock: number): number {
  return Math.floor(clock / DAY) * DAY;
}

/**
 * A date (`20260329`) or a time (`20260329T180000`, `20260329T160000Z`) of a calendar. Takes also what other standards
 * write: hyphens and colons, fractions of a second, an offset, no seconds. Nothing for a day or a time that there is not.
 */
export function readClock(value: string): { clock: number; isDay: boolean; isUtc: boolean } | undefined {
  const match = time.exec(value);
  if (!match) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const midnight = clockOf(year!, month!, day!);
  if (new Date(midnight).getUTCDate() !== day || new Date(midnight).getUTCMonth() !== month! - 1)
    return undefined;
  const clock = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
  const zone = match[7];
  const offset = (zone && readOffset(zone)) || 0;
  return { clock: clock - offset, isDay: match[4] === undefined, isUtc: zone !== undefined };
}

const time =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[TZ]?|[T ](\d\d):?(\d\d):?(?:(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)$/i;

/** `+0130` or `-013015` in milliseconds. */
export function readOffset(text: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const size = ((Number(match[2]) * 60 + Number(match[3])) * 60 + Number(match[4] ?? 0)) * 1000;
  return match[1] === '-' ? -size : size;
}

/** Longer than all years that the contract can write; in milliseconds. */
const LONGEST = 10_000 * 366 * DAY;

/**
 * A duration (`P1DT2H`, `P2W`): days and weeks of the calendar, and exact time. Nothing for none, for a negative one,
 * and for one that ends in no year there is.
 */
export function readDuration(value: string): Length | undefined {
  const [found, sign, ...parts] =
    /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/i.exec(value) ?? [];
  if (!found || sign === '-' || !parts.some(Boolean)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const length = { days: weeks * 7 + days, rest: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
  return length.days * DAY + length.rest <= LONGEST ? length : undefined;
}

/** The instant of a moment, in milliseconds. */
export function instantOf({ clock, zone }: Moment): number {
  return zone.instantOf(clock);
}

/** When something is, as the contract has it. */
export interface Span {
  start: string;
  end?: string;
  allDay?: true;
}

/**
 * When something is that begins as a clock in a zone shows, and takes so long (unknown: its end is not known, of whole
 * days one). Of whole days the contract's end is the last of them, and none where it is the first.
 */
export function spanOf({ clock, isDay, zone }: Moment, length: Length | undefined): Span {
  if (isDay) {
    const days = length ? length.days + Math.ceil(length.rest / DAY) : 1;
    return {
      start: dayText(clock),
      end: days > 1 ? dayText(clock + (days - 1) * DAY) : undefined,
      allDay: true,
    };
  }
  const start = zone.instantOf(clock);
  const end = length && (length.days ? zone.instantOf(clock + length.days * DAY) : start) + length.rest;
  return {
    start: instantText(start) ?? dayText(clock),
    end: end && end > start ? instantText(end) : undefined,
  };
}

/** The day of what a clock shows: `2026-03-29`. */
export function dayText(clock: number): string {
  return isWithinFourDigits(clock) ? new Date(clock).toISOString().slice(0, 10) : '9999-12-31';
}

/** What a clock shows, as calendars name it: `20260329T180000`, or `20260329` for a day. */
export function clockName({ clock, isDay }: Pick<Moment, 'clock' | 'isDay'>): string {
  const text = new Date(clock).toISOString().replace(/[-:]|\.\d+Z$/g, '');
  return isDay ? text.slice(0, 8) : text;
}

/** An instant as the contract writes it; nothing beyond the years that it can write. */
function instantText(instant: number): string | undefined {
  // A day on either side is left to the zones.
  return isWithinFourDigits(instant - DAY) && isWithinFourDigits(instant + DAY)
    ? instantDate(instant)
    : undefined;
}

function isWithinFourDigits(clock: number): boolean {
  return clock >= FIRST && clock < LAST;
}

const FIRST = clockOf(0, 1, 1);
const LAST = clockOf(10_000, 1, 1);
