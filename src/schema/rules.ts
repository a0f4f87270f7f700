/**
 * What no pattern and no bound can say: rules of the calendar, and of values of one record that must fit together.
 * The zod schemas refine by them, and the reader that pages load calls the same functions. Each is asked once the
 * values are of the right form.
 */

/** Whether the calendar has a date: only a day can be wrong (`2021-02-30`), a month or a year never is. */
export function isCalendarDate(date: string): boolean {
  const day = Number(date.slice(8, 10));
  return day < 29 || new Date(`${date.slice(0, 10)}T12:00Z`).getUTCDate() === day;
}

/** Whether a number is that of a day in a month: counted from 1, or from -1 at its end. */
export const isMonthDay = (day: number): boolean => Number.isInteger(day) && day !== 0;

/** Whether there is anything in a map. */
export const hasEntries = (map: object): boolean => Object.keys(map).length > 0;

/** Whether an observation states a figure at all. */
export const hasFigure = ({ count, share }: { count?: number; share?: number }): boolean =>
  (count ?? share) !== undefined;

/** Whether a span of ages, open at one end at most, begins before it ends. */
export const isAgeSpan = ({ fromMonths, toMonths }: { fromMonths?: number; toMonths?: number }): boolean =>
  fromMonths === undefined || toMonths === undefined ? fromMonths !== toMonths : fromMonths < toMonths;

/**
 * Whether hours can be meant: both ends or neither, and after midnight no later than sixteen hours after the beginning.
 * What would last longer was rather turned round (`17:00` to `14:00`).
 */
export function areOpeningHours({ opens, closes }: { opens?: string; closes?: string }): boolean {
  if (!opens || !closes) return opens === closes;
  const length = asNumber(closes) - asNumber(opens);
  return length > 0 || length <= -800;
}

/** `9:30` as 930: good for comparing, not for counting. */
const asNumber = (time: string) => Number(time.replace(':', ''));
