import { placeKey } from '../../model/chain.js';
import { fold } from '../../model/folding.js';
import { wordsOf } from '../../program/attributes.js';
import type { Service } from '../../schema/index.js';
import { knownWords } from '../shared/known-words.js';

/** How many services each place has, by its key. */
export function countByPlace(services: readonly Service[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { places } of services) {
    for (const key of new Set(places.map(placeKey))) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * The keys of those places that an attribute names, whatever their spelling: `Groß Muster` or `gross-muster`, which
 * fits into a link, too. Others are named in the console.
 */
export function namedPlaces(typed: string, services: readonly Service[]): string[] {
  if (!typed) return [];
  const keys = [...countByPlace(services).keys()];
  const slugs = keys.map(slug);
  const names = slugs.includes(slug(typed)) ? [typed] : wordsOf(typed);
  const known = knownWords(names.map(slug).join(' '), slugs, '<pk-prevention-chain place>');
  return keys.filter((_, index) => known.includes(slugs[index]!));
}

function slug(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
}
