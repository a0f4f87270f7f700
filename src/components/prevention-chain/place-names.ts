import { placeKey } from '../../model/chain.js';
import { fold } from '../../model/fold.js';
import { wordsOf } from '../../program/attributes.js';
import { warn } from '../../program/report.js';
import type { Service } from '../../schema/index.js';

/** The keys of all places that services name, each once. */
export function keysOfPlaces(services: readonly Service[]): string[] {
  return [...new Set(services.flatMap(({ places }) => places.map(placeKey)))].filter(Boolean);
}

/**
 * The keys of those places that an attribute names, whatever their spelling: `Groß Muster` or `gross-muster`, which
 * fits into a link, too. Others are named in the console.
 */
export function namedPlaces(typed: string, services: readonly Service[]): string[] {
  if (!typed.trim()) return [];
  const keys = keysOfPlaces(services);
  const slugs = keys.map(slug);
  const names = slugs.includes(slug(typed)) ? [typed] : wordsOf(typed);
  const unknown = names.filter((name) => !slugs.includes(slug(name)));
  if (unknown.length) {
    warn(`<pk-prevention-chain place>: "${unknown.join('", "')}" is none of ${slugs.join(', ')}`);
  }
  return keys.filter((_, index) => names.some((name) => slug(name) === slugs[index]));
}

function slug(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
}
