import type { Text } from '../schema/index.js';

/** A text in one language, and which. */
export interface LocalText {
  text: string;
  language: string;
}

/**
 * The text in the language asked for: falls back along the tag (`de-simple`, `de`), then to the document's
 * language, then to whatever there is.
 *
 * @param text One text (then it is in the document's language), or a map from BCP 47 tag to text.
 */
export function pickText(text: Text, wanted: string, documentLanguage: string): LocalText {
  if (typeof text === 'string') return { text: text.trim(), language: documentLanguage };
  const tags = Object.keys(text);
  // The plainest tag first: `de` before `de-simple`, and that before none of the language.
  const plainest = [...tags].sort((a, b) => a.length - b.length);
  const tag = [...fallbacks(wanted), ...fallbacks(documentLanguage)]
    .map((candidate) => plainest.find((tag) => `${tag.toLowerCase()}-`.startsWith(`${candidate}-`)))
    .find((tag) => tag !== undefined);
  const language = tag ?? tags[0] ?? documentLanguage;
  return { text: (text[language] ?? '').trim(), language };
}

/** `de-AT-1996` gives `de-at-1996`, `de-at`, `de`. */
export function fallbacks(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return /^(ar|arc|ckb|dv|fa|he|prs|ps|sd|ug|ur|yi)\b|-arab\b/i.test(language);
}

/** A name longer than this, in characters, is shortened where it is shown. */
const MAX_NAME_LENGTH = 200;

/** Whether a name is too long to be shown as one. */
export function isLong(name: string, most = MAX_NAME_LENGTH): boolean {
  return [...name].length > most;
}

/** A name that is not too long: cut at a word and ended with an ellipsis where it was. */
export function shorten(name: string, most = MAX_NAME_LENGTH): string {
  if (!isLong(name, most)) return name;
  const cut = [...name].slice(0, most - 1).join('');
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > most / 2 ? word : undefined).trimEnd()}…`;
}
