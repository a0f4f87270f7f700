import { isRecord } from '../../authoring/check/contract-walker.js';

/** The text of a value in one language; empty where it has none. A value that is no text is empty, too. */
export function textIn(value: unknown, language: string, documentLanguage: string): string {
  if (typeof value === 'string') return language === documentLanguage ? value : '';
  const text = isRecord(value) ? value[language] : undefined;
  return typeof text === 'string' ? text : '';
}

/** The languages of a text, other than the document's. */
export const otherLanguagesOf = (value: unknown, documentLanguage: string): string[] =>
  isRecord(value) ? Object.keys(value).filter((tag) => tag !== documentLanguage) : [];

/**
 * The value with another text in one language, as short as the contract allows: one text where there is only that of the
 * document's language, nothing where all are empty.
 */
export function withText(value: unknown, language: string, text: string, documentLanguage: string): unknown {
  const before = isRecord(value) ? value : typeof value === 'string' ? { [documentLanguage]: value } : {};
  const texts = Object.fromEntries(
    Object.entries({ ...before, [language]: text }).filter(([, line]) => line !== ''),
  );
  const tags = Object.keys(texts);
  if (!tags.length) return undefined;
  return tags.length === 1 && tags[0] === documentLanguage ? texts[documentLanguage] : texts;
}
