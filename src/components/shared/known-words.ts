import { wordsOf } from '../../program/attributes.js';
import { warnOnce } from '../../platform/warn-once.js';

/**
 * Those of an attribute's words that are known, each once. The others are named in the console; where none is known,
 * it is as if nothing had been typed.
 */
export function knownWords<Word extends string>(
  typed: string,
  known: readonly Word[],
  where: string,
): Word[] {
  const words = [...new Set(wordsOf(typed))];
  const unknown = words.filter((word) => !known.includes(word as Word));
  if (unknown.length) warnOnce(`${where}: "${unknown.join('", "')}" is none of ${known.join(', ')}`);
  return words.filter((word) => !unknown.includes(word)) as Word[];
}
