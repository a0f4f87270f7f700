import ICAL from 'ical.js';
import { DAY, dayOf, readClock } from './times.js';

/** A rule that says nothing, or more than can be followed. */
export class Unfollowable extends Error {}

/** Which days and times a rule (RRULE) names; lists that it does not give are not there. */
export interface Rule {
  freq: 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count?: number;
  /** The last that the clock of the series may show. */
  until?: number;
  /** The day that weeks begin with; Sunday is 0. */
  weekStart: number;
  months?: number[];
  weeks?: number[];
  yearDays?: number[];
  monthDays?: number[];
  /** `nth` from the beginning, or (negative) the end, of the month or the year; 0 for each. */
  weekdays?: { nth: number; weekday: number }[];
  hours?: number[];
  minutes?: number[];
  seconds?: number[];
  positions?: number[];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Parts that may stand in a rule; of others there is nothing that changes when it is. */
const known = /^(?:FREQ|COUNT|INTERVAL|WKST|BY[A-Z]+)=./;

/**
 * Reads a rule (`FREQ=WEEKLY;BYDAY=MO`).
 *
 * @param isDay Whether the series is of whole days.
 * @param toClock What the clock of the series shows at an instant.
 * @throws {Unfollowable} for one that says nothing.
 */
export function readRule(text: string, isDay: boolean, toClock: (instant: number) => number): Rule {
  const parts = text.toUpperCase().replace(/\s/g, '').split(';');
  const until = parts.find((part) => part.startsWith('UNTIL='))?.slice(6);
  const {
    freq,
    count,
    interval,
    wkst,
    parts: by,
  } = parse(parts.filter((part) => known.test(part)).join(';'));
  if (!freq || (count !== null && !(count > 0))) throw new Unfollowable(text);
  const numbers = (name: string) => by[name as keyof typeof by]?.map(Number);
  return {
    freq: freq as Rule['freq'],
    interval,
    count: count ?? undefined,
    until: until === undefined ? undefined : readUntil(until, isDay, toClock),
    weekStart: wkst - 1,
    months: numbers('BYMONTH'),
    weeks: numbers('BYWEEKNO'),
    yearDays: numbers('BYYEARDAY'),
    monthDays: numbers('BYMONTHDAY'),
    weekdays: by.BYDAY?.map((day) => readWeekday(String(day))),
    hours: numbers('BYHOUR'),
    minutes: numbers('BYMINUTE'),
    seconds: numbers('BYSECOND'),
    positions: numbers('BYSETPOS'),
  };
}

function parse(text: string) {
  try {
    return ICAL.Recur.fromString(text);
  } catch (error) {
    throw new Unfollowable(text, { cause: error });
  }
}

function readWeekday(text: string): { nth: number; weekday: number } {
  return { nth: Number(text.slice(0, -2)), weekday: WEEKDAYS.indexOf(text.slice(-2)) };
}

function readUntil(text: string, isDay: boolean, toClock: (instant: number) => number): number {
  const [, year, month, day, hour, minute, second = '00', utc = ''] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/.exec(text) ?? [];
  const until = readClock(`${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${utc}` : ''}`);
  if (!until) throw new Unfollowable(text);
  const clock = until.isUtc ? toClock(until.clock) : until.clock;
  // The whole of its last day, where only that is said.
  return isDay ? dayOf(clock) : until.isDay ? clock + DAY - 1 : clock;
}
