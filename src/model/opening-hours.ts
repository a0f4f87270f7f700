import type { PartialDate, Schedule } from '../schema/index.js';
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

/** How it stands with a place at a moment. By appointment it is for those only who have one. */
export type OpeningState = 'open' | 'closed' | 'by-appointment' | 'unknown';

/** A time for which a place is surely open to everybody. */
export interface OpenPeriod {
  /** Instants as the contract writes them, with Berlin's offset. */
  from: PartialDate;
  /** Absent where no end is in sight: round the clock. */
  until?: PartialDate;
}

/** How it stands with a place at a moment, and what is next. */
export interface OpeningStatus {
  state: OpeningState;
  /** Where it is open: until when; absent where no end is in sight. */
  until?: PartialDate;
  /** Where it is not: when it surely opens next, as far as can be foreseen. */
  next?: OpenPeriod;
  /** The holiday it is closed for today or may be, or `ended` where all its times have. */
  reason?: HolidayReason | 'ended';
}

/** A time on the clock for which something is said; in milliseconds. */
interface Span {
  from: number;
  until: number;
  state: Exclude<OpeningState, 'closed'>;
  reason?: HolidayReason | undefined;
}

/** How far ahead is looked for the next opening, in weeks: past the longest holidays, to the next but one last Friday. */
const MAX_WEEKS_AHEAD = 13;

/**
 * Whether a place is open. Times of several schedules add up; where one says "open", a doubt of another does not count.
 *
 * @returns `unknown` without schedules, where a schedule has no days or no hours, and where holidays that change it
 * are not known.
 */
export function openingStatusAt(
  schedules: readonly Schedule[],
  now: Date,
  calendar: HolidayCalendar = {},
): OpeningStatus {
  const { state, reason: doubt } = currentSpan(schedules, now, calendar);
  if (state === 'open') {
    const { until } = nextOpenPeriods(schedules, now, calendar)[0]!;
    return { state, ...(until && { until }) };
  }
  if (!schedules.length) return { state };
  const next = nextOpenPeriod(schedules, now, calendar);
  const ahead = next ? { next } : {};
  const reason = state === 'closed' ? closedReason(schedules, dayAt(todayOf(now)), calendar) : doubt;
  return { state, ...ahead, ...(reason && { reason }) };
}

/** The state alone, for counting many places: it looks at two days only, not weeks ahead. */
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
  // What began yesterday may last past midnight, but not longer.
  const current = spansOn(schedules, today - 1, today, calendar).filter(
    ({ from, until }) => from <= instant && instant < until,
  );
  const ranked = (['open', 'unknown', 'by-appointment'] as const).flatMap((state) =>
    current.filter((span) => span.state === state),
  );
  return ranked[0] ?? { state: 'closed' };
}

/**
 * When a place is surely open, from now on, soonest first; what is on now comes first. Times that overlap or meet are
 * one.
 *
 * @param days How many days are looked at, today included.
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

/** The days on which a place may be open, whatever the week. */
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

/** An opening in milliseconds; one without end has `Infinity`. */
type Period = Pick<Span, 'from' | 'until'>;

function toOpenPeriod({ from, until }: Period): OpenPeriod {
  return { from: instantDate(from), ...(until < Infinity && { until: instantDate(until) }) };
}

/** The openings that begin on some days, or before and last until then. */
function openPeriods(
  schedules: readonly Schedule[],
  first: number,
  days: number,
  calendar: HolidayCalendar,
): Period[] {
  // The day before, because its night may not be over; and two days more, to see where the last opening ends.
  const spans = spansOn(schedules, first - 1, first + days + 1, calendar)
    .filter(({ state }) => state === 'open')
    .sort((a, b) => a.from - b.from);
  const stretches: Period[] = [];
  for (const { from, until } of spans) {
    const last = stretches.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else stretches.push({ from, until });
  }
  const [start, end, horizon] = [first, first + days, first + days + 2].map(midnight) as [
    number,
    number,
    number,
  ];
  return stretches
    .filter(({ from, until }) => from < end && until > start)
    .map(({ from, until }) => ({ from, until: until < horizon ? until : Infinity }));
}

/** What is said about some days, both included. */
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

/** The instant at which Berlin's clock has come so many minutes past a day's midnight. */
function instantAt(day: number, minutes: number): number {
  return berlinInstant(new Date(day * 86_400_000 + minutes * 60_000).toISOString().slice(0, 16));
}

const midnight = (day: number) => instantAt(day, 0);

/** Why nothing is on for the whole of a day, where there is a reason worth a word. */
function closedReason(
  schedules: readonly Schedule[],
  day: Day,
  calendar: HolidayCalendar,
): OpeningStatus['reason'] {
  const verdicts = schedules.map((schedule) => applicabilityOn(schedule, day, calendar));
  if (verdicts.some(({ applies }) => applies !== 'no')) return undefined;
  const { reason } = verdicts.find(({ reason }) => reason) ?? {};
  if (reason) return reason;
  const isOver = schedules.every(
    (schedule) => parsedSchedule(schedule).last < day.date && !parsedSchedule(schedule).dates.length,
  );
  return isOver ? 'ended' : undefined;
}
