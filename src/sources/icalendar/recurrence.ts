import { type Rule, Unfollowable } from './rule.js';
import { clockOf, DAY, dayOf } from './times.js';

/** What a rule is followed for. All times are what a clock shows in the zone of the series, as if it were UTC. */
export interface Frame {
  /** When the series begins. */
  start: number;
  /** From when on, and till when, its instances are wanted. */
  from: number;
  to: number;
}

/** How much may be looked at: for one rule, and for all of a file. */
export class Steps {
  #left: number;

  constructor(limit: number) {
    this.#left = limit;
  }

  /** @throws {Unfollowable} where it has been too much. */
  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new Unfollowable('too many steps');
  }
}

/** Every day since the year 1 is less; every second of a fortnight is more. */
const STEPS_OF_A_RULE = 1_000_000;

/** How many days are looked at without letting anybody else do anything. */
const STEPS_AT_A_TIME = 2000;

/**
 * The instances of a rule within a frame, in order; between them, now and then, nothing, so that whoever asks can let
 * others work. Written anew, since ical.js takes the wrong days for many rules (BYSETPOS, BYWEEKNO, negative
 * BYMONTHDAY, lists of months out of order), and for some looks for ever. Here the days of each period are looked at,
 * each by all that the rule says about it.
 *
 * @param all What may be looked at in all of the file.
 * @throws {Unfollowable} where it takes too long.
 */
export function* clocksOf(rule: Rule, frame: Frame, all: Steps): Generator<number | undefined> {
  const own = new Steps(STEPS_OF_A_RULE);
  const last = Math.min(rule.until ?? Infinity, frame.to);
  const full = withDefaults(rule, frame.start);
  let left = rule.count ?? Infinity;
  let isFirst = true;
  let seen = 0;
  // Only where instances are counted all must be known.
  for (let index = rule.count ? 0 : indexAt(full, frame); ; index++) {
    const period = periodAt(full, frame.start, index);
    if (!(period.start <= last)) return;
    const size = Math.max(1, (period.end - period.start) / DAY);
    own.take(size);
    all.take(size);
    for (const clock of inPeriod(full, period)) {
      if (clock < frame.start) continue;
      if (clock > last || left <= 0) return;
      // By the letter the start counts as the first, also where the rule does not meet it.
      if (isFirst && rule.count && clock !== frame.start) left--;
      isFirst = false;
      if (left-- > 0 && clock >= frame.from) yield clock;
    }
    seen += size;
    if (seen >= STEPS_AT_A_TIME) {
      seen = 0;
      yield undefined;
    }
  }
}

/** What a rule does not say, its start says. */
function withDefaults(given: Rule, start: number): FullRule {
  const date = new Date(start);
  const hoursOfDay = given.hours ?? [date.getUTCHours()];
  const minutesOfHour = given.minutes ?? [date.getUTCMinutes()];
  const secondsOfMinute = given.seconds ?? [date.getUTCSeconds()];
  const timesOfDay = expand(hoursOfDay, minutesOfHour, secondsOfMinute);
  const rule: FullRule = { ...given, timesOfDay, minutesOfHour, secondsOfMinute };
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

/** A rule that says all; the times are for periods that are longer than what they name. */
interface FullRule extends Rule {
  /** In milliseconds, in order. */
  timesOfDay: number[];
  minutesOfHour: number[];
  secondsOfMinute: number[];
}

/** What a rule repeats by: a year, a month, a week, a day, an hour …; its end is not in it. */
interface Period {
  start: number;
  end: number;
}

const UNITS = { SECONDLY: 1000, MINUTELY: 60_000, HOURLY: 3_600_000, DAILY: DAY, WEEKLY: 7 * DAY };

function periodAt({ freq, interval, weekStart, weeks }: Rule, start: number, index: number): Period {
  const steps = index * interval;
  if (freq === 'YEARLY') {
    const year = new Date(start).getUTCFullYear() + steps;
    // Weeks belong to the year that most of their days are in.
    return weeks
      ? { start: firstWeek(year, weekStart), end: firstWeek(year + 1, weekStart) }
      : { start: clockOf(year, 1, 1), end: clockOf(year + 1, 1, 1) };
  }
  if (freq === 'MONTHLY') {
    const date = new Date(start);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + steps];
    return { start: clockOf(year, month, 1), end: clockOf(year, month + 1, 1) };
  }
  const unit = UNITS[freq];
  const origin = freq === 'WEEKLY' ? weekOf(start, weekStart) : start - modulo(start, unit);
  return { start: origin + steps * unit, end: origin + steps * unit + unit };
}

/** A period before all that is wanted, so that a series from 1990 need not be followed from there. */
function indexAt({ freq, interval }: Rule, { start, from }: Frame): number {
  const [first, wanted] = [new Date(start), new Date(from)];
  const years = wanted.getUTCFullYear() - first.getUTCFullYear();
  const months = years * 12 + wanted.getUTCMonth() - first.getUTCMonth();
  const distance = freq === 'YEARLY' ? years : freq === 'MONTHLY' ? months : (from - start) / UNITS[freq];
  return Math.max(0, Math.floor((distance - 1) / interval));
}

/** All that a rule names in a period, in order. */
function inPeriod(rule: FullRule, period: Period): number[] {
  const found: number[] = [];
  for (let day = dayOf(period.start); day < period.end; day += DAY) {
    if (isNamed(rule, day)) for (const time of timesOf(rule, period, day)) found.push(day + time);
  }
  const { positions } = rule;
  if (!positions) return found;
  return found.filter((_, at) => positions.includes(at + 1) || positions.includes(at - found.length));
}

function isNamed(rule: Rule, day: number): boolean {
  const { freq, months, weeks, yearDays, monthDays, weekdays, weekStart } = rule;
  if (!months && !monthDays && !weekdays && !yearDays && !weeks) return true;
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (months && !months.includes(month)) return false;
  if (monthDays && !isAmong(monthDays, date.getUTCDate(), () => daysIn(year, month))) return false;
  if (weekdays && !weekdays.some(({ weekday }) => weekday === date.getUTCDay())) return false;
  const yearDay = (day - clockOf(year, 1, 1)) / DAY + 1;
  if (yearDays && !isAmong(yearDays, yearDay, () => daysIn(year))) return false;
  if (weeks && !isInWeek(weeks, day, weekStart)) return false;
  if (!weekdays?.some(({ nth }) => nth)) return true;
  const isOfMonth = freq === 'MONTHLY' || (freq === 'YEARLY' && months);
  const at = isOfMonth ? date.getUTCDate() : yearDay;
  const size = isOfMonth ? daysIn(year, month) : daysIn(year);
  return weekdays.some(
    ({ nth, weekday }) =>
      weekday === date.getUTCDay() &&
      (!nth || nth === Math.ceil(at / 7) || -nth === Math.ceil((size - at + 1) / 7)),
  );
}

/** Whether a number is among some; negative ones count from the end. */
function isAmong(numbers: number[], at: number, size: () => number): boolean {
  return numbers.some((number) => number === at || (number < 0 && number === at - size() - 1));
}

function isInWeek(weeks: number[], day: number, weekStart: number): boolean {
  // The middle of a week tells its year.
  const year = new Date(weekOf(day, weekStart) + 3 * DAY).getUTCFullYear();
  const first = firstWeek(year, weekStart);
  const week = Math.floor((day - first) / (7 * DAY)) + 1;
  return isAmong(weeks, week, () => Math.round((firstWeek(year + 1, weekStart) - first) / (7 * DAY)));
}

/** The times of a day at which a rule is in a period, in milliseconds, in order. */
function timesOf(rule: FullRule, { start, end }: Period, day: number): number[] {
  const { freq, hours, minutes, seconds, timesOfDay, minutesOfHour, secondsOfMinute } = rule;
  if (end - start >= DAY) return timesOfDay;
  const time = new Date(start - day);
  const has = (named: number[] | undefined, value: number) => !named || named.includes(value);
  const [hour, minute, second] = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()];
  if (!has(hours, hour)) return [];
  if (freq === 'HOURLY') return expand([hour], minutesOfHour, secondsOfMinute);
  if (!has(minutes, minute)) return [];
  if (freq === 'MINUTELY') return expand([hour], [minute], secondsOfMinute);
  return has(seconds, second) ? expand([hour], [minute], [second]) : [];
}

function expand(hours: number[], minutes: number[], seconds: number[]): number[] {
  const times = hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => ((hour * 60 + minute) * 60 + second) * 1000)),
  );
  return times.length > 1 ? times.sort((a, b) => a - b) : times;
}

function daysIn(year: number, month?: number): number {
  const [start, end] = month
    ? [clockOf(year, month, 1), clockOf(year, month + 1, 1)]
    : [clockOf(year, 1, 1), clockOf(year + 1, 1, 1)];
  return (end - start) / DAY;
}

/** When the week of a day begins. */
function weekOf(clock: number, weekStart: number): number {
  const day = dayOf(clock);
  return day - modulo(new Date(day).getUTCDay() - weekStart, 7) * DAY;
}

/** When the first week of a year begins: the first with most of its days in it. */
function firstWeek(year: number, weekStart: number): number {
  return weekOf(clockOf(year, 1, 4), weekStart);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
