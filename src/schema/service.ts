import * as z from 'zod';
import { addressSchema, phoneSchema } from './contact.js';
import { email, url } from './link.js';
import { criticalBoolean, dateHint, id, partialDate } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { critical, readingRules } from './reading-rules.js';
import { isAgeSpan } from './rules.js';
import { scheduleSchema } from './schedule.js';
import { languageTag, text } from './text.js';

/** An age in months, from the beginning of a pregnancy on. */
export const months = z
  .number()
  .min(-9)
  .max(1200)
  .register(readingRules, { expected: 'months', isCritical: true });

const latitude = z.number().min(-90).max(90).register(readingRules, { expected: 'latitude' });
const longitude = z.number().min(-180).max(180).register(readingRules, { expected: 'longitude' });

/** Whether a service can be used (HSDS). */
export const serviceStatus = z
  .enum(['active', 'inactive', 'defunct', 'temporarily closed'])
  .register(readingRules, { expected: 'service-status' });

/** A span of ages in months, half open; negative before birth. */
export const ageSpanSchema = z
  .object({
    fromMonths: months.optional().meta({
      title: 'Ab (Monate)',
      description:
        'Ab welchem Alter, in Monaten: 3 Jahre sind 36. -9 ist der Beginn der Schwangerschaft, 0 die Geburt. Ohne Angabe: ab der Geburt.',
    }),
    toMonths: months.optional().meta({
      title: 'Bis unter (Monate)',
      description:
        'Bis zu welchem Alter, in Monaten, dieses selbst nicht mehr: „bis 3 Jahre“ ist 48, „unter 3 Jahren“ ist 36, „bis 10 Jahre“ ist 132. Ohne Angabe: nach oben offen.',
    }),
  })
  .refine(isAgeSpan, 'ages')
  .meta({ anyOf: [{ required: ['fromMonths'] }, { required: ['toMonths'] }] });

/** Ages in months, `fromMonths` included, `toMonths` not; -9 to 0 is pregnancy. One of them may be left open. */
export type AgeSpan = DeepReadonly<z.infer<typeof ageSpanSchema>>;

/** Where a service is to be found. */
export const placeSchema = z.object({
  name: text
    .optional()
    .meta({ title: 'Name', description: 'Name des Ortes, zum Beispiel „Familienzentrum Mitte“.' }),
  address: addressSchema.optional().meta({ title: 'Anschrift', description: 'Anschrift des Ortes.' }),
  latitude: latitude.optional().meta({
    title: 'Geografische Breite',
    description: 'In Grad, mit Punkt statt Komma; in Niedersachsen zwischen 51 und 54.',
  }),
  longitude: longitude.optional().meta({
    title: 'Geografische Länge',
    description: 'In Grad, mit Punkt statt Komma; in Niedersachsen zwischen 6 und 12.',
  }),
  municipality: text.optional().meta({
    title: 'Gemeinde',
    description: 'In welcher Gemeinde oder welchem Ortsteil der Ort liegt; danach kann ausgewählt werden.',
  }),
  hours: text.optional().meta({
    title: 'Öffnungszeiten',
    description:
      'Wann geöffnet ist, zum Beispiel „Mo–Fr 9–12 Uhr“; so gezeigt, wo „Öffnungszeiten nach Tagen“ fehlen.',
  }),
  schedules: z.array(scheduleSchema).default([]).meta({
    title: 'Öffnungszeiten nach Tagen',
    description:
      'Dieselben Zeiten so, dass die Website weiß, ob gerade geöffnet ist: je Eintrag Tage und eine Zeitspanne.',
  }),
  accessibility: text.optional().meta({
    title: 'Barrierefreiheit',
    description: 'Was Menschen mit Behinderung wissen müssen, zum Beispiel „stufenloser Eingang, Aufzug“.',
  }),
  transport: text.optional().meta({
    title: 'Anfahrt',
    description:
      'Wie man ohne Auto hinkommt oder wo man parken kann, zum Beispiel „Bus 505, Haltestelle Rathaus“.',
  }),
});

/** Where a service is to be found; latitude and longitude in degrees (WGS 84). */
export type Place = DeepReadonly<z.infer<typeof placeSchema>>;

const costSchema = z.object({
  free: z.boolean().optional().meta({
    title: 'Kostenlos',
    description:
      'Ja (true), wenn das Angebot nichts kostet; nein (false), wenn es etwas kostet. Weglassen, wenn es unbekannt ist.',
  }),
  note: text.optional().meta({
    title: 'Hinweis zu den Kosten',
    description: 'Zum Beispiel „5 Euro je Treffen, ermäßigt 2 Euro“.',
  }),
});

/** One offer to families (HSDS `service`). */
export const serviceSchema = z.object({
  id: id.optional().meta({
    title: 'Kurzname',
    description:
      'Kurzer Name ohne Leerzeichen, den kein anderes Angebot hat. Er sollte sich nicht ändern: Gemerkte Angebote werden daran wiedergefunden.',
  }),
  name: text.meta({ title: 'Name', description: 'Name des Angebots.' }),
  alternateNames: z.array(text).default([]).meta({
    title: 'Andere Namen',
    description: 'Unter welchen Namen Familien das Angebot noch kennen und suchen.',
  }),
  organization: text.optional().meta({ title: 'Anbieter', description: 'Wer das Angebot macht (Träger).' }),
  summary: text
    .optional()
    .meta({ title: 'In einem Satz', description: 'Worum es geht, in ein bis zwei einfachen Sätzen.' }),
  description: text.optional().meta({
    title: 'Beschreibung',
    description:
      'Ausführliche Beschreibung. Absätze durch eine Leerzeile, Listen durch „- “ am Zeilenanfang.',
  }),
  topics: z
    .array(id)
    .default([])
    .meta({ title: 'Themen', description: 'Kurznamen der Themen, zu denen das Angebot gehört.' }),
  ages: z.array(ageSpanSchema).default([]).meta({
    title: 'Alter der Kinder',
    description:
      'Für welches Alter das Angebot ist, in Monaten. Für jedes Alter: von -9 bis 132. Ohne Angabe gilt das Alter als unbekannt.',
  }),
  places: z
    .array(placeSchema)
    .default([])
    .meta({ title: 'Orte', description: 'Wo das Angebot stattfindet.' }),
  schedules: z.array(scheduleSchema).default([]).meta({
    title: 'Zeiten nach Tagen',
    description:
      'Zeiten eines Angebots ohne Ort, zum Beispiel am Telefon oder online: je Eintrag Tage und eine Zeitspanne.',
  }),
  online: z
    .boolean()
    .optional()
    .meta({ title: 'Online', description: 'Ja (true), wenn man das Angebot über das Internet nutzen kann.' }),
  appointment: z.boolean().optional().meta({
    title: 'Nur mit Termin',
    description:
      'Ja (true), wenn man einen Termin braucht; nein (false), wenn man einfach kommen kann. Weglassen, wenn es unbekannt ist.',
  }),
  cost: costSchema.optional().meta({ title: 'Kosten', description: 'Was das Angebot die Familien kostet.' }),
  languages: z.array(languageTag).default([]).meta({
    title: 'Sprachen',
    description:
      'In welchen Sprachen das Angebot möglich ist, als Sprachkürzel: de (Deutsch), uk (Ukrainisch), ar (Arabisch), tr (Türkisch) …',
  }),
  phones: z
    .array(phoneSchema)
    .default([])
    .meta({ title: 'Telefon und Fax', description: 'Nummern, unter denen das Angebot zu erreichen ist.' }),
  email: email.optional().meta({ title: 'E-Mail', description: 'E-Mail-Adresse des Angebots.' }),
  url: url.optional().meta({ title: 'Website', description: 'Adresse einer Seite mit mehr Angaben.' }),
  keywords: z.array(text).default([]).meta({
    title: 'Suchwörter',
    description: 'Wörter, mit denen Familien suchen könnten und die sonst nicht vorkommen.',
  }),
  status: critical(serviceStatus).optional().meta({
    title: 'Stand',
    description:
      'active: besteht, inactive: ruht, defunct: eingestellt, temporarily closed: vorübergehend geschlossen. Ohne Angabe: besteht.',
  }),
  lastVerified: partialDate.optional().meta({
    title: 'Zuletzt geprüft',
    description: `Wann zuletzt nachgesehen wurde, ob alles noch stimmt. ${dateHint}`,
  }),
  sample: criticalBoolean.default(false).meta({
    title: 'Beispiel',
    description:
      'Ja (true), wenn es das Angebot nicht gibt und es nur zeigt, wie die Seite aussieht. Es wird dann als Beispiel gekennzeichnet.',
  }),
});

/** One offer to families. Without `ages` its age is unknown; `sample` marks one that was made up to show the widgets. */
export type Service = DeepReadonly<z.infer<typeof serviceSchema>>;
