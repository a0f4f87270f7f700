import { weekdays, type Weekday } from '../../../model/schedule-days.js';
import { isRecord, itemsOf, type JsonRecord } from '../../check/contract-walker.js';
import { isSameJson } from '../../merging/json-equality.js';

/** From when to when something is open, as the contract writes it: `09:00`; empty while it is being typed. */
export interface DaySpan {
  readonly opens: string;
  readonly closes: string;
}

/**
 * Opening hours as a week: the spans of each day, and what holds for all of them. Whatever schedules say beyond that (each
 * second Monday, single days, other holidays) is in `others`, as it stands in the file.
 */
export interface Week {
  readonly days: Readonly<Record<Weekday, readonly DaySpan[]>>;
  readonly notInSchoolHolidays: boolean;
  readonly notOnPublicHolidays: boolean;
  /** Beside the hours, or without any, one can come by appointment. */
  readonly byAppointment: boolean;
  readonly others: readonly unknown[];
}

/** Keys of a schedule that fits into a week. */
const weekKeys = new Set(['days', 'opens', 'closes', 'schoolHolidays', 'publicHolidays']);

const isWeekday = (day: unknown): day is Weekday => (weekdays as readonly unknown[]).includes(day);

/** The week that schedules describe. @param schedules A value of the file, of whatever kind. */
export function weekOf(schedules: unknown): Week {
  const all = itemsOf(schedules);
  const [first] = all.filter(isWeekly);
  const rules = { schoolHolidays: first?.schoolHolidays, publicHolidays: first?.publicHolidays };
  const weekly = all
    .filter(isWeekly)
    .filter((schedule) =>
      isSameJson(rules, { schoolHolidays: schedule.schoolHolidays, publicHolidays: schedule.publicHolidays }),
    );
  const days = Object.fromEntries(
    weekdays.map((day) => [
      day,
      sortSpans(weekly.filter(({ days }) => itemsOf(days).includes(day)).map(spanOf)),
    ]),
  ) as unknown as Week['days'];
  const isBareAppointment = (schedule: unknown) => isSameJson(schedule, { byAppointment: true });
  return {
    days,
    notInSchoolHolidays: rules.schoolHolidays === 'closed',
    notOnPublicHolidays: rules.publicHolidays === 'closed',
    byAppointment: all.some(isBareAppointment),
    others: all.filter(
      (schedule) => !(weekly as unknown[]).includes(schedule) && !isBareAppointment(schedule),
    ),
  };
}

/** Whether a schedule says no more than weekdays, hours, and that it stops in holidays. */
function isWeekly(schedule: unknown): schedule is JsonRecord {
  if (!isRecord(schedule)) return false;
  const { days, opens, closes, schoolHolidays = 'closed', publicHolidays = 'closed' } = schedule;
  return (
    Object.keys(schedule).every((key) => weekKeys.has(key)) &&
    Array.isArray(days) &&
    days.length > 0 &&
    days.every(isWeekday) &&
    [opens, closes].every((time) => typeof time === 'string') &&
    schoolHolidays === 'closed' &&
    publicHolidays === 'closed'
  );
}

const spanOf = ({ opens, closes }: JsonRecord): DaySpan => ({
  opens: opens as string,
  closes: closes as string,
});

const sortSpans = (spans: DaySpan[]): DaySpan[] =>
  spans.sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens));

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** The same week with other spans on some days. */
export const withSpans = (week: Week, days: readonly Weekday[], spans: readonly DaySpan[]): Week => ({
  ...week,
  days: { ...week.days, ...Object.fromEntries(days.map((day) => [day, spans])) },
});

/** What is wrong with a span: a time is missing, or it ends before it begins. A night may end the next morning. */
export function spanProblem({ opens, closes }: DaySpan): 'time-missing' | 'time-order' | undefined {
  if (!opens || !closes) return 'time-missing';
  const length = minutesOf(closes) - minutesOf(opens);
  return length > 0 || length <= -8 * 60 ? undefined : 'time-order';
}

/**
 * The schedules of a week as the contract has them: one for each span, with all days on which it is the same. Spans with a
 * problem are left out.
 *
 * @returns `undefined` where nothing is known, so that no empty list is written.
 */
export function schedulesOf(week: Week): unknown[] | undefined {
  const bySpan = new Map<string, { span: DaySpan; days: Weekday[] }>();
  for (const day of weekdays)
    for (const span of week.days[day]) {
      if (spanProblem(span)) continue;
      const key = `${span.opens} ${span.closes}`;
      const known = bySpan.get(key) ?? { span, days: [] };
      if (!known.days.includes(day)) known.days.push(day);
      bySpan.set(key, known);
    }
  const rules = {
    ...(week.notOnPublicHolidays && { publicHolidays: 'closed' }),
    ...(week.notInSchoolHolidays && { schoolHolidays: 'closed' }),
  };
  const weekly = [...bySpan.values()].map(({ span: { opens, closes }, days }) => ({
    days,
    opens,
    closes,
    ...rules,
  }));
  const schedules = [...weekly, ...week.others, ...(week.byAppointment ? [{ byAppointment: true }] : [])];
  return schedules.length ? schedules : undefined;
}
