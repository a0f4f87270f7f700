import type { Directory, ListedMunicipality } from '../schema/directory.js';
import type { Text } from '../schema/index.js';
import { foldWords } from './folding.js';

/** A municipality that a query matches. */
export interface MunicipalityMatch {
  municipality: ListedMunicipality;
  /** The place in it whose name matches; absent where the municipality's own name or a postal code does. */
  place?: Text;
}

/** A name that matches, in the spelling of `foldWords`. */
interface NameMatch {
  /** 0 where it equals the query, 1 where it begins with it, 2 where a later word of it does. */
  rank: number;
  folded: string;
}

/** A municipality that a name of it or in it matches. */
interface RankedMatch extends NameMatch {
  match: MunicipalityMatch;
}

/** Shorter beginnings of a postal code match half a country. */
const MIN_POSTAL_CODE_DIGITS = 2;

/**
 * Finds municipalities by a postal code, by the name of a place or a municipality, or by the beginning of one. The
 * best matches come first; where several share a name or a code, all of them are returned.
 *
 * @param query What was typed: `31224`, `Vech`, `31224 Peine`. Where both a code and a name are given and no
 *   municipality has both, the name decides.
 */
export function findMunicipalities({ programs }: Directory, query: string): MunicipalityMatch[] {
  const code = /(?<!\d)\d+(?!\d)/.exec(query)?.[0] ?? '';
  // Without the digits, "D-31224" leaves the country code alone, which is no name.
  const name = foldWords(query.replace(/\d+/g, ' ').replace(/^\s*D\s*-?\s*$/i, ''));
  const matchesOfCode = code.length < MIN_POSTAL_CODE_DIGITS ? [] : findByPostalCode(programs, code);
  if (!name) return matchesOfCode;
  const matchesOfName = findByName(programs, name);
  const matchesOfBoth = matchesOfName.filter(({ municipality }) =>
    matchesOfCode.some((other) => other.municipality === municipality),
  );
  return [matchesOfBoth, matchesOfName, matchesOfCode].find(({ length }) => length) ?? [];
}

function findByPostalCode(municipalities: readonly ListedMunicipality[], code: string): MunicipalityMatch[] {
  return municipalities
    .filter(({ postalCodes }) => postalCodes.some((postalCode) => postalCode.startsWith(code)))
    .map((municipality) => ({ municipality }));
}

function findByName(municipalities: readonly ListedMunicipality[], query: string): MunicipalityMatch[] {
  return municipalities
    .flatMap((municipality) => matchesIn(municipality, query))
    .sort((a, b) => a.rank - b.rank || (a.folded < b.folded ? -1 : 1))
    .map(({ match }) => match);
}

function matchesIn(municipality: ListedMunicipality, query: string): RankedMatch[] {
  const own = matchName(municipality.name, query);
  const places = municipality.places.flatMap((place): RankedMatch[] => {
    const matched = matchName(place, query);
    return matched ? [{ ...matched, match: { municipality, place } }] : [];
  });
  // "Peine" is a Landkreis and the town in it: the exact name means the town, which has the same file.
  if (!own || places.some(({ rank }) => rank < own.rank)) return places;
  return [{ ...own, match: { municipality } }, ...places];
}

/** The best match among the translations of a name. */
function matchName(name: Text, query: string): NameMatch | undefined {
  const translations = (typeof name === 'string' ? [name] : Object.values(name)).map(foldWords);
  const ranked = translations.map((folded): NameMatch => ({ rank: rankOf(folded, query), folded }));
  return ranked.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank)[0];
}

/** The rank of a match; -1 where a name does not match. */
const rankOf = (name: string, query: string): number =>
  [name === query, name.startsWith(query), name.includes(` ${query}`)].indexOf(true);

/**
 * The municipality with an AGS, or the one that it belongs to: the AGS of a Gemeinde begins with that of its
 * Landkreis. Where several contain it, the smallest.
 */
export function municipalityByAgs({ programs }: Directory, ags: string): ListedMunicipality | undefined {
  const containing = programs.filter((municipality) => ags.startsWith(municipality.ags));
  return containing.sort((a, b) => b.ags.length - a.ags.length)[0];
}

/** The neighbours of a municipality that the directory lists; it is enough that one of the two names the other. */
export function neighboursOf(
  { programs }: Directory,
  { ags, neighbours }: ListedMunicipality,
): ListedMunicipality[] {
  return programs.filter(
    (other) => other.ags !== ags && (neighbours.includes(other.ags) || other.neighbours.includes(ags)),
  );
}
