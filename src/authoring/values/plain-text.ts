import { isRecord } from '../check/contract-walker.js';

/** A text in the language of the file; else the first of its languages; empty for what is no text. */
export function plainText(text: unknown, language: string): string {
  if (typeof text === 'string') return text.trim();
  if (!isRecord(text)) return '';
  const found = text[language] ?? Object.values(text)[0];
  return typeof found === 'string' ? found.trim() : '';
}

/** What a text says in one language, and no other. A text without languages is in that of the file. */
export function textIn(text: unknown, language: string, fileLanguage: string): string {
  const found = isRecord(text) ? text[language] : language === fileLanguage ? text : undefined;
  return typeof found === 'string' ? found.trim() : '';
}

/** The text with what it says in one language replaced; its other languages stay. */
export function withTextIn(text: unknown, language: string, fileLanguage: string, line: string): unknown {
  if (isRecord(text)) return { ...text, [language]: line };
  if (language === fileLanguage) return line;
  return { ...(typeof text === 'string' && text.trim() && { [fileLanguage]: text }), [language]: line };
}
