import { DAY, dayOf, readClock } from './times.js';

/** A rule that says nothing, or more than can be followed. */
export class Unfollowable extends Error {}

const frequencies = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** Which days and times a rule (RRULE) names; lists that it does not give are not there. */
export interface Rule {
  freq: (typeof frequencies)[number];
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

/** What changes when a series is in a way that is not known here; other parts change nothing. */
const strange = /^(?:BY|RSCALE$|SKIP$)/;

const asKnown: Record<string, string> = { RSCALE: 'GREGORIAN', SKIP: 'OMIT' };

/**
 * Reads a rule (`FREQ=WEEKLY;BYDAY=MO`).
 *
 * @param isDay Whether the series is of whole days.
 * @param toClock What the clock of the series shows at an instant.
 * @throws {Unfollowable} for one that says nothing, or something that there is not.
 */
export function readRule(text: string, isDay: boolean, toClock: (instant: number) => number): Rule {
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
    return /^[+-]?\d+$/.test(value) ? Number(value) : refuse(text);
  };
  const list = <T>(name: string, read: (value: string) => T | undefined): T[] | undefined => {
    const values = take(name);
    return values ? values.split(',').map((value) => read(value) ?? refuse(text)) : undefined;
  };
  const numbers = (name: string, least: number, most: number) => {
    const found = list(name, (value) => readNumber(value, least, most));
    return found && [...new Set(found)];
  };

  const until = take('UNTIL');
  const rule: Rule = {
    freq: frequencies.find((freq) => freq === parts.get('FREQ')) ?? refuse(text),
    interval: Math.max(1, number('INTERVAL', 1)),
    count: parts.get('COUNT') ? number('COUNT', 0) : undefined,
    until: until === undefined ? undefined : (readUntil(until, isDay, toClock) ?? refuse(text)),
    weekStart: WEEKDAYS.indexOf(take('WKST') || 'MO'),
    months: numbers('BYMONTH', 1, 12),
    weeks: numbers('BYWEEKNO', -53, 53),
    yearDays: numbers('BYYEARDAY', -366, 366),
    monthDays: numbers('BYMONTHDAY', -31, 31),
    weekdays: list('BYDAY', readWeekday),
    hours: numbers('BYHOUR', 0, 23),
    minutes: numbers('BYMINUTE', 0, 59),
    seconds: numbers('BYSECOND', 0, 60),
    positions: numbers('BYSETPOS', -366, 366),
  };
  const isStrange = [...parts].some(
    ([name, value]) => strange.test(name) && value && value !== asKnown[name],
  );
  if (isStrange || rule.weekStart < 0 || !((rule.count ?? 1) > 0)) refuse(text);
  return rule;
}

function refuse(text: string): never {
  throw new Unfollowable(text);
}

/** Where negative ones count from the end there is no zeroth. */
function readNumber(text: string, least: number, most: number): number | undefined {
  const value = Number(text);
  const isOne = /^[+-]?\d+$/.test(text) && value >= least && value <= most;
  return isOne && (value || least === 0) ? value : undefined;
}

function readWeekday(text: string): { nth: number; weekday: number } | undefined {
  const [, nth = '', day = ''] = /^([+-]?(?:5[0-3]|[1-4]\d|[1-9])|)(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
  return day ? { nth: Number(nth), weekday: WEEKDAYS.indexOf(day) } : undefined;
}

function readUntil(text: string, isDay: boolean, toClock: (instant: number) => number): number | undefined {
  const until = readClock(text);
  if (!until) return undefined;
  const clock = until.isUtc ? toClock(until.clock) : until.clock;
  // The whole of its last day, where only that is said.
  return isDay ? dayOf(clock) : until.isDay ? clock + DAY - 1 : clock;
}
