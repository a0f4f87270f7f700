import { isDate, tellingDate } from './date.js';
import {
  choice,
  leaf,
  list,
  numberLeaf,
  optional,
  type Parsed,
  record,
  rule,
  stringLeaf,
  tellingFlag,
} from './leaf.js';
import { text } from './text.js';

/** The form of a weekday: `mo`, or with its place in the month: `2mo` the second Monday, `-1fr` the last Friday. */
export const weekdayForm = /^(-?[1-5])?(mo|tu|we|th|fr|sa|su)$/;

/** The form of a time of day: `9:30`, `14:00`; `24:00` is the end of a day. */
export const timeForm = /^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/;

/** What a public or school holiday changes: nothing, or that a schedule stops then, or that it is for holidays only. */
export const holidayRules = ['open', 'closed', 'only'] as const;

/** Days are taken all or not at all: with one of them lost, a schedule would say "closed" where nobody knows. */
const all = <Item>(expected: 'weekdays!' | 'month-days!' | 'days!', accepts: (item: unknown) => boolean) =>
  optional(leaf<readonly Item[]>(expected, (value) => Array.isArray(value) && value.every(accepts)));

const time = optional(stringLeaf('time!', timeForm));
const holidayRule = optional(choice('holiday-rule!', holidayRules));

/** `9:30` as 930: good for comparing, not for counting. */
const figures = (time: string) => Number(time.replace(':', ''));

/** When a service is open, or a place is for it. */
export const schedule = record(
  {
    days: all<string>('weekdays!', (day) => typeof day === 'string' && weekdayForm.test(day)),
    monthdays: all<number>(
      'month-days!',
      (day) => Number.isInteger(day) && day !== 0 && Math.abs(day as number) <= 31,
    ),
    dates: all<string>('days!', isDate),
    opens: time,
    closes: time,
    interval: optional(numberLeaf('interval!', 1)),
    validFrom: optional(tellingDate),
    validTo: optional(tellingDate),
    publicHolidays: holidayRule,
    schoolHolidays: holidayRule,
    byAppointment: optional(tellingFlag),
    note: optional(text),
  },
  // Hours past midnight last sixteen hours at most: what lasts longer was rather turned round.
  rule<{ opens?: string; closes?: string }>('hours', ({ opens, closes }) => {
    if (!opens || !closes) return opens === closes;
    const length = figures(closes) - figures(opens);
    return length > 0 || length <= -800;
  }),
);

/**
 * When a service is open: on which days, from when to when, by Berlin's clock. `closes` before `opens` is the next
 * day's. What is not given is not known: without days on which days, without hours at what time.
 */
export type Schedule = Parsed<typeof schedule>;

/** School holidays; `to` is their last day, without it they are one day. */
export const schoolHoliday = record({ name: optional(text), from: tellingDate, to: optional(tellingDate) });

/** School holidays; `to` is their last day, without it they are one day. */
export type SchoolHoliday = Parsed<typeof schoolHoliday>;

/** Holidays that cannot be computed. */
export const holidays = record({ school: list(schoolHoliday) });
