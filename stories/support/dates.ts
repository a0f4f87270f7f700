/** Dates relative to today, as files state them: stories about what is ahead must not run dry. */

const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' });
const offsets = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });

const moved = (days: number) => new Date(Date.now() + days * 86_400_000);

/** A day so many days from today, in Berlin: `2026-11-22`. */
export const day = (days: number) => clock.format(moved(days));

/** The month of that day: `2026-11`. */
export const month = (days: number) => day(days).slice(0, 7);

/** The year of that day: `2026`. */
export const year = (days: number) => day(days).slice(0, 4);

/** A time of that day by Berlin's clock: `2026-11-22T17:30:00+01:00`. */
export function instant(days: number, time: string): string {
  const offset = /GMT([+-]\d{2}:\d{2})/.exec(offsets.format(moved(days)))![1];
  return `${day(days)}T${time}:00${offset}`;
}
