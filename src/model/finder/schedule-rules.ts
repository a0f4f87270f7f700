import type { Schedule } from '../../schema/index.js';
import { openWeekdays, schedulesOf } from '../opening-hours.js';
import { applicabilityOn, dayOf, parsedSchedule, type HolidayCalendar } from '../schedule-days.js';
import type { FilterRule, ScheduleRules } from './filter-predicate.js';
import type { Filters } from './filter-state.js';
import { isOpenAt, type TimeOfDay } from './time-of-day.js';

/** Whether something is so; `undefined` where that is unknown. */
type Answer = boolean | undefined;

/**
 * Makes the rules for days, dates and times of day. A time is judged on the days that are filtered by, so that "Wednesday
 * afternoon" is one afternoon; a service that is not there on these days is judged on its own ones, so that each filter
 * can be given up alone.
 */
export function createScheduleRules(calendar: HolidayCalendar = {}): ScheduleRules {
  const isOnDates = (schedule: Schedule, dates: readonly string[]) =>
    anyOf(dates.map((date) => applies(schedule, date, calendar)));
  const onDays: FilterRule = (service, { weekdays = [] }) =>
    anyOf(schedulesOf(service).map((schedule) => isOnWeekdays(schedule, weekdays)));
  const onDates: FilterRule = (service, { dates = [] }) =>
    anyOf(schedulesOf(service).map((schedule) => isOnDates(schedule, dates)));
  /** Whether a schedule has a day that is filtered by. */
  const isOnFilteredDays = (schedule: Schedule, { weekday, weekdays, dates }: Filters): boolean =>
    (!weekday || isOnWeekdays(schedule, [weekday]) === true) &&
    (!weekdays || isOnWeekdays(schedule, weekdays) === true) &&
    (!dates || isOnDates(schedule, dates) !== false);
  const atTimes: FilterRule = (service, filters) => {
    const all = schedulesOf(service);
    const onThese = all.filter((schedule) => isOnFilteredDays(schedule, filters));
    return anyOf(
      (onThese.length ? onThese : all).map((schedule) => isAt(schedule, filters.timesOfDay ?? [])),
    );
  };
  return { weekdays: onDays, dates: onDates, timesOfDay: atTimes };
}

/** Yes where one answer is yes; otherwise unknown where one is, or there is none. */
function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.length && !answers.includes(undefined) ? false : undefined;
}

function isOnWeekdays(schedule: Schedule, days: readonly string[]): Answer {
  const open = openWeekdays([schedule]);
  return open.size ? days.some((day) => (open as ReadonlySet<string>).has(day)) : undefined;
}

function applies(schedule: Schedule, date: string, calendar: HolidayCalendar): Answer {
  const { applies } = applicabilityOn(schedule, dayOf(date), calendar);
  return applies === 'maybe' ? undefined : applies === 'yes';
}

function isAt(schedule: Schedule, times: readonly TimeOfDay[]): Answer {
  const { hours } = parsedSchedule(schedule);
  return hours && times.some((time) => isOpenAt(time, hours));
}
