import type { Place, Service, Text } from '../schema/index.js';
import { foldWords } from './folding.js';
import { memoizeByObject } from './memoize.js';

/** A place's name as a key that is the same for all its spellings, and fits into a link: `gross-muster`. */
export const placeKeyOf = (name: string): string => foldWords(name).replaceAll(' ', '-');

/** The names that a place may be known by, the municipality first, and its postcode last. */
export function placeNames({ municipality, address, name }: Place): Text[] {
  return [municipality, address?.city, name, address?.postalCode].filter((name) => name !== undefined);
}

/** The keys of a place, by all its names. */
export const keysOfPlace = (place: Place): string[] =>
  placeNames(place)
    .flatMap((name) => (typeof name === 'string' ? name : Object.values(name)))
    .map(placeKeyOf);

/** The keys of a service's places, by all their names. */
export const placeKeys = memoizeByObject((service: Service): string[] => service.places.flatMap(keysOfPlace));
