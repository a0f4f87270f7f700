import { weekdays, type Weekday } from '../../model/schedule-days.js';
import type { Schedule } from '../../schema/index.js';
import { areOpeningHours } from '../../schema/rules.js';

/** Hours on days of every week. Times of day are `09:00`, or empty while they are being typed. */
export interface WeeklyTime {
  readonly days: readonly Weekday[];
  readonly opens: string;
  readonly closes: string;
}

/** Opening hours as people enter them: hours of every week, three questions, and whatever is more intricate. */
export interface WeeklyTimes {
  readonly times: readonly WeeklyTime[];
  readonly isClosedInSchoolHolidays: boolean;
  /** One can also come at any other time that has been arranged. */
  readonly isByAppointment: boolean;
  readonly isClosedOnPublicHolidays: boolean;
  /** Schedules that have more to them: every second Monday, from May on, single days. They stay as they are, or go. */
  readonly others: readonly Schedule[];
}

/** Keys of a schedule of every week. */
const simpleKeys = new Set(['days', 'opens', 'closes', 'publicHolidays', 'schoolHolidays']);

/** Takes schedules apart for entering; `fromWeeklyTimes` puts them together again. */
export function toWeeklyTimes(schedules: readonly Schedule[]): WeeklyTimes {
  const known = schedules.filter((schedule) => !isAlwaysByAppointment(schedule));
  const [first] = known.filter(isSimple);
  const isAlike = (schedule: Schedule) =>
    isSimple(schedule) &&
    schedule.publicHolidays === first?.publicHolidays &&
    schedule.schoolHolidays === first?.schoolHolidays;
  return {
    times: known.filter(isAlike).map(({ days, opens, closes }) => ({
      days: weekdays.filter((day) => days?.includes(day)),
      opens: padded(opens!),
      closes: padded(closes!),
    })),
    isClosedInSchoolHolidays: first?.schoolHolidays === 'closed',
    isByAppointment: known.length < schedules.length,
    isClosedOnPublicHolidays: first?.publicHolidays === 'closed',
    others: known.filter((schedule) => !isAlike(schedule)),
  };
}

/** Schedules as the contract has them. Times that are not complete are left out. */
export function fromWeeklyTimes({
  times,
  isClosedInSchoolHolidays,
  isByAppointment,
  isClosedOnPublicHolidays,
  others,
}: WeeklyTimes): Schedule[] {
  const conditions = {
    ...(isClosedOnPublicHolidays && { publicHolidays: 'closed' as const }),
    ...(isClosedInSchoolHolidays && { schoolHolidays: 'closed' as const }),
  };
  return [
    ...times
      .filter((time) => !timeProblem(time))
      .map(({ days, opens, closes }) => ({ days: [...days], opens, closes, ...conditions })),
    ...others,
    ...(isByAppointment ? [{ byAppointment: true }] : []),
  ];
}

/** What is wrong with hours of a week; `undefined` where nothing is. */
export function timeProblem({
  days,
  opens,
  closes,
}: WeeklyTime): 'no-days' | 'no-hours' | 'turned' | undefined {
  if (!days.length) return 'no-days';
  if (!opens || !closes) return 'no-hours';
  return areOpeningHours({ opens, closes }) ? undefined : 'turned';
}

const isAlwaysByAppointment = (schedule: Schedule) =>
  schedule.byAppointment === true && Object.keys(schedule).length === 1;

function isSimple(schedule: Schedule): boolean {
  const { days = [], opens, closes, schoolHolidays = 'closed', publicHolidays = 'closed' } = schedule;
  return (
    days.length > 0 &&
    days.every((day) => (weekdays as readonly string[]).includes(day)) &&
    opens !== undefined &&
    closes !== undefined &&
    closes !== '24:00' &&
    schoolHolidays === 'closed' &&
    publicHolidays === 'closed' &&
    Object.keys(schedule).every((key) => simpleKeys.has(key))
  );
}

/** `9:00` as `09:00`, which fields for times want. */
const padded = (time: string) => time.padStart(5, '0');
