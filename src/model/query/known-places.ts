import type { Program, Text } from '../../schema/index.js';
import { placeKeyOf } from '../place-keys.js';

/** A place of the municipality as it may be typed. */
export interface KnownPlace {
  /** A name, or a postcode. */
  readonly name: string;
  /** See `placeKeyOf`; a postcode is its own key. */
  readonly key: string;
}

/** What a municipality is called beside its name: `Landkreis Peine`. */
const kindPattern = /^(Landkreis|Kreis|Stadt|Hansestadt|Gemeinde|Samtgemeinde|Region|Kreisfreie Stadt)\s+/i;

const postcodePattern = /^\d{5}$/;

/** The places that a program names: the municipality, and the towns and postcodes of its services. */
export function knownPlaces({
  municipality,
  services,
}: Pick<Program, 'municipality' | 'services'>): KnownPlace[] {
  const texts = services
    .flatMap(({ places }) => places)
    .flatMap(({ municipality, address }) => [municipality, address?.city, address?.postalCode]);
  const names = [municipality.name, ...texts].flatMap(translationsOf);
  return [...new Set(names.map((name) => name.replace(kindPattern, '').trim()).filter(Boolean))].map(
    (name) => ({
      name,
      key: placeKeyOf(name),
    }),
  );
}

export const isPostcode = (name: string): boolean => postcodePattern.test(name);

const translationsOf = (text: Text | undefined): string[] =>
  typeof text === 'object' ? Object.values(text) : text ? [text] : [];

/**
 * Names of places that are words, too, folded: without a preposition, these are meant as words. "Hilfe beim Essen" is
 * about meals in Essen as well.
 */
export const placesThatAreWords: ReadonlySet<string> = new Set(
  'essen wald baden singen kochen lesen spielen halle horn berg burg see hof haus stein feld moor weil au aue linden rosen garten kirchen schulen hagen regen sommer winter brake bad buchen ulm brand lage leer norden suden westen osten velen werden welle wiesen heide anger brunnen werder trebel freie hilfe rat rath arzt kern winsen wangen hausen lauf gerade ring wiege mutter vater kinder familie neustadt'.split(
    ' ',
  ),
);
