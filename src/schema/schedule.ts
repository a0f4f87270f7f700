import * as z from 'zod';
import { criticalBoolean, dateHint, partialDate } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { critical, readingRules } from './reading-rules.js';
import { areOpeningHours, isMonthDay } from './rules.js';
import { text } from './text.js';

/** `mo`, or with its place in the month: `2mo` is the second Monday, `-1fr` the last Friday. */
const weekday = z.string().regex(/^(-?[1-5])?(mo|tu|we|th|fr|sa|su)$/);

/** A day of the month: 1 to 31, or from its end, -1 to -31. */
const monthDay = z
  .number()
  .min(-31)
  .max(31)
  .refine(isMonthDay)
  .meta({ type: 'integer', not: { const: 0 } });

/**
 * Days are taken all or not at all, so they are named as a whole: with one of them lost, a schedule would say "closed"
 * where nobody knows.
 */
const weekdays = z.array(weekday).register(readingRules, { expected: 'weekdays', isCritical: true });
const monthDays = z.array(monthDay).register(readingRules, { expected: 'month-days', isCritical: true });
const days = z.array(partialDate).register(readingRules, { expected: 'days', isCritical: true });

/** A time of day: `9:30`, `14:00`; `24:00` is the end of a day. */
const time = z
  .string()
  .trim()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/)
  .register(readingRules, { expected: 'time', isCritical: true });

const interval = z.number().min(1).register(readingRules, { expected: 'interval', isCritical: true });

/** What a public or school holiday changes: nothing, or that a schedule stops then, or that it is for holidays only. */
export const holidayRule = z
  .enum(['open', 'closed', 'only'])
  .register(readingRules, { expected: 'holiday-rule', isCritical: true });

/** When a service is open, or a place is for it. */
export const scheduleSchema = z
  .object({
    days: weekdays.optional().meta({
      title: 'Wochentage',
      description:
        'mo, tu (Dienstag), we (Mittwoch), th (Donnerstag), fr, sa, su (Sonntag). Mit Zahl davor einmal im Monat: 2mo ist der zweite Montag, -1fr der letzte Freitag.',
    }),
    monthdays: monthDays.optional().meta({
      title: 'Tage des Monats',
      description:
        'Zum Beispiel 1 und 15; -1 ist der letzte Tag des Monats. Stehen auch Wochentage da, muss beides zutreffen.',
    }),
    dates: days.optional().meta({
      title: 'Einzelne Tage',
      description:
        'Einzelne Tage in der Form JJJJ-MM-TT, zusätzlich zu den anderen; JJJJ-MM ist ein ganzer Monat. Sie gelten auch in den Ferien und an Feiertagen.',
    }),
    opens: time.optional().meta({
      title: 'Öffnet um',
      description: 'Uhrzeit, zum Beispiel 9:30. Weglassen, wenn sie unbekannt ist.',
    }),
    closes: time.optional().meta({
      title: 'Schließt um',
      description:
        'Uhrzeit, zum Beispiel 12:00; 24:00 ist Mitternacht. Ist sie früher als der Beginn, gilt sie für den nächsten Tag.',
    }),
    interval: interval.optional().meta({
      title: 'Abstand',
      description:
        '2 heißt: jede zweite Woche, gezählt ab der Woche von „Gilt ab“; bei Tagen des Monats jeden zweiten Monat. Ohne Angabe: jede Woche, jeden Monat.',
    }),
    validFrom: critical(partialDate)
      .optional()
      .meta({ title: 'Gilt ab', description: `Erster Tag, an dem diese Zeiten gelten. ${dateHint}` }),
    validTo: critical(partialDate)
      .optional()
      .meta({ title: 'Gilt bis', description: `Letzter Tag, an dem diese Zeiten gelten. ${dateHint}` }),
    publicHolidays: holidayRule.optional().meta({
      title: 'An Feiertagen',
      description:
        'closed: geschlossen, open: geöffnet wie sonst, only: nur an Feiertagen. Ohne Angabe gilt es an Feiertagen als unbekannt.',
    }),
    schoolHolidays: holidayRule.optional().meta({
      title: 'In den Schulferien',
      description:
        'closed: geschlossen, open: geöffnet wie sonst, only: nur in den Ferien. Ohne Angabe: wie sonst. Wann Ferien sind, steht in dieser Datei unter „Ferien“.',
    }),
    byAppointment: criticalBoolean.optional().meta({
      title: 'Nach Vereinbarung',
      description:
        'Ja (true), wenn zu diesen Zeiten nur kommen kann, wer einen Termin hat. Ohne Tage und Uhrzeiten: immer nach Vereinbarung.',
    }),
    note: text.optional().meta({
      title: 'Hinweis',
      description: 'Was man zu diesen Zeiten noch wissen muss, zum Beispiel „nur in der Schwimmhalle“.',
    }),
  })
  .refine(areOpeningHours, 'hours')
  .meta({ dependentRequired: { opens: ['closes'], closes: ['opens'] } });

/**
 * When a service is open: on which days, from when to when, by Berlin's clock. `closes` before `opens` is the next
 * day's. What is not given is not known: without days on which days, without hours at what time.
 */
export type Schedule = DeepReadonly<z.infer<typeof scheduleSchema>>;

/** School holidays; `to` is their last day, without it they are one day. */
export const schoolHolidaySchema = z.object({
  name: text.optional().meta({ title: 'Name', description: 'Name der Ferien, zum Beispiel „Herbstferien“.' }),
  from: critical(partialDate).meta({
    title: 'Erster Tag',
    description: 'In der Form JJJJ-MM-TT, zum Beispiel 2026-10-12.',
  }),
  to: critical(partialDate).optional().meta({
    title: 'Letzter Tag',
    description: 'In der Form JJJJ-MM-TT, zum Beispiel 2026-10-24. Ohne Angabe: ein einzelner Tag.',
  }),
});

/** School holidays; `to` is their last day, without it they are one day. */
export type SchoolHoliday = DeepReadonly<z.infer<typeof schoolHolidaySchema>>;

/** Holidays that cannot be computed. */
export const holidaysSchema = z.object({
  school: z.array(schoolHolidaySchema).default([]).meta({
    title: 'Schulferien',
    description:
      'Alle Schulferien, lückenlos von den ersten bis zu den letzten, die hier stehen: Was dazwischen liegt, gilt als Schulzeit, alles andere als unbekannt.',
  }),
});
