import type { Text } from '../schema/index.js';

/** A text in one language. */
export interface LocalText {
  text: string;
  language: string;
}

/**
 * Picks the text in a language, with fallbacks along its tag (`de-simple`, `de`), then to the document's language, then to
 * the first there is.
 *
 * @param text One text (then it is in the document's language), or a map from BCP 47 tag to text.
 */
export function pickText(text: Text, wanted: string, documentLanguage: string): LocalText {
  if (typeof text === 'string') return { text: text.trim(), language: documentLanguage };
  const tags = Object.keys(text);
  // Shorter tags first: `de` before `de-simple`, which is better than none of the language.
  const byLength = [...tags].sort((a, b) => a.length - b.length);
  const tag = [...fallbacks(wanted), ...fallbacks(documentLanguage)]
    .map((candidate) => byLength.find((tag) => `${tag.toLowerCase()}-`.startsWith(`${candidate}-`)))
    .find((tag) => tag !== undefined);
  const language = tag ?? tags[0] ?? documentLanguage;
  return { text: (text[language] ?? '').trim(), language };
}

/** A language tag and its fallbacks, in lower case: `de-at-1996`, `de-at`, `de` for `de-AT-1996`. */
export function fallbacks(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return /^(ar|arc|ckb|dv|fa|he|prs|ps|sd|ug|ur|yi)\b|-arab\b/i.test(language);
}

/** The length at which names are shortened, in characters. */
const MAX_NAME_LENGTH = 200;

/** Whether a name has to be shortened. */
export function isLong(name: string, maxLength = MAX_NAME_LENGTH): boolean {
  return [...name].length > maxLength;
}

/** Shortens a name that is too long: cut after a word, with an ellipsis. */
export function shorten(name: string, maxLength = MAX_NAME_LENGTH): string {
  if (!isLong(name, maxLength)) return name;
  const cut = [...name].slice(0, maxLength - 1).join('');
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > maxLength / 2 ? word : undefined).trimEnd()}…`;
}
