import { getHolidays } from 'feiertagejs';
import type { PartialDate, SchoolHoliday } from '../schema/index.js';
import { localDay } from './dates.js';

/** The German Länder in the order of their official numbers, which an AGS starts with: 03 is Niedersachsen. */
const landsByNumber = [
  ...['SH', 'HH', 'NI', 'HB', 'NW', 'HE', 'RP', 'BW', 'BY', 'SL', 'BE', 'BB', 'MV', 'SN', 'ST', 'TH'],
] as const;

/** A Land by its ISO 3166-2 letters: `NI` for Niedersachsen. */
export type Land = Parameters<typeof getHolidays>[1];

/** The Land of a municipality by its AGS; `undefined` for an invalid AGS. */
export function landOf(ags: string | undefined): Land | undefined {
  return landsByNumber[Number(ags?.trim().slice(0, 2)) - 1];
}

/** Public holidays by region and year. */
const holidaysByYear = new Map<string, ReadonlySet<string>>();

/**
 * Whether a day (`2026-10-31`) is a public holiday by law: Easter Sunday is one in Brandenburg only, Christmas Eve nowhere.
 *
 * @returns `undefined` where it depends on a Land that is not known.
 */
export function isPublicHoliday(day: string, land: Land | undefined): boolean | undefined {
  if (land) return holidaysOf(day.slice(0, 4), land).has(day);
  if (holidaysOf(day.slice(0, 4), 'BUND').has(day)) return true;
  return holidaysOf(day.slice(0, 4), 'ALL').has(day) ? undefined : false;
}

function holidaysOf(year: string, region: Land): ReadonlySet<string> {
  const key = region + year;
  // The library formats dates in the browser's time zone; its Date objects are at noon UTC.
  const days =
    holidaysByYear.get(key) ??
    new Set(getHolidays(year, region).map(({ date }) => date.toISOString().slice(0, 10)));
  holidaysByYear.set(key, days);
  return days;
}

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
