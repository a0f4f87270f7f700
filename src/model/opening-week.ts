import type { PartialDate, Schedule } from '../schema/index.js';
import { compareKeys } from './compare-keys.js';
import { mergeIntervals, type Interval } from './intervals.js';
import { parsedSchedule, weekdays, type NthWeekday, type Weekday } from './schedule-days.js';

/** Consecutive weekdays, both included. */
export interface WeekdayRange {
  first: Weekday;
  last: Weekday;
}

/** Opening hours of a day: `09:30`; `24:00` is midnight at its end. */
export interface Hours {
  opens: string;
  closes: string;
}

/** Days that have the same hours. */
export interface WeekRow {
  weekdayRanges: readonly WeekdayRange[];
  /** Weekdays of a month: the second Monday. */
  nthWeekdays: readonly NthWeekday[];
  /** Days of the month; -1 is the last one. */
  monthdays: readonly number[];
  dates: readonly PartialDate[];
  /** In ascending order; empty where no hours are known. */
  hours: readonly Hours[];
}

/** Rows with the same conditions, which are as in `Schedule`. */
export type WeekGroup = Pick<
  Schedule,
  'interval' | 'validFrom' | 'validTo' | 'publicHolidays' | 'schoolHolidays' | 'byAppointment' | 'note'
> & { rows: readonly WeekRow[] };

/** Sorts after any date. */
const NEVER = '~';

/**
 * The schedules of a place as a short table: days with the same hours share a row, Monday first, and hours that overlap or
 * touch are merged. Schedules with different conditions (validity, interval, holidays, appointment) are separate groups,
 * those without conditions first.
 */
export function openingWeek(schedules: readonly Schedule[]): WeekGroup[] {
  const groups = new Map<string, Schedule[]>();
  for (const schedule of schedules) {
    const key = JSON.stringify(conditionsOf(schedule));
    groups.set(key, [...(groups.get(key) ?? []), schedule]);
  }
  return [...groups]
    .map(([key, group]) => ({ key, group: { ...conditionsOf(group[0]!), rows: rowsOf(group) } }))
    .sort((a, b) => rank(a.group) - rank(b.group) || compareKeys(orderOf(a), orderOf(b)))
    .map(({ group }) => group);
}

/** By appointment comes last. */
const rank = ({ byAppointment, interval }: Partial<WeekGroup>) =>
  (byAppointment ? 2 : 0) + (interval ? 1 : 0);

const orderOf = ({ key, group: { validFrom = '', validTo = NEVER } }: { key: string; group: WeekGroup }) =>
  [validFrom, validTo, key].join(' ');

/** The conditions of a schedule beside its days and hours, without defaults. */
function conditionsOf(schedule: Schedule): Omit<WeekGroup, 'rows'> {
  const { interval = 1, validFrom, validTo, publicHolidays, schoolHolidays, byAppointment, note } = schedule;
  return {
    ...(interval > 1 && { interval }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(publicHolidays && { publicHolidays }),
    ...(schoolHolidays && { schoolHolidays }),
    ...(byAppointment && { byAppointment }),
    ...(note && { note }),
  };
}

/** A kind of day in a schedule. Days of the month go with the weekday, because both conditions must be met. */
interface Slot {
  weekday?: Weekday;
  nth?: NthWeekday;
  monthdays: readonly number[];
  date?: string;
}

function slotsOf(schedule: Schedule): Slot[] {
  const { weekly, monthly, monthdays, dates } = parsedSchedule(schedule);
  const slots: Slot[] = [
    ...weekdays.filter((day) => weekly.has(day)).map((weekday) => ({ weekday, monthdays })),
    ...monthly.map((nth) => ({ nth, monthdays })),
  ];
  if (!slots.length && monthdays.length) slots.push({ monthdays });
  slots.push(...dates.map((date) => ({ date, monthdays: [] })));
  return slots.length ? slots : [{ monthdays: [] }];
}

function rowsOf(schedules: readonly Schedule[]): WeekRow[] {
  const days = new Map<string, { slot: Slot; spans: Interval[] }>();
  for (const schedule of schedules) {
    const { hours } = parsedSchedule(schedule);
    for (const slot of slotsOf(schedule)) {
      const key = JSON.stringify(slot);
      const day = days.get(key) ?? { slot, spans: [] };
      days.set(key, day);
      if (hours) day.spans.push([hours.opens, hours.closes]);
    }
  }
  const rows = new Map<string, { slots: Slot[]; hours: Hours[] }>();
  for (const { slot, spans } of days.values()) {
    const hours = mergeIntervals(spans).map(([opens, closes]) => ({
      opens: clockTime(opens),
      closes: clockTime(closes),
    }));
    const key = JSON.stringify([hours, slot.monthdays]);
    const row = rows.get(key) ?? { slots: [], hours };
    rows.set(key, row);
    row.slots.push(slot);
  }
  return [...rows.values()].map(toRow).sort((a, b) => compareKeys(rowOrder(a), rowOrder(b)));
}

function toRow({ slots, hours }: { slots: readonly Slot[]; hours: readonly Hours[] }): WeekRow {
  const nths = slots.flatMap(({ nth }) => nth ?? []);
  return {
    weekdayRanges: weekdayRangesOf(weekdays.filter((day) => slots.some(({ weekday }) => weekday === day))),
    nthWeekdays: nths.sort((a, b) => nthOrder(a) - nthOrder(b)),
    monthdays: slots[0]!.monthdays,
    dates: slots.flatMap(({ date }) => date ?? []).sort(),
    hours,
  };
}

/** The first before the second; the last one at the end. */
const nthOrder = ({ nth, weekday }: NthWeekday) => (nth > 0 ? nth : 10 - nth) * 7 + weekdays.indexOf(weekday);

/** Weekdays first, by the first of them, then days of the month, then single dates. */
function rowOrder({ weekdayRanges, nthWeekdays, monthdays, dates, hours }: WeekRow): string {
  const day = weekdayRanges[0]
    ? weekdays.indexOf(weekdayRanges[0].first)
    : nthWeekdays.length
      ? 7
      : monthdays.length
        ? 8
        : dates.length
          ? 9
          : 10;
  return `${String(day).padStart(2, '0')} ${dates[0] ?? ''} ${nthWeekdays.map(nthOrder).join(' ')} ${hours[0]?.opens ?? ''}`;
}

function weekdayRangesOf(days: readonly Weekday[]): WeekdayRange[] {
  const runs: WeekdayRange[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && weekdays.indexOf(run.last) + 1 === weekdays.indexOf(day)) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

/** Minutes from midnight as a time of day; the end of a day is `24:00`. */
function clockTime(minutes: number): string {
  const shown = minutes > 1440 ? minutes - 1440 : minutes;
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
