import * as z from 'zod';
import { agendaEntrySchema } from './agenda.js';
import { contactSchema } from './contact.js';
import { helpNumberSchema } from './help-number.js';
import { indicatorSchema } from './indicator.js';
import { membershipSchema, municipalitySchema, profileSchema } from './municipality.js';
import { paperSchema } from './paper.js';
import { dateHint, id, partialDate } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { readingRules } from './reading-rules.js';
import { holidaysSchema } from './schedule.js';
import { serviceSchema } from './service.js';
import { languageTag, text } from './text.js';
import { SCHEMA_VERSION } from './vocabulary.js';

const schemaVersion = z
  .literal(SCHEMA_VERSION)
  .meta({ type: 'integer', default: SCHEMA_VERSION })
  .register(readingRules, { expected: 'version' });

/** A name for what services and entries are about. */
export const topicSchema = z.object({
  id: id.meta({
    title: 'Kurzname',
    description:
      'Kurzer Name ohne Leerzeichen, zum Beispiel fruehe-hilfen. Angebote und Einträge nennen ihn unter „Themen“.',
  }),
  label: text
    .optional()
    .meta({ title: 'Bezeichnung', description: 'Wie das Thema heißen soll, zum Beispiel „Frühe Hilfen“.' }),
  terms: z.array(id).default([]).meta({
    title: 'Begriffe anderer Verzeichnisse',
    description:
      'Wie dieses Thema in anderen Verzeichnissen heißt (Open Referral), je Eintrag Adresse, Code oder Name eines Begriffs: Angebote von dort, die ihn tragen, stehen dann unter diesem Thema.',
  }),
});

/** A name for what services and entries are about; `terms` are what other directories call it: addresses, codes, names. */
export type Topic = DeepReadonly<z.infer<typeof topicSchema>>;

/** Words that mean nearly the same: whoever looks for one finds what bears another, too. */
const synonymGroup = z.array(text);

/** The whole document of one municipality. */
export const programSchema = z
  .object({
    schemaVersion: schemaVersion.meta({
      title: 'Version des Formats',
      description: 'Version, nach der die Datei aufgebaut ist. Zurzeit immer 1.',
    }),
    language: languageTag.default('de').meta({
      title: 'Sprache',
      description:
        'Sprache aller Texte, bei denen keine andere angegeben ist, als Sprachkürzel. Ohne Angabe: de (Deutsch).',
    }),
    updated: partialDate.optional().meta({
      title: 'Stand der Datei',
      description: `Wann die Angaben zuletzt geprüft oder geändert wurden. ${dateHint}`,
    }),
    municipality: municipalitySchema
      .meta({ title: 'Kommune', description: 'Der Landkreis, die Stadt oder die Gemeinde, um die es geht.' })
      .register(readingRules, { fallback: { name: '' } }),
    program: membershipSchema.optional().meta({
      title: 'Programm',
      description: 'Das Programm, an dem die Kommune mit ihrer Präventionskette teilnimmt.',
    }),
    profile: profileSchema
      .optional()
      .meta({ title: 'Steckbrief', description: 'Was die Kommune über ihre Präventionskette sagt.' }),
    contacts: z
      .array(contactSchema)
      .default([])
      .meta({ title: 'Kontakte', description: 'An wen man sich wenden kann.' }),
    indicators: z
      .array(indicatorSchema)
      .default([])
      .meta({ title: 'Kennzahlen', description: 'Zahlen über die Kommune, jede mit Datum und Quelle.' }),
    agenda: z
      .array(agendaEntrySchema)
      .default([])
      .meta({ title: 'Termine und Meldungen', description: 'Was ansteht und was war.' }),
    topics: z.array(topicSchema).default([]).meta({
      title: 'Themen',
      description: 'Themen, nach denen Angebote und Einträge ausgewählt werden können.',
    }),
    holidays: holidaysSchema.optional().meta({
      title: 'Ferien',
      description:
        'Wann Ferien sind. Feiertage stehen hier nicht: Sie ergeben sich aus dem Amtlichen Gemeindeschlüssel.',
    }),
    services: z
      .array(serviceSchema)
      .default([])
      .meta({ title: 'Angebote', description: 'Angebote für Familien, je Eintrag eines.' }),
    synonyms: z.array(synonymGroup).default([]).meta({
      title: 'Gleichbedeutende Wörter',
      description:
        'Je Eintrag eine Liste von Wörtern, die in der Kommune fast dasselbe meinen, zum Beispiel „Fabi“ und „Familienbildungsstätte“. Wer eines davon sucht, findet auch die anderen. Das erste gilt als das treffendste. Viele Wörter kennt die Suche schon von sich aus.',
    }),
    help: z.array(helpNumberSchema).default([]).meta({
      title: 'Hilfe am Telefon',
      description:
        'Nummern, die der Familienwegweiser unter „Hilfe am Telefon“ zeigt. Sie stehen in der Reihenfolge der Datei vor den mitgelieferten (112, 110, 116 117, Elterntelefon und andere). Wer eine mitgelieferte Nummer hier nennt, bestimmt ihren Platz und ihren Namen; Zeiten und anderes, was hier fehlt, sind mitgeliefert.',
    }),
    papers: z
      .array(paperSchema)
      .default([])
      .meta({ title: 'Vorlagen', description: 'Vorlagen aus Rat, Kreistag und Ausschüssen.' }),
  })
  .meta({
    title: 'Präventionskette',
    description: 'Die Angaben einer Kommune zu ihrer Präventionskette: eine Datei, die alle Bausteine lesen.',
  });

/** One municipality's document as it was read: lists that were missing are empty. Nothing in it changes. */
export type Program = DeepReadonly<z.infer<typeof programSchema>>;
