import { leaf } from './leaf.js';

/** The forms of a date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and an instant with its offset. */
export const dateForm =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?$/;

/** Whether a value is a date that the calendar has. */
export function isDate(value: unknown): boolean {
  const [match, year, month, day] = (typeof value === 'string' && dateForm.exec(value)) || [];
  return !!match && (!day || new Date(`${year}-${month}-${day}T12:00Z`).getUTCDate() === Number(day));
}

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant with offset (`2021-04-26T17:00:00+02:00`). */
export type PartialDate = string;

/** A date as exact as it is known. A day that no calendar has (`2021-02-30`) is refused. */
export const partialDate = leaf<PartialDate>('date', isDate);

/** A date without which its record would say something else. */
export const tellingDate = leaf<PartialDate>('date!', isDate);
