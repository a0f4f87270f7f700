import * as z from 'zod';
import { critical, readingRules } from './reading-rules.js';
import { isCalendarDate } from './rules.js';

/** A name by which records refer to each other; not shown. */
export const id = z.string().trim().regex(/\S/).register(readingRules, { expected: 'id' });

/** True or false where a wrong guess would say something untrue. */
export const criticalBoolean = critical(z.boolean());

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant with offset (`2021-04-26T17:00:00+02:00`). */
export type PartialDate = string;

/** A date as exact as it is known. A day that no calendar has (`2021-02-30`) is refused. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-](0\d|1[0-4]):[0-5]\d))?)?)?$/,
  )
  .refine(isCalendarDate)
  .register(readingRules, { expected: 'date' });

/** How editors are told to write a date; a part of the descriptions of dates. */
export const dateHint = 'In der Form JJJJ-MM-TT, zum Beispiel 2021-04-30; auch nur JJJJ-MM oder JJJJ.';
