import type { ListedProgram } from '../schema/directory.js';
import type { Text } from '../schema/index.js';
import { fold, foldWords, tokenize } from './folding.js';

/** More municipalities than this are no help to choose from. */
const MOST = 3;

/**
 * Municipalities that a word of a query names, or a place in them, each with the words that are left: whoever types
 * `Hebamme Peine` may mean those there.
 */
export function placesIn(
  programs: readonly ListedProgram[],
  query: string,
): { program: ListedProgram; rest: string }[] {
  const words = tokenize(query);
  const found = words.flatMap((word, at) => {
    const rest = words.filter((_, other) => other !== at).join(' ');
    return programs.filter((program) => isCalled(program, fold(word))).map((program) => ({ program, rest }));
  });
  const distinct = found.filter(
    ({ program }, at) => found.findIndex((other) => other.program === program) === at,
  );
  return distinct.length <= MOST ? distinct : [];
}

/** Whether a municipality is called so, or a place in it; what kind of municipality it is does not count. */
function isCalled({ name, places }: ListedProgram, word: string): boolean {
  const ownWords = inAllLanguages(name).flatMap((name) => foldWords(name).split(' '));
  return (
    ownWords.filter((own) => !kinds.has(own)).includes(word) ||
    places.flatMap(inAllLanguages).some((place) => foldWords(place) === word)
  );
}

const kinds = new Set(
  'landkreis kreis region stadt hansestadt universitatsstadt kreisfreie gemeinde samtgemeinde bad neu gross klein und an am der die das im in'.split(
    ' ',
  ),
);

const inAllLanguages = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
