import type { PartialDate, SchoolHoliday } from '../schema/index.js';
import { localDay } from './dates.js';

/** The last day of a date as a key for comparing days as text: that of a month or a year sorts after all of its days. */
export function lastDayKey(date: PartialDate): string {
  return localDay(date).padEnd(10, '~');
}

/** The longest school term between holidays, in days. A longer gap means that holidays are missing in a list. */
const MAX_TERM_DAYS = 105;
const DAY_MS = 86_400_000;

/**
 * Whether a day (`2026-10-05`) is in the listed school holidays.
 *
 * @returns `undefined` where the list can't tell: before and after all of its holidays, and in a gap longer than a term.
 */
export function isSchoolHoliday(day: string, holidays: readonly SchoolHoliday[]): boolean | undefined {
  let [before, after] = ['', ''];
  for (const { from, to = from } of holidays) {
    const [first, last] = [localDay(from), lastDayKey(to)];
    if (first <= day && day <= last) return true;
    if (last < first) continue;
    if (last < day && last > before) before = last;
    if (first > day && (!after || first < after)) after = first;
  }
  if (!before || !after) return undefined;
  const term = Date.parse(after) - Date.parse(before.replace(/~+$/, ''));
  return term <= MAX_TERM_DAYS * DAY_MS ? false : undefined;
}
