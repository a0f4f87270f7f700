const DAY_MS = 86_400_000;

/** The weekdays as HSDS writes them in lower case, Monday first. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Days since 1 January 1970, a Thursday. */
const dayNumberOf = (date: string) => Math.floor(Date.parse(date) / DAY_MS);
const toDate = (dayNumber: number) => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
const weekNumberOf = (dayNumber: number) => Math.floor((dayNumber + 3) / 7);
const monthNumberOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The weekday of a date (`2026-03-04`). */
export function weekdayOf(date: string): string {
  const day = dayNumberOf(date);
  return weekdays[day + 3 - weekNumberOf(day) * 7] ?? '';
}

/**
 * The contract counts every second week, or month, from the first valid day on; HSDS counts from the first repetition.
 * Returns the first day from `validFrom` on that lies in a week (or month) that counts.
 */
export function alignStart(
  first: string,
  validFrom: string,
  interval: number,
  unit: 'week' | 'month',
): string {
  if (unit === 'month') {
    const passed = monthNumberOf(validFrom) - monthNumberOf(first);
    const excess = passed % interval;
    if (!(excess > 0)) return validFrom;
    const month = monthNumberOf(validFrom) + interval - excess;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  }
  const week = weekNumberOf(dayNumberOf(validFrom));
  const excess = (week - weekNumberOf(dayNumberOf(first))) % interval;
  return excess > 0 ? toDate((week + interval - excess) * 7 - 3) : validFrom;
}

/** A repetition that comes `count` times, every `interval` weeks or months. */
export interface Cycle {
  days: readonly string[];
  interval: number;
  unit: 'week' | 'month';
  count: number;
}

/** Fifty years: counts that reach further are not followed. */
const MAX_DAYS = 366 * 50;

/** The last day of a weekly repetition; undefined for other ones. */
export function lastDayOf(first: string, { days, interval, unit, count }: Cycle): string | undefined {
  if (unit !== 'week' || !days.every((day) => weekdays.includes(day))) return undefined;
  const start = dayNumberOf(first);
  let remaining = count;
  for (let day = start; day < start + MAX_DAYS; day++) {
    const isInCycle = (weekNumberOf(day) - weekNumberOf(start)) % interval === 0;
    if (isInCycle && days.includes(weekdays[day + 3 - weekNumberOf(day) * 7]!) && --remaining === 0)
      return toDate(day);
  }
  return undefined;
}
