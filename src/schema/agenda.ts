import * as z from 'zod';
import { documentLinkSchema, imageSchema, url } from './link.js';
import { id, partialDate } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { critical, readingRules } from './reading-rules.js';
import { text } from './text.js';
import { agendaTypes } from './vocabulary.js';

const agendaType = z.enum(agendaTypes).register(readingRules, { expected: 'agenda-type' });

/** Whether an event takes place. */
export const agendaStatus = z
  .enum(['confirmed', 'cancelled', 'moved'])
  .register(readingRules, { expected: 'agenda-status' });

/** Something ahead or behind: a date, a look-back, an item of news. */
export const agendaEntrySchema = z.object({
  id: id
    .optional()
    .meta({ title: 'Kurzname', description: 'Kurzer Name ohne Leerzeichen, den kein anderer Eintrag hat.' }),
  type: agendaType.optional().meta({
    title: 'Art',
    description: 'event: Termin, review: Rückblick, news: Meldung. Ohne Angabe ist es ein Termin.',
  }),
  title: text.meta({ title: 'Titel', description: 'Überschrift des Eintrags.' }),
  start: partialDate.optional().meta({
    title: 'Beginn',
    description:
      'Tag in der Form JJJJ-MM-TT oder Zeitpunkt mit Abstand zur Weltzeit, zum Beispiel 2021-04-26T17:00:00+02:00 (Sommerzeit; im Winter +01:00). Auch nur JJJJ-MM oder JJJJ.',
  }),
  end: partialDate.optional().meta({
    title: 'Ende',
    description:
      'In derselben Form wie der Beginn. Bei ganzen Tagen der letzte Tag. Weglassen, wenn das Ende offen ist.',
  }),
  allDay: z
    .boolean()
    .optional()
    .meta({ title: 'Ganztägig', description: 'Ja (true), wenn der Termin den ganzen Tag dauert.' }),
  status: critical(agendaStatus).optional().meta({
    title: 'Stand',
    description:
      'confirmed: findet statt, cancelled: abgesagt, moved: verlegt. Weglassen, wenn nichts Besonderes ist.',
  }),
  location: text
    .optional()
    .meta({ title: 'Ort', description: 'Wo es stattfindet, mit Anschrift; oder „online“.' }),
  summary: text.optional().meta({
    title: 'Kurzbeschreibung',
    description:
      'Worum es geht, in wenigen Sätzen. Absätze durch eine Leerzeile, Listen durch „- “ am Zeilenanfang.',
  }),
  author: text.optional().meta({ title: 'Verfasst von', description: 'Wer den Eintrag geschrieben hat.' }),
  source: text.optional().meta({
    title: 'Quelle',
    description: 'Wer den Eintrag veröffentlicht hat, wenn es nicht die Kommune selbst ist.',
  }),
  url: url
    .optional()
    .meta({ title: 'Adresse', description: 'Adresse einer Seite mit mehr Angaben oder der Anmeldung.' }),
  image: imageSchema.optional().meta({ title: 'Bild', description: 'Ein Bild zum Eintrag.' }),
  topics: z
    .array(id)
    .default([])
    .meta({ title: 'Themen', description: 'Kurznamen der Themen, zu denen der Eintrag gehört.' }),
  documents: z
    .array(documentLinkSchema)
    .default([])
    .meta({ title: 'Dokumente', description: 'Dateien zum Eintrag, zum Beispiel ein Programmheft.' }),
  reviewOf: id.optional().meta({
    title: 'Rückblick auf',
    description:
      'Kurzname des Termins, auf den dieser Rückblick zurückschaut: Der Termin verweist dann auf ihn.',
  }),
  sample: z
    .boolean()
    .optional()
    .meta({ title: 'Beispiel', description: 'Ja (true), wenn es diesen Termin nicht wirklich gibt.' }),
});

/**
 * An entry of the agenda; without `type` it is an event. An `end` before its `start` means that the end is unknown; of
 * whole days it is the last one. `source` is who published it, `reviewOf` the id of the event that a look-back is of.
 */
export type AgendaEntry = DeepReadonly<z.infer<typeof agendaEntrySchema>>;
