import type { Schedule, SchoolHoliday } from '../schema/index.js';
import { localDay } from './dates.js';
import { memoizeByObject } from './memoize.js';
import { isPublicHoliday, type Land } from './public-holidays.js';
import { isSchoolHoliday, lastDayKey } from './school-holidays.js';

/** What is known of a place's holidays. */
export interface HolidayCalendar {
  /** Without it, holidays of some Länder only are uncertain. */
  land?: Land | undefined;
  /** The school holidays that the file lists. */
  schoolHolidays?: readonly SchoolHoliday[] | undefined;
}

/** A holiday that closes a place on a day of its schedule, or may. */
export type HolidayReason = 'public-holiday' | 'school-holidays';

/** Whether a schedule applies on a day. */
export interface Applicability {
  applies: 'yes' | 'no' | 'maybe';
  /** The holiday that decides it. */
  reason?: HolidayReason;
}

/** The weekdays, Monday first, as schedules write them. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** A weekday as schedules write it. */
export type Weekday = (typeof weekdays)[number];

/** A weekday of a month: `nth` 2 is the second, -1 the last. */
export interface NthWeekday {
  nth: number;
  weekday: Weekday;
}

/** A schedule prepared for evaluation. Cached, since lists evaluate the same schedules many times. */
export interface ParsedSchedule {
  weekly: ReadonlySet<Weekday>;
  monthly: readonly NthWeekday[];
  monthdays: readonly number[];
  dates: readonly string[];
  interval: number;
  /** Its first and last day as keys for comparing as text; `first` is empty where it has none. */
  first: string;
  last: string;
  /** In minutes from midnight; `closes` exceeds 1440 on the next day. Absent where hours are unknown. */
  hours?: { opens: number; closes: number };
}

function parseSchedule(schedule: Schedule): ParsedSchedule {
  const {
    days = [],
    monthdays = [],
    dates = [],
    interval = 1,
    validFrom = '',
    validTo,
    opens,
    closes,
  } = schedule;
  const nths = days.map((day): NthWeekday => ({
    nth: Number(day.slice(0, -2)),
    weekday: day.slice(-2) as Weekday,
  }));
  const plan: ParsedSchedule = {
    weekly: new Set(nths.filter(({ nth }) => !nth).map(({ weekday }) => weekday)),
    monthly: nths.filter(({ nth }) => nth),
    monthdays,
    dates: dates.map(localDay),
    interval,
    first: validFrom && localDay(validFrom),
    last: lastDayKey(validTo ?? ''),
  };
  if (!opens || !closes) return plan;
  const hours = { opens: minutesOf(opens), closes: minutesOf(closes) };
  if (hours.closes < hours.opens) hours.closes += 1440;
  if (hours.closes === hours.opens) return plan;
  return { ...plan, hours };
}

/** Parses a schedule, once. */
export const parsedSchedule = memoizeByObject(parseSchedule);

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const DAY_MS = 86_400_000;

/** A calendar day, with all that schedules refer to. */
export interface Day {
  /** Days since 1970-01-01. */
  number: number;
  /** `2026-10-05`. */
  date: string;
  weekday: Weekday;
  monthday: number;
  /** From the end of the month: the last day is -1. */
  monthdayFromEnd: number;
  /** In months from the year 0. */
  month: number;
}

const calendar = new Map<number, Day>();

/** A day by its number, in days from 1970. */
export function dayAt(number: number): Day {
  const known = calendar.get(number);
  if (known) return known;
  const date = new Date(number * DAY_MS);
  const [year, month, monthday] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const day: Day = {
    number,
    date: date.toISOString().slice(0, 10),
    weekday: weekdays[weekdayIndex(number)]!,
    monthday,
    monthdayFromEnd: monthday - new Date(Date.UTC(year, month + 1, 0)).getUTCDate() - 1,
    month: year * 12 + month,
  };
  if (calendar.size > 2000) calendar.clear();
  calendar.set(number, day);
  return day;
}

/** A day by its date (`2026-10-05`), or the first of a month or a year. */
export function dayOf(date: string): Day {
  return dayAt(Math.floor(Date.parse(date) / DAY_MS));
}

/** 1 January 1970 was a Thursday. */
function weekdayIndex(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** Whether a schedule applies on a day. Holidays do not affect the dates that it lists. */
export function applicabilityOn(
  schedule: Schedule,
  day: Day,
  { land, schoolHolidays = [] }: HolidayCalendar,
): Applicability {
  const plan = parsedSchedule(schedule);
  if (plan.dates.some((date) => day.date.startsWith(date))) return { applies: 'yes' };
  if (day.date < plan.first || day.date > plan.last) return { applies: 'no' };
  const isScheduled = hasDay(plan, schedule, day);
  if (isScheduled === false) return { applies: 'no' };
  const { publicHolidays, schoolHolidays: inHolidays = 'open' } = schedule;
  const holidayAnswers = [
    holidayApplicability(publicHolidays, 'public-holiday', () => isPublicHoliday(day.date, land)),
    holidayApplicability(inHolidays, 'school-holidays', () => isSchoolHoliday(day.date, schoolHolidays)),
  ];
  const certain: Applicability = { applies: isScheduled ? 'yes' : 'maybe' };
  return (
    holidayAnswers.find(({ applies }) => applies === 'no') ??
    holidayAnswers.find(({ applies }) => applies === 'maybe') ??
    certain
  );
}

function holidayApplicability(
  rule: Schedule['publicHolidays'],
  reason: HolidayReason,
  isOn: () => boolean | undefined,
): Applicability {
  if (rule === 'open') return { applies: 'yes' };
  const isHoliday = isOn();
  if (rule === 'only')
    return isHoliday === false ? { applies: 'no' } : { applies: isHoliday ? 'yes' : 'maybe', reason };
  if (isHoliday === false) return { applies: 'yes' };
  return { applies: rule === 'closed' && isHoliday ? 'no' : 'maybe', reason };
}

/** Whether a schedule has a day, apart from holidays; `undefined` where that is unknown. */
function hasDay(plan: ParsedSchedule, schedule: Schedule, day: Day): boolean | undefined {
  const { weekly, monthly, monthdays, dates } = plan;
  const hasWeekdays = weekly.size > 0 || monthly.length > 0;
  if (!hasWeekdays && !monthdays.length) {
    if (dates.length) return false;
    return schedule.publicHolidays === 'only' || schedule.schoolHolidays === 'only' ? true : undefined;
  }
  if (monthdays.length && !monthdays.includes(day.monthday) && !monthdays.includes(day.monthdayFromEnd))
    return false;
  if (!hasWeekdays) return isInCycle(plan, day, 'month');
  if (weekly.has(day.weekday)) {
    const isThisWeek = isInCycle(plan, day, 'week');
    if (isThisWeek !== false) return isThisWeek;
  }
  return monthly.some((nth) => isNth(nth, day)) ? isInCycle(plan, day, 'month') : false;
}

function isNth(
  { nth, weekday }: NthWeekday,
  { weekday: itsWeekday, monthday, monthdayFromEnd }: Day,
): boolean {
  if (weekday !== itsWeekday) return false;
  return nth > 0 ? Math.ceil(monthday / 7) === nth : Math.ceil(-monthdayFromEnd / 7) === -nth;
}

/** Whether a day is in a week or month of the schedule's interval; `undefined` where its first day is unknown. */
function isInCycle(
  { interval, first }: ParsedSchedule,
  day: Day,
  unit: 'week' | 'month',
): boolean | undefined {
  if (interval === 1) return true;
  if (!first || !Number.isInteger(interval)) return undefined;
  const start = dayOf(first);
  const passed = unit === 'month' ? day.month - start.month : weekNumber(day) - weekNumber(start);
  return passed % interval === 0;
}

/** Weeks since that of 1 January 1970, each starting on Monday. */
function weekNumber({ number }: Day): number {
  return Math.floor((number + 3) / 7);
}
