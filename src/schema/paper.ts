import * as z from 'zod';
import { documentLinkSchema } from './link.js';
import { criticalBoolean, dateHint, id, partialDate } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { critical, readingRules } from './reading-rules.js';
import { text } from './text.js';

/** A currency's code (ISO 4217). */
const currency = z
  .string()
  .trim()
  .regex(/^[A-Z]{3}$/)
  .register(readingRules, { expected: 'currency' });

const amount = z.number().register(readingRules, { expected: 'number' });

/** One step of a paper's way through the bodies of a council. */
export const consultationSchema = z.object({
  body: text.meta({ title: 'Gremium', description: 'Zum Beispiel „Kreistag“ oder „Jugendhilfeausschuss“.' }),
  role: text.optional().meta({
    title: 'Aufgabe',
    description: 'Zum Beispiel „Vorberatung“, „Entscheidung“ oder „Kenntnisnahme“.',
  }),
  date: partialDate.optional().meta({ title: 'Sitzung', description: `Wann das Gremium tagt. ${dateHint}` }),
  public: z
    .boolean()
    .optional()
    .meta({ title: 'Öffentlich', description: 'Ja (true), wenn die Sitzung öffentlich ist.' }),
  result: text.optional().meta({ title: 'Ergebnis', description: 'Zum Beispiel „einstimmig beschlossen“.' }),
});

/** One step of a paper's way: which body, in what role, when, with what result. */
export type Consultation = DeepReadonly<z.infer<typeof consultationSchema>>;

const costsSchema = z.object({
  amount: amount.optional().meta({
    title: 'Betrag',
    description: 'Betrag ohne Tausenderpunkte und mit Punkt statt Komma, zum Beispiel 12500 oder 1250.5.',
  }),
  currency: critical(currency)
    .optional()
    .meta({ title: 'Währung', description: 'Kürzel aus drei Großbuchstaben. Ohne Angabe: EUR (Euro).' }),
  inBudget: z.boolean().optional().meta({
    title: 'Im Haushalt vorgesehen',
    description:
      'Ja (true), wenn das Geld im Haushalt vorgesehen ist; nein (false), wenn nicht. Weglassen, wenn es unbekannt ist.',
  }),
});

const factSchema = z.object({
  label: text.meta({ title: 'Bezeichnung', description: 'Zum Beispiel „Haushaltsjahr“.' }),
  value: text.meta({ title: 'Angabe', description: 'Was dazu angegeben ist, als Text.' }),
});

const relevanceSchema = z.object({
  topic: text.meta({ title: 'Thema', description: 'Zum Beispiel „Klimaschutz“ oder „Gleichstellung“.' }),
  relevant: criticalBoolean.meta({
    title: 'Betroffen',
    description: 'Ja (true), wenn sich die Vorlage darauf auswirkt, sonst nein (false).',
  }),
});

/** A council paper (OParl `Paper`). */
export const paperSchema = z.object({
  reference: id.meta({ title: 'Nummer', description: 'Nummer der Vorlage, zum Beispiel 2021/844.' }),
  paperType: text.optional().meta({
    title: 'Art',
    description: 'Art der Vorlage, zum Beispiel „Beschlussvorlage“ oder „Informationsvorlage“.',
  }),
  name: text.optional().meta({ title: 'Betreff', description: 'Worum es in der Vorlage geht.' }),
  date: partialDate.optional().meta({ title: 'Datum', description: `Datum der Vorlage. ${dateHint}` }),
  status: text
    .optional()
    .meta({ title: 'Stand', description: 'Zum Beispiel „öffentlich“ oder „beschlossen“.' }),
  office: text.optional().meta({
    title: 'Federführung',
    description: 'Welches Amt oder welcher Fachdienst die Vorlage erstellt hat.',
  }),
  consultations: z.array(consultationSchema).default([]).meta({
    title: 'Beratungsfolge',
    description: 'Welche Gremien die Vorlage beraten, in der Reihenfolge der Sitzungen.',
  }),
  costs: costsSchema.optional().meta({ title: 'Kosten', description: 'Was die Vorlage kostet.' }),
  facts: z.array(factSchema).default([]).meta({
    title: 'Weitere Angaben',
    description: 'Was sonst im Kopf der Vorlage steht, je Eintrag eine Angabe.',
  }),
  relevance: z.array(relevanceSchema).default([]).meta({
    title: 'Auswirkungen',
    description:
      'Worauf sich die Vorlage auswirkt und worauf nicht, zum Beispiel auf Klima oder Gleichstellung.',
  }),
  summary: text.optional().meta({
    title: 'Inhalt',
    description:
      'Worum es geht, in einfachen Sätzen. Absätze durch eine Leerzeile, Listen durch „- “ am Zeilenanfang.',
  }),
  predecessors: z.array(id).default([]).meta({
    title: 'Vorgänger',
    description: 'Nummern früherer Vorlagen zur selben Sache, zum Beispiel 2020/608.',
  }),
  documents: z
    .array(documentLinkSchema)
    .default([])
    .meta({ title: 'Dokumente', description: 'Die Vorlage und ihre Anlagen als Dateien.' }),
});

/** A council paper, known by its `reference` ("2021/844"); amounts in `currency` (ISO 4217, else EUR). */
export type Paper = DeepReadonly<z.infer<typeof paperSchema>>;
