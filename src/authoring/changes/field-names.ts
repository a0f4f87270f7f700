import { contractTitle } from '../check/record-names.js';
import type { EditorLanguage } from '../check/words/finding-words.js';
import type { JsonPath } from '../json/json-path.js';

/**
 * The titles of the fields that a path leads through, the outermost first. Positions in lists and languages are left out; a
 * key that the contract does not know is quoted, and ends the names.
 */
export function fieldNames(path: JsonPath, language: EditorLanguage): string[] {
  const names: string[] = [];
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') continue;
    const title = contractTitle(path.slice(0, index + 1), language);
    names.push(title ?? quoted(step, language));
    if (title === undefined) break;
  }
  return names;
}

/** A word in the quotation marks of a language. */
export function quoted(text: string, language: EditorLanguage): string {
  return language === 'de' ? `„${text}“` : `“${text}”`;
}
