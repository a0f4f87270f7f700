import * as z from 'zod';
import { imageSchema, url } from './link.js';
import { dateHint, partialDate } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { readingRules } from './reading-rules.js';
import { text } from './text.js';
import { agsPattern } from './vocabulary.js';

/** The official key of a Land, a Kreis or a Gemeinde. */
export const ags = z.string().trim().regex(agsPattern).register(readingRules, { expected: 'ags' });

/** Landkreis, Stadt or Gemeinde. A name is the one thing it needs; a file without is shown nevertheless. */
export const municipalitySchema = z.object({
  name: text
    .meta({ title: 'Name', description: 'Name der Kommune, zum Beispiel „Landkreis Peine“.' })
    .register(readingRules, { fallback: '' }),
  type: text.optional().meta({
    title: 'Art der Kommune',
    description: 'Zum Beispiel Landkreis, kreisfreie Stadt, Stadt, Samtgemeinde oder Gemeinde.',
  }),
  ags: ags.optional().meta({
    title: 'Amtlicher Gemeindeschlüssel (AGS)',
    description: '2, 5 oder 8 Ziffern mit führender Null, zum Beispiel 03157 für den Landkreis Peine.',
  }),
  website: url
    .optional()
    .meta({ title: 'Website', description: 'Adresse der Website der Kommune, beginnend mit https://.' }),
  image: imageSchema.optional().meta({ title: 'Bild', description: 'Ein Bild der Kommune oder ihr Wappen.' }),
});

/** A municipality, known by its AGS: a string of 2, 5 or 8 digits. */
export type Municipality = DeepReadonly<z.infer<typeof municipalitySchema>>;

/** The program a municipality takes part in. */
export const membershipSchema = z.object({
  name: text.optional().meta({
    title: 'Name',
    description: 'Name des Programms, zum Beispiel „Präventionsketten Niedersachsen“.',
  }),
  memberSince: partialDate
    .optional()
    .meta({ title: 'Dabei seit', description: `Seit wann die Kommune teilnimmt. ${dateHint}` }),
  until: partialDate.optional().meta({
    title: 'Dabei bis',
    description: `Bis wann die Kommune teilnimmt oder teilgenommen hat. ${dateHint}`,
  }),
  funding: z
    .array(text)
    .default([])
    .meta({ title: 'Förderung', description: 'Wer das Programm fördert, je Eintrag eine Stelle.' }),
  patron: text.optional().meta({ title: 'Schirmherrschaft', description: 'Wer die Schirmherrschaft hat.' }),
  url: url.optional().meta({ title: 'Adresse', description: 'Adresse der Website des Programms.' }),
});

/** The program a municipality takes part in: since when, until when, who pays, who stands for it. */
export type Membership = DeepReadonly<z.infer<typeof membershipSchema>>;

const participantSchema = z.object({
  group: text
    .optional()
    .meta({ title: 'Gruppe', description: 'Name der Gruppe, zum Beispiel „Steuerungsgruppe“.' }),
  members: z
    .array(text)
    .default([])
    .meta({ title: 'Mitglieder', description: 'Wer zur Gruppe gehört, je Eintrag eine Stelle.' }),
});

/** What a municipality says of its prevention chain. */
export const profileSchema = z.object({
  reasons: z
    .array(text)
    .default([])
    .meta({ title: 'Gründe', description: 'Warum die Kommune mitmacht, je Eintrag ein Grund.' }),
  goals: z
    .array(text)
    .default([])
    .meta({ title: 'Ziele', description: 'Was erreicht werden soll, je Eintrag ein Ziel.' }),
  participants: z
    .array(participantSchema)
    .default([])
    .meta({ title: 'Beteiligte', description: 'Wer mitarbeitet, nach Gruppen.' }),
  specialFeatures: z
    .array(text)
    .default([])
    .meta({ title: 'Besonderheiten', description: 'Was diese Präventionskette besonders macht.' }),
  achievements: z
    .array(text)
    .default([])
    .meta({ title: 'Erfolge', description: 'Was schon erreicht wurde, je Eintrag ein Erfolg.' }),
});

/** What a municipality says of its prevention chain. */
export type Profile = DeepReadonly<z.infer<typeof profileSchema>>;
