import type { PartialDate, Schedule, Service } from '../schema/index.js';
import { berlinInstant, berlinTime, instantDate } from './dates.js';
import {
  dayAt,
  dayOf,
  parsedSchedule,
  applicabilityOn,
  weekdays,
  type Day,
  type HolidayCalendar,
  type HolidayReason,
  type Weekday,
} from './schedule-days.js';

export type { HolidayCalendar, Weekday };

/** The state of a place at an instant. */
export type OpeningState = 'open' | 'closed' | 'by-appointment' | 'unknown';

/** A time for which a place is certainly open without an appointment. */
export interface OpenPeriod {
  /** Instants as the contract writes them, with Berlin's offset. */
  from: PartialDate;
  /** Absent where it is open for longer than is looked ahead. */
  until?: PartialDate;
}

/** The state of a place at an instant, and its next change. */
export interface OpeningStatus {
  state: OpeningState;
  /** Until when it is open; absent where it is not, or for longer than is looked ahead. */
  until?: PartialDate;
  /** When it certainly opens next, where it is not open now. */
  next?: OpenPeriod;
  /** The holiday that closes it today, or may; `ended` where all its schedules are over. */
  reason?: HolidayReason | 'ended';
}

/** A time for which a schedule states something, in milliseconds. */
interface Span {
  from: number;
  until: number;
  state: Exclude<OpeningState, 'closed'>;
  reason?: HolidayReason | undefined;
}

/** How far ahead to look for the next opening, in weeks: beyond the summer holidays and the next two months. */
const MAX_WEEKS_AHEAD = 13;

/**
 * Whether a place is open. The times of several schedules add up; "open" of one wins over "unknown" of another.
 *
 * @returns The state is `unknown` without schedules, where a schedule has no days or hours, and where it depends on
 *   holidays that are not known.
 */
export function openingStatusAt(
  schedules: readonly Schedule[],
  now: Date,
  calendar: HolidayCalendar = {},
): OpeningStatus {
  const { state, reason: possibleReason } = currentSpan(schedules, now, calendar);
  if (state === 'open') {
    const { until } = nextOpenPeriods(schedules, now, calendar)[0]!;
    return { state, ...(until && { until }) };
  }
  if (!schedules.length) return { state };
  const next = nextOpenPeriod(schedules, now, calendar);
  const ahead = next ? { next } : {};
  const reason = state === 'closed' ? closedReason(schedules, dayAt(todayOf(now)), calendar) : possibleReason;
  return { state, ...ahead, ...(reason && { reason }) };
}

/** The state alone, for counting many places: looks at two days only, not weeks ahead. */
export function openingStateAt(
  schedules: readonly Schedule[],
  now: Date,
  calendar: HolidayCalendar = {},
): OpeningState {
  return currentSpan(schedules, now, calendar).state;
}

function currentSpan(
  schedules: readonly Schedule[],
  now: Date,
  calendar: HolidayCalendar,
): Pick<OpeningStatus, 'state'> & Pick<Span, 'reason'> {
  if (!schedules.length) return { state: 'unknown' };
  const instant = now.getTime();
  const today = todayOf(now);
  // Yesterday's hours may end after midnight, today.
  const current = spansOn(schedules, today - 1, today, calendar).filter(
    ({ from, until }) => from <= instant && instant < until,
  );
  const ranked = (['open', 'unknown', 'by-appointment'] as const).flatMap((state) =>
    current.filter((span) => span.state === state),
  );
  return ranked[0] ?? { state: 'closed' };
}

/**
 * When a place is certainly open, the current period first. Periods that overlap or touch are merged.
 *
 * @param days How many days to look at, including today.
 */
export function nextOpenPeriods(
  schedules: readonly Schedule[],
  now: Date,
  calendar: HolidayCalendar = {},
  days = 7,
): OpenPeriod[] {
  return openPeriods(schedules, todayOf(now), days, calendar)
    .filter(({ until }) => until > now.getTime())
    .map(toOpenPeriod);
}

function nextOpenPeriod(
  schedules: readonly Schedule[],
  now: Date,
  calendar: HolidayCalendar,
): OpenPeriod | undefined {
  const today = todayOf(now);
  for (let week = 0; week < MAX_WEEKS_AHEAD; week++) {
    const next = openPeriods(schedules, today + 7 * week, 7, calendar).find(
      ({ from }) => from > now.getTime(),
    );
    if (next) return toOpenPeriod(next);
  }
  return undefined;
}

/** The weekdays on which a place may be open in any week. */
export function openWeekdays(schedules: readonly Schedule[]): Set<Weekday> {
  const found = schedules.flatMap((schedule) => {
    const { weekly, monthly, monthdays, dates } = parsedSchedule(schedule);
    const named = dates.filter((date) => date.length === 10).map((date) => dayOf(date).weekday);
    const any = monthdays.length && !weekly.size && !monthly.length ? weekdays : [];
    return [...weekly, ...monthly.map(({ weekday }) => weekday), ...named, ...any];
  });
  return new Set(weekdays.filter((day) => found.includes(day)));
}

const todayOf = (now: Date) => dayOf(berlinTime(now).slice(0, 10)).number;

/** An open period in milliseconds; `until` is `Infinity` where no end is known. */
type Period = Pick<Span, 'from' | 'until'>;

function toOpenPeriod({ from, until }: Period): OpenPeriod {
  return { from: instantDate(from), ...(until < Infinity && { until: instantDate(until) }) };
}

/** The open periods that overlap some days. */
function openPeriods(
  schedules: readonly Schedule[],
  first: number,
  days: number,
  calendar: HolidayCalendar,
): Period[] {
  // From the day before, whose hours may end after midnight, to two days after, for the end of the last period.
  const spans = spansOn(schedules, first - 1, first + days + 1, calendar)
    .filter(({ state }) => state === 'open')
    .sort((a, b) => a.from - b.from);
  const periods: Period[] = [];
  for (const { from, until } of spans) {
    const last = periods.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else periods.push({ from, until });
  }
  const [start, end, horizon] = [first, first + days, first + days + 2].map(midnight) as [
    number,
    number,
    number,
  ];
  return periods
    .filter(({ from, until }) => from < end && until > start)
    .map(({ from, until }) => ({ from, until: until < horizon ? until : Infinity }));
}

/** What schedules state about some days, both included. */
function spansOn(
  schedules: readonly Schedule[],
  first: number,
  last: number,
  calendar: HolidayCalendar,
): Span[] {
  const spans: Span[] = [];
  for (let number = first; number <= last; number++) {
    for (const schedule of schedules) {
      const span = spanOn(schedule, dayAt(number), calendar);
      if (span) spans.push(span);
    }
  }
  return spans;
}

function spanOn(schedule: Schedule, day: Day, calendar: HolidayCalendar): Span | undefined {
  const { applies, reason } = applicabilityOn(schedule, day, calendar);
  if (applies === 'no') return undefined;
  const { hours } = parsedSchedule(schedule);
  const from = instantAt(day.number, hours?.opens ?? 0);
  const until = instantAt(day.number, hours?.closes ?? 1440);
  if (until <= from) return undefined;
  if (schedule.byAppointment) return { from, until, state: 'by-appointment' };
  return hours && applies === 'yes'
    ? { from, until, state: 'open' }
    : { from, until, state: 'unknown', reason };
}

/** The instant of a local time in Berlin, given in minutes from the midnight of a day. */
function instantAt(day: number, minutes: number): number {
  return berlinInstant(new Date(day * 86_400_000 + minutes * 60_000).toISOString().slice(0, 16));
}

const midnight = (day: number) => instantAt(day, 0);

/** Why a place is closed all day, where that is not just its schedule. */
function closedReason(
  schedules: readonly Schedule[],
  day: Day,
  calendar: HolidayCalendar,
): OpeningStatus['reason'] {
  const answers = schedules.map((schedule) => applicabilityOn(schedule, day, calendar));
  if (answers.some(({ applies }) => applies !== 'no')) return undefined;
  const { reason } = answers.find(({ reason }) => reason) ?? {};
  if (reason) return reason;
  const isOver = schedules.every(
    (schedule) => parsedSchedule(schedule).last < day.date && !parsedSchedule(schedule).dates.length,
  );
  return isOver ? 'ended' : undefined;
}

/** All opening hours of a service, its own and those of its places. */
export const schedulesOf = ({ schedules, places }: Pick<Service, 'schedules' | 'places'>): Schedule[] => [
  ...schedules,
  ...places.flatMap(({ schedules }) => schedules),
];
