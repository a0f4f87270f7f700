import * as z from 'zod';
import type { DeepReadonly } from './readonly.js';
import { readingRules } from './reading-rules.js';
import { text } from './text.js';

/** An address that may become a link: `https:`, `http:`, `mailto:`, `tel:`, `webcal:`, or relative to the file. */
export const url = z
  .string()
  .trim()
  .regex(/^((https?|mailto|tel|webcal):\S|[^:\s]+([/?#]|$)|[/?#])/i)
  .register(readingRules, { expected: 'url' });

/** A mail address. */
export const email = z
  .string()
  .trim()
  .regex(/^[^\s@<>":]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/)
  .register(readingRules, { expected: 'email' });

/** A picture; without `alt` it is decoration. */
export const imageSchema = z.object({
  src: url.meta({
    title: 'Bildadresse',
    description: 'Adresse der Bilddatei, vollständig oder vom Ort dieser Datei aus.',
  }),
  alt: text.optional().meta({
    title: 'Bildbeschreibung',
    description:
      'Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen. Weglassen, wenn das Bild nur schmückt.',
  }),
  credit: text.optional().meta({
    title: 'Bildnachweis',
    description: 'Von wem das Bild stammt, zum Beispiel „Foto: Landkreis Peine“.',
  }),
});

/** A picture with what it shows and whose it is. */
export type Image = DeepReadonly<z.infer<typeof imageSchema>>;

/** A document to open or load, with the words of its link. */
export const documentLinkSchema = z.object({
  label: text.meta({
    title: 'Linktext',
    description: 'Worauf der Link führt, zum Beispiel „Bericht 2021 (PDF)“.',
  }),
  url: url.meta({
    title: 'Adresse',
    description: 'Adresse des Dokuments, vollständig oder vom Ort dieser Datei aus.',
  }),
});

/** A document to open or load. */
export type DocumentLink = DeepReadonly<z.infer<typeof documentLinkSchema>>;
