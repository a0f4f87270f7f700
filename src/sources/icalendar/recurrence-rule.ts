import { DAY_MS, midnightOf, parseDateTime } from './date-time.js';

/** A recurrence rule that is invalid, or takes more work than allowed. */
export class UnsupportedRuleError extends Error {}

const frequencies = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** A recurrence rule (RFC 5545, 3.3.10). Rule parts that were not given are absent. */
export interface RecurrenceRule {
  freq: (typeof frequencies)[number];
  interval: number;
  count?: number;
  /** Inclusive upper bound, as wall time in the time zone of the series. */
  until?: number;
  /** Weekday that weeks begin with; Sunday is 0. */
  weekStart: number;
  months?: number[];
  weeks?: number[];
  yearDays?: number[];
  monthDays?: number[];
  /** `nth` counts from the beginning, or (negative) the end, of the month or the year; 0 means each one. */
  weekdays?: { nth: number; weekday: number }[];
  hours?: number[];
  minutes?: number[];
  seconds?: number[];
  /** BYSETPOS */
  positions?: number[];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Values of RFC 7529's rule parts that change nothing. */
const neutralValues: Record<string, string> = { RSCALE: 'GREGORIAN', SKIP: 'OMIT' };

/** Converts an instant to wall time in some zone, both in milliseconds. */
type ToWallTime = (instant: number) => number;

/**
 * Parses a recurrence rule (`FREQ=WEEKLY;BYDAY=MO`). A rule part that is not known here makes the rule unsupported: a
 * misspelled `UNTIL` would otherwise give a series without an end. Only experimental parts (`X-…`) are ignored.
 *
 * @param isDate Whether the series consists of whole days.
 * @param toWallTime Wall time of an instant in the time zone of the series.
 * @throws {UnsupportedRuleError} where the rule is invalid or has unknown parts.
 */
export function parseRecurrenceRule(text: string, isDate: boolean, toWallTime: ToWallTime): RecurrenceRule {
  const parts = new Map(
    text
      .toUpperCase()
      .replace(/\s/g, '')
      .split(';')
      .map((part): [name: string, value: string] => [
        part.replace(/=.*$/, ''),
        part.slice(part.indexOf('=') + 1),
      ]),
  );
  const take = (name: string) => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const number = (name: string, fallback: number) => {
    const value = take(name) || String(fallback);
    return /^[+-]?\d+$/.test(value) ? Number(value) : reject(text);
  };
  const list = <T>(name: string, parse: (value: string) => T | undefined): T[] | undefined => {
    const values = take(name);
    return values ? values.split(',').map((value) => parse(value) ?? reject(text)) : undefined;
  };
  const numbers = (name: string, min: number, max: number) => {
    const found = list(name, (value) => parseNumber(value, min, max));
    return found && [...new Set(found)];
  };

  const freq = take('FREQ');
  const count = take('COUNT');
  const until = take('UNTIL');
  const rule: RecurrenceRule = {
    freq: frequencies.find((known) => known === freq) ?? reject(text),
    interval: Math.max(1, number('INTERVAL', 1)),
    count: count ? (parseNumber(count, 1, Infinity) ?? reject(text)) : undefined,
    until: until === undefined ? undefined : (parseUntil(until, isDate, toWallTime) ?? reject(text)),
    weekStart: WEEKDAYS.indexOf(take('WKST') || 'MO'),
    months: numbers('BYMONTH', 1, 12),
    weeks: numbers('BYWEEKNO', -53, 53),
    yearDays: numbers('BYYEARDAY', -366, 366),
    monthDays: numbers('BYMONTHDAY', -31, 31),
    weekdays: list('BYDAY', parseWeekday),
    hours: numbers('BYHOUR', 0, 23),
    minutes: numbers('BYMINUTE', 0, 59),
    seconds: numbers('BYSECOND', 0, 60),
    positions: numbers('BYSETPOS', -366, 366),
  };
  const hasUnknownParts = [...parts].some(
    ([name, value]) => name && value && value !== neutralValues[name] && !name.startsWith('X-'),
  );
  if (hasUnknownParts || rule.weekStart < 0) reject(text);
  return rule;
}

function reject(text: string): never {
  throw new UnsupportedRuleError(text);
}

/** Zero is valid only where numbers do not count from the end as well. */
function parseNumber(text: string, min: number, max: number): number | undefined {
  const value = Number(text);
  const isInRange = /^[+-]?\d+$/.test(text) && value >= min && value <= max;
  return isInRange && (value || min === 0) ? value : undefined;
}

function parseWeekday(text: string): { nth: number; weekday: number } | undefined {
  const [, nth = '', day = ''] = /^([+-]?(?:5[0-3]|[1-4]\d|[1-9])|)(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
  return day ? { nth: Number(nth), weekday: WEEKDAYS.indexOf(day) } : undefined;
}

/**
 * For whole days `UNTIL` should be a date. Where it is a UTC time, programs mean one of two things: midnight in the
 * zone of the writer (`…T220000Z` is the next day in Berlin), or the date as it is written (`…T235959Z`).
 */
function parseUntil(text: string, isDate: boolean, toWallTime: ToWallTime): number | undefined {
  const until = parseDateTime(text);
  if (!until) return undefined;
  const { wallTime, isUtc } = until;
  const local = isUtc ? toWallTime(wallTime) : wallTime;
  if (isDate) return local === midnightOf(local) ? local : midnightOf(wallTime);
  // A date alone includes the whole of that day.
  return until.isDate ? local + DAY_MS - 1 : local;
}
