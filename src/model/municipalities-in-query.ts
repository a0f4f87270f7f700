import type { ListedMunicipality } from '../schema/directory.js';
import type { Text } from '../schema/index.js';
import { fold, foldWords, tokenize } from './folding.js';

/** A municipality that a word of a query names. */
export interface NamedMunicipality {
  municipality: ListedMunicipality;
  /** The query without that word. */
  remainingQuery: string;
}

/** If a word names more municipalities than this, a choice between them is of no use. */
const MAX_NAMED = 3;

/** Words that are part of many municipalities' names, folded by `fold`. */
const genericWords = new Set(
  'landkreis kreis region stadt hansestadt universitatsstadt kreisfreie gemeinde samtgemeinde bad neu gross klein und an am der die das im in'.split(
    ' ',
  ),
);

/**
 * Finds the municipalities that a single word of a query names, by their own name or that of a place in them: `Hebamme
 * Peine` may mean those in Peine. Empty where the query names more than three.
 */
export function findMunicipalitiesInQuery(
  municipalities: readonly ListedMunicipality[],
  query: string,
): NamedMunicipality[] {
  const words = tokenize(query);
  const named = new Map<ListedMunicipality, NamedMunicipality>();
  for (const [index, word] of words.entries()) {
    const remainingQuery = words.toSpliced(index, 1).join(' ');
    for (const municipality of municipalities)
      if (!named.has(municipality) && hasName(municipality, fold(word)))
        named.set(municipality, { municipality, remainingQuery });
  }
  return named.size > MAX_NAMED ? [] : [...named.values()];
}

/** Whether a word is part of a municipality's name, or the whole name of a place in it. */
function hasName({ name, places }: ListedMunicipality, word: string): boolean {
  const ownWords = translationsOf(name).flatMap((translation) => foldWords(translation).split(' '));
  return (
    (ownWords.includes(word) && !genericWords.has(word)) ||
    places.flatMap(translationsOf).some((place) => foldWords(place) === word)
  );
}

const translationsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
