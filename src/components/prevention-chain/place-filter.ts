import { placeKey } from '../../model/chain.js';
import { foldWords } from '../../model/folding.js';
import { splitNames } from '../../program/attributes.js';
import type { Service } from '../../schema/index.js';
import { knownItems } from '../shared/known-items.js';

/** The number of services at each place, by the place's key. */
export function countByPlace(services: readonly Service[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { places } of services) {
    for (const key of new Set(places.map(placeKey))) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * The keys of those places that an attribute lists, whatever their spelling: `Groß Muster` or `gross-muster`, which a
 * link's fragment can hold. The console names those that no service has.
 */
export function namedPlaces(attribute: string, services: readonly Service[]): string[] {
  if (!attribute) return [];
  const keys = [...countByPlace(services).keys()];
  const slugs = keys.map(slugOf);
  const known = knownItems(splitNames(attribute).map(slugOf), slugs, '<pk-prevention-chain place>');
  return keys.filter((_, index) => known.includes(slugs[index]!));
}

/** One spelling of a place's name: `Bad Münder` and `bad-muender` have the same. */
const slugOf = (name: string): string => foldWords(name).replaceAll(' ', '-');
