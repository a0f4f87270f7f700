const DAY = 86_400_000;

/** The weekdays as schedules write them, Monday first. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Days from 1970, of which the first was a Thursday. */
const numberOfDay = (date: string) => Math.floor(Date.parse(date) / DAY);
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const weekOf = (day: number) => Math.floor((day + 3) / 7);
const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The weekday of a date, as schedules write it. */
export function weekdayOf(date: string): string {
  const day = numberOfDay(date);
  return weekdays[day + 3 - weekOf(day) * 7] ?? '';
}

/**
 * Schedules count every second week, or month, from their first day on. Where they are valid only later than the
 * repetition began, this is the first day from then on that lies in a week (or month) that counts.
 */
export function alignedStart(
  first: string,
  validFrom: string,
  interval: number,
  unit: 'week' | 'month',
): string {
  if (unit === 'month') {
    const passed = monthOf(validFrom) - monthOf(first);
    const rest = passed % interval;
    if (!(rest > 0)) return validFrom;
    const month = monthOf(validFrom) + interval - rest;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  }
  const week = weekOf(numberOfDay(validFrom));
  const rest = (week - weekOf(numberOfDay(first))) % interval;
  return rest > 0 ? dateOf((week + interval - rest) * 7 - 3) : validFrom;
}

/** How a repetition goes on, and how often. */
export interface Series {
  days: readonly string[];
  interval: number;
  unit: 'week' | 'month';
  count: number;
}

/** Further ahead than fifty years nobody looks. */
const MOST_DAYS = 366 * 50;

/** The last day of a weekly repetition that comes so many times; nothing for any other. */
export function lastOf(first: string, { days, interval, unit, count }: Series): string | undefined {
  if (unit !== 'week' || !days.every((day) => weekdays.includes(day))) return undefined;
  const start = numberOfDay(first);
  let left = count;
  for (let day = start; day < start + MOST_DAYS; day++) {
    const isItsWeek = (weekOf(day) - weekOf(start)) % interval === 0;
    if (isItsWeek && days.includes(weekdays[day + 3 - weekOf(day) * 7]!) && --left === 0) return dateOf(day);
  }
  return undefined;
}
