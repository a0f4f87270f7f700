/** Dates relative to today, as files write them: stories about coming events stay up to date. */

const MS_PER_DAY = 86_400_000;

const berlinDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' });
const berlinOffset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });

const daysFromNow = (days: number) => new Date(Date.now() + days * MS_PER_DAY);

/** The day that is this many days from today, in Berlin: `2026-11-22`. */
export const dayIn = (days: number) => berlinDate.format(daysFromNow(days));

/** The month of that day: `2026-11`. */
export const monthIn = (days: number) => dayIn(days).slice(0, 7);

/** The year of that day: `2026`. */
export const yearIn = (days: number) => dayIn(days).slice(0, 4);

/** A time of that day by Berlin's clock: `2026-11-22T17:30:00+01:00`. */
export function instantIn(days: number, time: string): string {
  const offset = /GMT([+-]\d{2}:\d{2})/.exec(berlinOffset.format(daysFromNow(days)))![1];
  return `${dayIn(days)}T${time}:00${offset}`;
}
