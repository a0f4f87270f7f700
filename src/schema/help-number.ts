import * as z from 'zod';
import { phoneNumber } from './contact.js';
import { url } from './link.js';
import { dateHint, partialDate } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { readingRules } from './reading-rules.js';
import { scheduleSchema } from './schedule.js';
import { languageTag, text } from './text.js';
import { needs } from './vocabulary.js';

/** What somebody may need help with at once. */
export const need = z.enum(needs).register(readingRules, { expected: 'need' });

/** A number for those in need, whatever they were looking for. */
export const helpNumberSchema = z.object({
  label: text.meta({ title: 'Name', description: 'Wer sich meldet, zum Beispiel „Elterntelefon“.' }),
  number: phoneNumber.meta({
    title: 'Nummer',
    description: 'Rufnummer, so wie sie gelesen werden soll, zum Beispiel 0800 111 0550.',
  }),
  note: text
    .optional()
    .meta({ title: 'Hinweis', description: 'Wofür oder wann, zum Beispiel „kostenlos, ohne Namen“.' }),
  schedules: z.array(scheduleSchema).default([]).meta({
    title: 'Zeiten nach Tagen',
    description:
      'Wann jemand abnimmt, je Eintrag Tage und eine Zeitspanne: Dann steht bei der Nummer, ob sie gerade erreichbar ist.',
  }),
  needs: z.array(need).default([]).meta({
    title: 'Wobei die Nummer hilft',
    description:
      'Danach stehen die passenden Nummern zuerst: emergency (Lebensgefahr), police (Polizei), doctor (Arzt), parents (Eltern), children (Kinder und Jugendliche), crisis (seelische Krise), violence (Gewalt gegen Frauen), violence-men (Gewalt gegen Männer), abuse (sexueller Missbrauch), pregnancy (Schwangerschaft), poison (Vergiftung), addiction (Sucht).',
  }),
  free: z.boolean().optional().meta({
    title: 'Kostenlos',
    description:
      'Ja (true), wenn der Anruf nichts kostet; nein (false), wenn er etwas kostet. Weglassen, wenn es unbekannt ist.',
  }),
  anonymous: z.boolean().optional().meta({
    title: 'Anonym',
    description: 'Ja (true), wenn man seinen Namen nicht sagen muss.',
  }),
  languages: z.array(languageTag).default([]).meta({
    title: 'Sprachen',
    description:
      'In welchen Sprachen jemand hilft, als Sprachkürzel: de (Deutsch), uk (Ukrainisch), ar (Arabisch), tr (Türkisch) …; mul heißt: in vielen Sprachen.',
  }),
  source: url.optional().meta({
    title: 'Quelle',
    description: 'Adresse der Seite, auf der diese Angaben stehen.',
  }),
  lastVerified: partialDate.optional().meta({
    title: 'Zuletzt geprüft',
    description: `Wann zuletzt nachgesehen wurde, ob alles noch stimmt. ${dateHint}`,
  }),
});

/** A number for those in need: whose it is, what for, and when somebody answers. */
export type HelpNumber = DeepReadonly<z.infer<typeof helpNumberSchema>>;
