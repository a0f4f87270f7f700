import type { Service, Text } from '../../schema/index.js';
import { foldWords } from '../folding.js';
import { placeKeyOf } from '../place-keys.js';

/** A place that services can be filtered by. */
export interface PlaceOption {
  /** What is filtered by (see `placeKeyOf`); a postcode is its own key, and an empty one stands for all places. */
  readonly key: string;
  /** `Vöhrum (Peine)`, `31224 Peine`, `Familienzentrum Nord`. */
  readonly label: string;
  /** What may be typed, folded: the label, and the name in all its languages. */
  readonly names: readonly string[];
}

/** How a typed text may match a name, the best way first. */
const matchers: readonly ((name: string, typed: string) => boolean)[] = [
  (name, typed) => name === typed,
  (name, typed) => name.startsWith(typed),
  (name, typed) => name.includes(` ${typed}`),
  (name, typed) => name.includes(typed),
];

/**
 * The places that services name: towns and districts first, then postcodes, then the houses where services are, each sorted
 * by label, and each key once.
 *
 * @param localNameOf Gives a name in the language in which it is shown.
 * @param compare Compares labels in the alphabetical order of that language.
 */
export function placeOptions(
  services: readonly Service[],
  localNameOf: (name: Text) => string,
  compare: (a: string, b: string) => number,
): PlaceOption[] {
  const towns = new Map<string, PlaceOption>();
  const houses = new Map<string, PlaceOption>();
  const townsByPostcode = new Map<string, Set<string>>();
  for (const { municipality, address: { city, postalCode } = {}, name } of services.flatMap(
    ({ places }) => places,
  )) {
    if (municipality) addNamed(towns, municipality, localNameOf(municipality));
    if (city)
      addNamed(towns, city, districtLabel(localNameOf(city), municipality && localNameOf(municipality)));
    if (name) addNamed(houses, name, localNameOf(name));
    if (!postalCode) continue;
    const town = city ?? municipality;
    const known = townsByPostcode.get(postalCode) ?? new Set();
    townsByPostcode.set(postalCode, town ? known.add(localNameOf(town)) : known);
  }
  const postcodes = [...townsByPostcode].map(([key, names]): PlaceOption => {
    const label = `${key} ${[...names].join(', ')}`.trim();
    return { key, label, names: [key, foldWords(label)] };
  });
  const seen = new Set<string>();
  return [[...towns.values()], postcodes, [...houses.values()]]
    .flatMap((options) => options.sort((a, b) => compare(a.label, b.label)))
    .filter(({ key }) => !seen.has(key) && seen.add(key));
}

/**
 * The options that a typed text matches, the best match first: by the beginning of a name, that of a word in it, or any
 * part, without regard to case, umlauts and accents. All options where nothing is typed.
 */
export function matchingPlaces(options: readonly PlaceOption[], typed: string): readonly PlaceOption[] {
  const words = foldWords(typed);
  if (!words) return typed.trim() ? [] : options;
  return options
    .map((option) => ({ option, rank: rankOf(option, words) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** The option that a typed text means: the one of this name, or the only one that it matches. */
export function meantPlace(options: readonly PlaceOption[], typed: string): PlaceOption | undefined {
  const words = foldWords(typed);
  const [first, second] = matchingPlaces(options, typed);
  return words && first && (!second || rankOf(first, words) === 0) ? first : undefined;
}

/** The position of the best matcher in `matchers`; -1 where none matches. */
const rankOf = ({ names }: PlaceOption, words: string): number =>
  matchers.findIndex((matches) => names.some((name) => matches(name, words)));

function addNamed(options: Map<string, PlaceOption>, name: Text, label: string): void {
  const translations = typeof name === 'string' ? [name] : Object.values(name);
  const key = placeKeyOf(translations[0] ?? '');
  if (!key || options.has(key)) return;
  options.set(key, { key, label, names: [...new Set([label, ...translations].map(foldWords))] });
}

/** A district is named with its municipality, unless its own name says it: `Vöhrum (Peine)`. */
function districtLabel(district: string, municipality = ''): string {
  return foldWords(district).includes(foldWords(municipality)) ? district : `${district} (${municipality})`;
}
