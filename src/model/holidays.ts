import { getHolidays } from 'feiertagejs';
import type { PartialDate, SchoolHoliday } from '../schema/index.js';
import { localDay } from './dates.js';

/** The Länder in the order of their numbers: an AGS that begins with 03 lies in the third, Niedersachsen. */
const landsByNumber = [
  ...['SH', 'HH', 'NI', 'HB', 'NW', 'HE', 'RP', 'BW', 'BY', 'SL', 'BE', 'BB', 'MV', 'SN', 'ST', 'TH'],
] as const;

/** A Land by its two letters: `NI` for Niedersachsen. */
export type Land = Parameters<typeof getHolidays>[1];

/** The Land of a municipality by its AGS; nothing for no AGS. */
export function landOf(ags: string | undefined): Land | undefined {
  return landsByNumber[Number(ags?.trim().slice(0, 2)) - 1];
}

/** Public holidays by their region and year. */
const known = new Map<string, ReadonlySet<string>>();

/**
 * Whether a day (`2026-10-31`) is a public holiday; nothing where that depends on a Land that is not known.
 *
 * It is by law: Easter Sunday is one in Brandenburg alone, Christmas Eve nowhere.
 */
export function isPublicHoliday(day: string, land: Land | undefined): boolean | undefined {
  if (land) return holidaysOf(day.slice(0, 4), land).has(day);
  if (holidaysOf(day.slice(0, 4), 'BUND').has(day)) return true;
  return holidaysOf(day.slice(0, 4), 'ALL').has(day) ? undefined : false;
}

function holidaysOf(year: string, region: Land): ReadonlySet<string> {
  const key = region + year;
  // The library's own text of a date goes by the browser's zone; its date is noon in Greenwich.
  const days =
    known.get(key) ?? new Set(getHolidays(year, region).map(({ date }) => date.toISOString().slice(0, 10)));
  known.set(key, days);
  return days;
}

/** A date's last day, for comparing: a month or a year ends behind all its days. */
export function lastDayKey(date: PartialDate): string {
  return localDay(date).padEnd(10, '~');
}

/** How long school lasts between holidays at most, in days. Where a list leaves more, some are missing in it. */
const MAX_TERM_DAYS = 105;
const DAY_MS = 86_400_000;

/**
 * Whether a day (`2026-10-05`) is in the school holidays that a file lists. Days that lie before or behind all of
 * them are not known, nor those between two that are so far apart that others must lie between.
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
