import * as z from 'zod';
import { criticalBoolean, dateHint, id, partialDate } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { readingRules } from './reading-rules.js';
import { hasFigure } from './rules.js';
import { text } from './text.js';

/** A count of people or things. */
export const count = z.number().min(0).register(readingRules, { expected: 'count' });
const base = z.number().min(1).register(readingRules, { expected: 'base' });
const share = z.number().min(0).max(1).register(readingRules, { expected: 'share' });

/**
 * What a source states of a figure.
 *
 * @param where Follows "Anzahl" and "Anteil" in the descriptions: empty, or "dort".
 */
const statement = (where: '' | ' dort') => ({
  count: count.optional().meta({
    title: 'Anzahl',
    description: `Anzahl${where}, wie die Quelle sie nennt, ohne Tausenderpunkte, zum Beispiel 13137. Anzahl oder Anteil muss angegeben sein.`,
  }),
  of: base.optional().meta({
    title: 'Von insgesamt',
    description:
      'Worauf sich die Zahl bezieht, als Anzahl: bei 150 von 2000 Kindern ist das 2000. Nur angeben, wenn die Quelle es nennt.',
  }),
  share: share.optional().meta({
    title: 'Anteil',
    description: `Anteil${where}, wie die Quelle ihn nennt, als Zahl von 0 bis 1: 8,3 % wird 0.083 geschrieben. Anzahl oder Anteil muss angegeben sein.`,
  }),
  approximate: criticalBoolean.default(false).meta({
    title: 'Ungefähr',
    description: 'Ja (true), wenn die Quelle „ca.“ oder „rund“ schreibt. Ohne Angabe: nein (false).',
  }),
  asOf: partialDate
    .optional()
    .meta({ title: 'Stand', description: `Zu welchem Zeitpunkt der Wert galt. ${dateHint}` }),
  source: text.optional().meta({
    title: 'Quelle',
    description: 'Woher der Wert stammt, zum Beispiel „Landesamt für Statistik Niedersachsen“.',
  }),
  note: text.optional().meta({ title: 'Anmerkung', description: 'Was man zu dem Wert wissen muss.' }),
});

/** `hasFigure` as JSON Schema. */
const needsFigure = { anyOf: [{ required: ['count'] }, { required: ['share'] }] };

/** One figure as its source states it. */
export const observationSchema = z.object(statement('')).refine(hasFigure, 'figure').meta(needsFigure);

/** One figure as its source states it: a `count`, a `share` from 0 to 1, the base `of` as a count, and when that was. */
export type Observation = DeepReadonly<z.infer<typeof observationSchema>>;

/** The same figure of somebody else, such as the Land. */
export const comparisonSchema = z
  .object({
    label: text.meta({ title: 'Womit verglichen wird', description: 'Zum Beispiel „Niedersachsen“.' }),
    ...statement(' dort'),
  })
  .refine(hasFigure, 'figure')
  .meta(needsFigure);

/** The same figure of somebody else, such as the Land: who that is, and what is stated there. */
export type Comparison = DeepReadonly<z.infer<typeof comparisonSchema>>;

/** A figure of a municipality over time. */
export const indicatorSchema = z.object({
  id: id.meta({
    title: 'Kurzname',
    description:
      'Kurzer Name ohne Leerzeichen. Bekannt sind population (Einwohner), children-under-10 (Kinder unter 10 Jahren) und child-poverty (Kinderarmut, SGB II, unter 10 Jahren).',
  }),
  label: text.optional().meta({
    title: 'Bezeichnung',
    description: 'Wie die Kennzahl heißen soll. Bei den bekannten Kennzahlen nicht nötig.',
  }),
  comparison: comparisonSchema.optional().meta({
    title: 'Vergleich',
    description:
      'Dieselbe Kennzahl von jemand anderem, zum Beispiel des Landes. Nur angeben, wenn die Quelle ihn nennt und er dasselbe misst.',
  }),
  observations: z
    .array(observationSchema)
    .default([])
    .meta({ title: 'Werte', description: 'Je Eintrag ein Wert zu einem Zeitpunkt.' }),
});

/** A figure of a municipality; well known are `population`, `children-under-10` and `child-poverty`. */
export type Indicator = DeepReadonly<z.infer<typeof indicatorSchema>>;
