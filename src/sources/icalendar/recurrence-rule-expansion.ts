import { DAY_MS, midnightOf, wallTimeOf } from './date-time.js';
import { type RecurrenceRule, UnsupportedRuleError } from './recurrence-rule.js';
import type { StepBudget } from './step-budget.js';

/** The span that a rule is expanded for. All times are wall times in the zone of the series, in milliseconds. */
export interface ExpansionWindow {
  /** Start of the series (DTSTART). */
  start: number;
  /** Bounds of the wanted instances, both inclusive. */
  from: number;
  to: number;
}

/** Steps after which the expansion gives the caller a chance to yield. */
const STEPS_BETWEEN_YIELDS = 2000;

/** What a period shorter than a day costs beside a day, whose times are computed once for the whole rule. */
const STEPS_PER_SHORT_PERIOD = 3;

/**
 * The wall times that a rule names within a window, in order; `undefined` now and then, as a chance to yield.
 *
 * Written anew because ical.js gives wrong days for many rules (BYSETPOS, BYWEEKNO, negative BYMONTHDAY, unordered
 * BYMONTH) and never ends for some. This one looks at each day of each period and tests it against all rule parts.
 *
 * @param budget The work that the whole file may take.
 * @throws {UnsupportedRuleError} where the rule takes too much of it.
 */
export function* expandRule(
  rule: RecurrenceRule,
  window: ExpansionWindow,
  budget: StepBudget,
): Generator<number | undefined> {
  const spend = budget.startRule();
  const last = Math.min(rule.until ?? Infinity, window.to);
  const full = withDefaults(rule, window.start);
  let remaining = rule.count ?? Infinity;
  let isFirst = true;
  let steps = 0;
  // COUNT needs all instances from the first on; other rules may start close to the window.
  for (let index = rule.count ? 0 : firstPeriodIndex(full, window); ; index++) {
    const period = periodAt(full, window.start, index);
    if (!(period.start <= last)) return;
    const days = (period.end - period.start) / DAY_MS;
    const cost = days < 1 ? STEPS_PER_SHORT_PERIOD : days;
    if (!spend(cost)) throw new UnsupportedRuleError('too many steps');
    for (const wallTime of instancesIn(full, period)) {
      if (wallTime < window.start) continue;
      if (wallTime > last || remaining <= 0) return;
      // DTSTART counts as the first instance, also where the rule does not name it (RFC 5545, 3.8.5.3).
      if (isFirst && rule.count && wallTime !== window.start) remaining--;
      isFirst = false;
      if (remaining-- > 0 && wallTime >= window.from) yield wallTime;
    }
    steps += cost;
    if (steps >= STEPS_BETWEEN_YIELDS) {
      steps = 0;
      yield undefined;
    }
  }
}

/** Fills in from DTSTART what the rule leaves open (RFC 5545, 3.3.10). */
function withDefaults(given: RecurrenceRule, start: number): CompleteRule {
  const date = new Date(start);
  const hoursOfDay = given.hours ?? [date.getUTCHours()];
  const minutesOfHour = given.minutes ?? [date.getUTCMinutes()];
  const secondsOfMinute = given.seconds ?? [date.getUTCSeconds()];
  const timesOfDay = combineTimes(hoursOfDay, minutesOfHour, secondsOfMinute);
  const rule: CompleteRule = { ...given, timesOfDay, minutesOfHour, secondsOfMinute };
  const { freq, weeks, yearDays, monthDays, weekdays, months } = rule;
  const sameWeekday = [{ nth: 0, weekday: date.getUTCDay() }];
  if (freq === 'WEEKLY' || (freq === 'YEARLY' && weeks)) {
    return { ...rule, weekdays: weekdays?.map(({ weekday }) => ({ nth: 0, weekday })) ?? sameWeekday };
  }
  if ((freq === 'MONTHLY' || freq === 'YEARLY') && !weekdays && !monthDays && !yearDays) {
    const sameMonth = freq === 'YEARLY' ? [date.getUTCMonth() + 1] : undefined;
    return { ...rule, monthDays: [date.getUTCDate()], months: months ?? sameMonth };
  }
  return rule;
}

/** A rule with its times of day, for periods longer than the time parts that it names. */
interface CompleteRule extends RecurrenceRule {
  /** In milliseconds since midnight, in order. */
  timesOfDay: number[];
  minutesOfHour: number[];
  secondsOfMinute: number[];
}

/** One repetition of FREQ: a year, a month, a week, a day, an hour …; `end` is exclusive. */
interface Period {
  start: number;
  end: number;
}

const PERIOD_MS = {
  SECONDLY: 1000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: DAY_MS,
  WEEKLY: 7 * DAY_MS,
};

function periodAt(
  { freq, interval, weekStart, weeks }: RecurrenceRule,
  start: number,
  index: number,
): Period {
  const offset = index * interval;
  if (freq === 'YEARLY') {
    const year = new Date(start).getUTCFullYear() + offset;
    // With BYWEEKNO a year begins and ends with whole weeks.
    return weeks
      ? { start: startOfFirstWeek(year, weekStart), end: startOfFirstWeek(year + 1, weekStart) }
      : { start: wallTimeOf(year, 1, 1), end: wallTimeOf(year + 1, 1, 1) };
  }
  if (freq === 'MONTHLY') {
    const date = new Date(start);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + offset];
    return { start: wallTimeOf(year, month, 1), end: wallTimeOf(year, month + 1, 1) };
  }
  const size = PERIOD_MS[freq];
  const origin = freq === 'WEEKLY' ? startOfWeek(start, weekStart) : start - modulo(start, size);
  return { start: origin + offset * size, end: origin + offset * size + size };
}

/** Index of a period before the window, so that a series from 1990 is not expanded from there. */
function firstPeriodIndex({ freq, interval }: RecurrenceRule, { start, from }: ExpansionWindow): number {
  const [first, wanted] = [new Date(start), new Date(from)];
  const years = wanted.getUTCFullYear() - first.getUTCFullYear();
  const months = years * 12 + wanted.getUTCMonth() - first.getUTCMonth();
  const distance = freq === 'YEARLY' ? years : freq === 'MONTHLY' ? months : (from - start) / PERIOD_MS[freq];
  return Math.max(0, Math.floor((distance - 1) / interval));
}

/** All wall times that a rule names in a period, in order. */
function instancesIn(rule: CompleteRule, period: Period): number[] {
  const found: number[] = [];
  for (let day = midnightOf(period.start); day < period.end; day += DAY_MS) {
    if (matchesDay(rule, day)) for (const time of timesOn(day, rule, period)) found.push(day + time);
  }
  const { positions } = rule;
  if (!positions) return found;
  return found.filter((_, at) => positions.includes(at + 1) || positions.includes(at - found.length));
}

function matchesDay(rule: RecurrenceRule, day: number): boolean {
  const { freq, months, weeks, yearDays, monthDays, weekdays, weekStart } = rule;
  if (!months && !monthDays && !weekdays && !yearDays && !weeks) return true;
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (months && !months.includes(month)) return false;
  if (monthDays && !includesFromEitherEnd(monthDays, date.getUTCDate(), () => daysIn(year, month)))
    return false;
  if (weekdays && !weekdays.some(({ weekday }) => weekday === date.getUTCDay())) return false;
  const yearDay = (day - wallTimeOf(year, 1, 1)) / DAY_MS + 1;
  if (yearDays && !includesFromEitherEnd(yearDays, yearDay, () => daysIn(year))) return false;
  if (weeks && !isInWeek(weeks, day, weekStart)) return false;
  if (!weekdays?.some(({ nth }) => nth)) return true;
  const countsInMonth = freq === 'MONTHLY' || (freq === 'YEARLY' && months);
  const at = countsInMonth ? date.getUTCDate() : yearDay;
  const size = countsInMonth ? daysIn(year, month) : daysIn(year);
  return weekdays.some(
    ({ nth, weekday }) =>
      weekday === date.getUTCDay() &&
      (!nth || nth === Math.ceil(at / 7) || -nth === Math.ceil((size - at + 1) / 7)),
  );
}

/** Whether a list has a number; negative ones in it count from the end. */
function includesFromEitherEnd(numbers: number[], at: number, size: () => number): boolean {
  return numbers.some((number) => number === at || (number < 0 && number === at - size() - 1));
}

function isInWeek(weeks: number[], day: number, weekStart: number): boolean {
  // A week belongs to the year that its fourth day lies in.
  const year = new Date(startOfWeek(day, weekStart) + 3 * DAY_MS).getUTCFullYear();
  const first = startOfFirstWeek(year, weekStart);
  const week = Math.floor((day - first) / (7 * DAY_MS)) + 1;
  return includesFromEitherEnd(weeks, week, () =>
    Math.round((startOfFirstWeek(year + 1, weekStart) - first) / (7 * DAY_MS)),
  );
}

/** The times of a day that a rule names in a period, in milliseconds since midnight, in order. */
function timesOn(day: number, rule: CompleteRule, { start, end }: Period): number[] {
  const { freq, hours, minutes, seconds, timesOfDay, minutesOfHour, secondsOfMinute } = rule;
  if (end - start >= DAY_MS) return timesOfDay;
  const time = new Date(start - day);
  const allows = (values: number[] | undefined, value: number) => !values || values.includes(value);
  const [hour, minute, second] = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()];
  if (!allows(hours, hour)) return [];
  if (freq === 'HOURLY') return combineTimes([hour], minutesOfHour, secondsOfMinute);
  if (!allows(minutes, minute)) return [];
  if (freq === 'MINUTELY') return combineTimes([hour], [minute], secondsOfMinute);
  return allows(seconds, second) ? combineTimes([hour], [minute], [second]) : [];
}

function combineTimes(hours: number[], minutes: number[], seconds: number[]): number[] {
  const times = hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => ((hour * 60 + minute) * 60 + second) * 1000)),
  );
  return times.length > 1 ? times.sort((a, b) => a - b) : times;
}

function daysIn(year: number, month?: number): number {
  const [start, end] = month
    ? [wallTimeOf(year, month, 1), wallTimeOf(year, month + 1, 1)]
    : [wallTimeOf(year, 1, 1), wallTimeOf(year + 1, 1, 1)];
  return (end - start) / DAY_MS;
}

function startOfWeek(wallTime: number, weekStart: number): number {
  const day = midnightOf(wallTime);
  return day - modulo(new Date(day).getUTCDay() - weekStart, 7) * DAY_MS;
}

/** The first week of a year is the one that holds 4 January. */
function startOfFirstWeek(year: number, weekStart: number): number {
  return startOfWeek(wallTimeOf(year, 1, 4), weekStart);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
