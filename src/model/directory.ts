import type { Directory, ListedProgram } from '../schema/directory.js';
import type { Text } from '../schema/index.js';
import { foldWords } from './folding.js';

/** A municipality that somebody may mean, and which of its places they typed. */
export interface DirectoryMatch {
  program: ListedProgram;
  /** The place, where it is not the municipality itself. */
  place?: Text;
}

/** How well a name fits what was typed: 0 is best. */
type Rank = 0 | 1 | 2;

/** Fewer digits of a postal code than this are half a country's. */
const FEWEST_DIGITS = 2;

/**
 * The municipalities that somebody may mean who types a postal code, or the name of a place or a municipality, or the
 * beginning of one: those that fit best first. Where a name or a code is that of several, all are there.
 *
 * @param query What was typed: `31224`, `Vech`, `31224 Peine`.
 */
export function findPrograms({ programs }: Directory, query: string): DirectoryMatch[] {
  const code = /(?<!\d)\d+(?!\d)/.exec(query)?.[0] ?? '';
  const name = foldWords(query.replace(/\d+/g, ' ').replace(/^\s*D\s*-?\s*$/i, ''));
  if (!name) return code.length < FEWEST_DIGITS ? [] : byCode(programs, code).map((program) => ({ program }));
  const found = byName(programs, name);
  const there = new Set(code.length < FEWEST_DIGITS ? [] : byCode(programs, code));
  const both = found.filter(({ program }) => there.has(program));
  return both.length ? both : found.length ? found : [...there].map((program) => ({ program }));
}

function byCode(programs: readonly ListedProgram[], code: string): ListedProgram[] {
  return programs.filter(({ postalCodes }) => postalCodes.some((postalCode) => postalCode.startsWith(code)));
}

function byName(programs: readonly ListedProgram[], name: string): DirectoryMatch[] {
  const matches = programs.flatMap((program): { match: DirectoryMatch; rank: Rank; word: string }[] => {
    const itself = rankOf(program.name, name);
    const own = itself && [{ match: { program }, ...itself }];
    const places = program.places.flatMap((place) => {
      const rank = rankOf(place, name);
      return rank ? [{ match: { program, place }, ...rank }] : [];
    });
    // "Peine" is a Landkreis and the town in it: who types that means the town, and has the same file.
    const isPlace = places.some(({ rank }) => own && rank < own[0]!.rank);
    return [...((!isPlace && own) || []), ...places];
  });
  return matches.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).map(({ match }) => match);
}

/** How well a name fits, in whatever language; nothing where it does not. */
function rankOf(text: Text, query: string): { rank: Rank; word: string } | undefined {
  const names = (typeof text === 'string' ? [text] : Object.values(text)).map(foldWords);
  const ranks = names.flatMap((word): { rank: Rank; word: string }[] => {
    if (word === query) return [{ rank: 0, word }];
    if (word.startsWith(query)) return [{ rank: 1, word }];
    return ` ${word}`.includes(` ${query}`) ? [{ rank: 2, word }] : [];
  });
  return ranks.sort((a, b) => a.rank - b.rank)[0];
}

/** A municipality by its AGS, or that which it belongs to: a Gemeinde's begins with its Landkreis's. */
export function programByAgs({ programs }: Directory, ags: string): ListedProgram | undefined {
  const [best] = programs
    .filter((program) => ags.startsWith(program.ags))
    .sort((a, b) => b.ags.length - a.ags.length);
  return best;
}

/** The neighbours of a municipality that have a file, whichever of both names the other. */
export function neighboursOf({ programs }: Directory, { ags, neighbours }: ListedProgram): ListedProgram[] {
  return programs.filter(
    (other) => other.ags !== ags && (neighbours.includes(other.ags) || other.neighbours.includes(ags)),
  );
}
