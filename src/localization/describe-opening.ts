import { berlinTime, localDay } from '../model/dates.js';
import type { OpeningStatus } from '../model/opening-hours.js';
import type { WeekdayRange, WeekGroup, WeekRow } from '../model/opening-week.js';
import { weekdays, type Weekday } from '../model/schedule-days.js';
import type { PartialDate, Text } from '../schema/index.js';
import type { Format } from './format.js';
import type { Words } from './words.js';

type OpeningWords = Words['openingHours'];

/** The opening status of a place in a line: `geöffnet bis 12 Uhr`, `öffnet Mittwoch um 9:30 Uhr`, `geschlossen (Feiertag)`. */
export function describeOpening(
  status: OpeningStatus,
  words: OpeningWords,
  format: Format,
  now: Date,
): string {
  if (status.state === 'open')
    return status.until ? words.openUntil(endOf(status.until, words, format, now)) : words.open;
  const state = describeState(status, words);
  if (!status.next) return state;
  const { from } = status.next;
  const opens = words.opens(dayOf(from, words, format, now), timeOf(from, words));
  // "opens at …" implies "closed".
  return state === words.closed ? opens : `${state}, ${opens}`;
}

function describeState({ state, reason }: OpeningStatus, words: OpeningWords): string {
  if (state === 'by-appointment') return words.byAppointment;
  if (state === 'closed') return reason ? words.because(words.closed, words.closedFor[reason]) : words.closed;
  return reason && reason !== 'ended' ? words.unknownIn[reason] : words.unknown;
}

/** When a place closes. Today, and in the coming night, the time is enough. */
function endOf(until: PartialDate, words: OpeningWords, format: Format, now: Date): string {
  const clock = berlinTime(new Date(until));
  const isMidnight = clock.endsWith('T00:00');
  const days = daysUntil(until, now) - (isMidnight ? 1 : 0);
  const time = words.time(isMidnight ? '24:00' : clock.slice(11));
  if (days <= 0 || (days === 1 && clock.slice(11) < '06:00')) return time;
  if (days === 1) return words.dayAndTime(words.tomorrow, time);
  const lastDay = isMidnight ? new Date(Date.parse(until) - 1).toISOString() : until;
  return words.dayAndTime(days < 7 ? format.weekday(lastDay) : format.longDate(localDay(lastDay)), time);
}

/** `heute`, `morgen`, `Mittwoch`, `am 4. Mai 2026`. */
function dayOf(instant: PartialDate, words: OpeningWords, format: Format, now: Date): string {
  const days = daysUntil(instant, now);
  if (days <= 0) return words.today;
  if (days === 1) return words.tomorrow;
  return days < 7
    ? words.onWeekday(format.weekday(instant))
    : words.onDate(format.longDate(localDay(instant)));
}

function daysUntil(instant: PartialDate, now: Date): number {
  return (Date.parse(localDay(instant)) - Date.parse(berlinTime(now).slice(0, 10))) / 86_400_000;
}

const timeOf = (instant: PartialDate, words: OpeningWords) =>
  words.time(berlinTime(new Date(instant)).slice(11));

/** A line of opening hours, with the note of the file. */
export interface WeekLine {
  text: string;
  note?: Text;
}

/** Opening hours, a line for days that share them: `Mo–Fr 9–12 Uhr`, `letzter Freitag im Monat 10–11 Uhr`. */
export function describeOpeningWeek(
  week: readonly WeekGroup[],
  words: OpeningWords,
  format: Format,
): WeekLine[] {
  return week.flatMap((group) =>
    group.rows.map((row) => {
      const parts = [describeRow(row, words, format), ...describeConditions(group, row, words, format)];
      const text = parts.filter(Boolean).join(', ') || words.unknown;
      return { text, ...(group.note && { note: group.note }) };
    }),
  );
}

function describeRow(
  { weekdayRanges, nthWeekdays, monthdays, dates, hours }: WeekRow,
  words: OpeningWords,
  format: Format,
): string {
  const days = [
    ...weekdayRanges.flatMap((run) => describeRun(run, words)),
    ...nthWeekdays.map(({ nth, weekday }) => words.nth(nth, format.weekday(sampleOf(weekday)))),
    ...(monthdays.length ? [words.monthdays(format.list(monthdays.map((day) => words.monthday(day))))] : []),
    ...dates.map((date) => format.longDate(date)),
  ];
  const isAllDay = hours.some(({ opens, closes }) => opens === '00:00' && closes === '24:00');
  const spans = format.list(hours.map(({ opens, closes }) => words.span(opens, closes)));
  return [days.join(', '), isAllDay ? words.allDay : hours.length ? words.hours(spans) : '']
    .filter(Boolean)
    .join(' ');
}

/** A range of weekdays; two days are both named. */
function describeRun({ first, last }: WeekdayRange, words: OpeningWords): string[] {
  const [from, to] = [first, last].map((day) => weekdays.indexOf(day)) as [number, number];
  const name = (index: number) => words.shortDays[index]!;
  if (to - from < 2) return [...new Set([from, to])].map(name);
  return [`${name(from)}\u2060–\u2060${name(to)}`];
}

/** A date with a weekday, for formatting its name: 5 January 1970 was a Monday. */
const sampleOf = (weekday: Weekday): PartialDate =>
  `1970-01-${String(5 + weekdays.indexOf(weekday)).padStart(2, '0')}`;

function describeConditions(
  { interval, validFrom, validTo, publicHolidays, schoolHolidays, byAppointment }: WeekGroup,
  { weekdayRanges }: WeekRow,
  words: OpeningWords,
  format: Format,
): string[] {
  return [
    interval ? (weekdayRanges.length ? words.everyWeeks(interval) : words.everyMonths(interval)) : '',
    validFrom ? words.validFrom(format.longDate(validFrom)) : '',
    validTo ? words.validTo(format.longDate(validTo)) : '',
    publicHolidays ? words.publicHolidays[publicHolidays] : '',
    schoolHolidays ? words.schoolHolidays[schoolHolidays] : '',
    byAppointment ? words.byAppointment : '',
  ];
}
