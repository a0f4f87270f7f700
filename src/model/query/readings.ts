import type { TimeOfDay } from '../finder/time-of-day.js';
import { timeOfDayFrom } from '../finder/time-of-day.js';
import type { Weekday } from '../schedule-days.js';
import type { PhraseMatch } from './phrase-grammar.js';
import type { ConstraintValue } from './understood-query.js';

/** Ages above are no child's, in years; and the end of "from … on", in months. */
const MAX_YEARS = 18;
const MAX_MONTHS = 216;

/** A child is in class 1 from its sixth birthday to its eighth, in months. */
const monthsOfGrade = (grade: number) => [60 + grade * 12, 84 + grade * 12] as const;

/** What a phrase says, from the values in it. Nothing where they make no sense, `[]` where it says nothing. */
type Reading = (
  values: readonly string[],
  args: readonly string[],
  today: string,
) => ConstraintValue | readonly [] | undefined;

/** How each reading of the grammar (`LanguageWords.phrases`) is understood. */
const readings: Record<string, Reading> = {
  years: ([years]) => ages(Number(years) * 12, (Math.floor(Number(years)) + 1) * 12),
  months: ([months], [fixed]) => ages(Number(months ?? fixed), Number(months ?? fixed) + 1),
  weeks: ([weeks]) =>
    ages(Math.floor((Number(weeks) * 7) / 30.4), Math.floor((Number(weeks) * 7) / 30.4) + 1),
  'years-range': ([from, to]) => ages(Number(from) * 12, (Number(to) + 1) * 12),
  'months-range': ([from, to]) => ages(Number(from), Number(to) + 1),
  'years-below': ([years = '3']) => ages(0, Number(years) * 12),
  'years-up-to': ([years]) => ages(0, (Number(years) + 1) * 12),
  'years-from': ([years]) => ages(Number(years) * 12, MAX_MONTHS),
  grade: ([grade]) => (Number(grade) <= 10 ? ages(...monthsOfGrade(Number(grade))) : undefined),
  span: (_, [from, to]) => ages(Number(from), Number(to)),
  weekday: ([days = '']) => ({ kind: 'weekdays', weekdays: days.split(' ') as Weekday[] }),
  part: ([part], [fixed]) => ({ kind: 'time', time: (part ?? fixed) as TimeOfDay }),
  hour: ([time = '']) => hours(minutesFrom(time), minutesFrom(time) + 60),
  'hour-from': ([time = '']) => hours(minutesFrom(time), 24 * 60),
  hours: ([from = '', to = '']) => hours(minutesFrom(from), minutesFrom(to)),
  date: (_, [days], today) => ({ kind: 'date', date: dayAfter(today, Number(days)) }),
  'day-month': ([date = ''], _, today) => nextDate(date.split('.').map(Number), today),
  'month-day': ([day, month], _, today) => nextDate([Number(day), Number(month)], today),
  language: ([language = '']) => ({ kind: 'language', language }),
  german: () => ({ kind: 'language', language: 'de' }),
  place: (values) => ({ kind: 'place', place: values.at(-1)! }),
  nearby: () => ({ kind: 'nearby' }),
  free: () => ({ kind: 'free' }),
  accessible: () => ({ kind: 'accessible' }),
  online: () => ({ kind: 'online' }),
  'walk-in': () => ({ kind: 'walk-in' }),
  'open-now': () => ({ kind: 'open-now' }),
  nothing: () => [],
};

/**
 * What a phrase says.
 *
 * @param today `2026-11-28`.
 * @returns `undefined` where its numbers make no sense, so that it stays what it is: words.
 */
export const readPhrase = (
  { reading, values, args }: PhraseMatch,
  today: string,
): ConstraintValue | readonly [] | undefined => readings[reading]?.(values, args, today);

/** Whether a constraint is about a day, so that "morgen" after it means the morning. */
export const isDay = ({ kind }: ConstraintValue): boolean => kind === 'weekdays' || kind === 'date';

function ages(from: number, to: number): ConstraintValue | undefined {
  return from < to && from >= -9 && from <= MAX_YEARS * 12
    ? { kind: 'age', months: [Math.floor(from), Math.min(to, MAX_MONTHS + 12)] }
    : undefined;
}

/** `15`, `15:30` or `15.30` in minutes from midnight. */
function minutesFrom(time: string): number {
  const [hour = 0, minute = 0] = time.split(/[.:]/).map(Number);
  return hour * 60 + minute;
}

function hours(from: number, until: number): ConstraintValue | undefined {
  const isTime = from < until && from < 24 * 60 && until <= 25 * 60;
  return isTime ? { kind: 'time', time: timeOfDayFrom([from, until]) } : undefined;
}

/** The next day of a date without a year. */
function nextDate([day = 0, month = 0, year]: readonly number[], today: string): ConstraintValue | undefined {
  const written = (of: number) =>
    `${of < 100 ? 2000 + of : of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  const date = written(year ?? (written(thisYear) < today ? thisYear + 1 : thisYear));
  const isDate = !Number.isNaN(Date.parse(date)) && dayAfter(date, 0) === date;
  return isDate ? { kind: 'date', date } : undefined;
}

const DAY_MS = 86_400_000;

/** A day some days after another. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
