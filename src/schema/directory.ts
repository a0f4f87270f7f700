import * as z from 'zod';
import { postalCode } from './contact.js';
import { count } from './indicator.js';
import { url } from './link.js';
import { ags } from './municipality.js';
import { partialDate } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { readingRules } from './reading-rules.js';
import { text } from './text.js';
import { DIRECTORY_VERSION } from './vocabulary.js';

const directoryVersion = z
  .literal(DIRECTORY_VERSION)
  .meta({ type: 'integer', default: DIRECTORY_VERSION })
  .register(readingRules, { expected: 'version' });

/** A municipality whose file a directory names. */
export const listedMunicipalitySchema = z.object({
  ags: ags.meta({
    title: 'Amtlicher Gemeindeschlüssel (AGS)',
    description: '2, 5 oder 8 Ziffern mit führender Null, zum Beispiel 03157 für den Landkreis Peine.',
  }),
  name: text.meta({ title: 'Name', description: 'Name der Kommune, zum Beispiel „Landkreis Peine“.' }),
  src: url.meta({
    title: 'Adresse der Datei',
    description: 'Wo die Datei der Kommune liegt, vollständig oder vom Ort dieser Datei aus.',
  }),
  postalCodes: z.array(postalCode).default([]).meta({
    title: 'Postleitzahlen',
    description:
      'Alle Postleitzahlen der Kommune, je Eintrag fünf Ziffern. Eine Postleitzahl darf bei mehreren Kommunen stehen.',
  }),
  places: z.array(text).default([]).meta({
    title: 'Orte',
    description: 'Namen der Städte, Gemeinden und Ortsteile, nach denen Familien suchen, je Eintrag einer.',
  }),
  neighbours: z.array(ags).default([]).meta({
    title: 'Nachbarn',
    description: 'Gemeindeschlüssel der Kommunen nebenan, deren Angebote auf Wunsch mit gezeigt werden.',
  }),
  services: count.optional().meta({
    title: 'Anzahl der Angebote',
    description: 'Wie viele Angebote die Datei enthält. Darf fehlen.',
  }),
  index: url.optional().meta({
    title: 'Suchindex',
    description:
      'Ordner des Suchindexes, mit / am Ende, vollständig oder vom Ort dieser Datei aus. „npx praeventionskette-widgets index“ erstellt ihn und trägt ihn hier ein; ohne ihn wird zuerst nach dem Ort gefragt.',
  }),
});

/**
 * A municipality whose file lies at `src`: what belongs to it, by postal codes and names, and who its neighbours are.
 * `index` is the folder of the Pagefind index of its services.
 */
export type ListedMunicipality = DeepReadonly<z.infer<typeof listedMunicipalitySchema>>;

/** The municipalities of a Land, or of any region, each with a file of its own. */
export const directorySchema = z
  .object({
    directoryVersion: directoryVersion.meta({
      title: 'Version',
      description: 'Immer 1: die Version des Aufbaus dieser Datei.',
    }),
    updated: partialDate.optional().meta({
      title: 'Stand',
      description: 'Wann die Datei zuletzt bearbeitet wurde, in der Form JJJJ-MM-TT.',
    }),
    programs: z
      .array(listedMunicipalitySchema)
      .meta({
        title: 'Kommunen',
        description: 'Die Kommunen, je Eintrag eine, jede mit einer eigenen Datei.',
      })
      .register(readingRules, { fallback: [] }),
  })
  .meta({
    title: 'Verzeichnis der Kommunen',
    description:
      'Welche Kommunen es gibt und wo ihre Dateien liegen: Der Wegweiser fragt danach zuerst nach dem Ort.',
  });

/** The municipalities of a Land, or of any region, each with a file of its own. */
export type Directory = DeepReadonly<z.infer<typeof directorySchema>>;
