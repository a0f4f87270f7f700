import { isJsonObject } from './json-equality.js';
import type { Versions } from './versions.js';

/** Whether a text is written plainly in one version, and by language in another. */
export function isMixed({ base, mine, theirs }: Versions): boolean {
  const texts = [base, mine, theirs].filter((text) => text !== undefined);
  return texts.some((text) => typeof text === 'string') && texts.some(isJsonObject);
}

/** A text by language. Anything but a plain text is left as it is. */
export function toLanguageMap(text: unknown, language: string): unknown {
  return typeof text === 'string' ? { [language]: text } : text;
}

/** A text by language, written plainly if there is only the one in the file's language. */
export function toShortestText(text: unknown, language: string): unknown {
  if (!isJsonObject(text)) return text;
  const [only, ...others] = Object.keys(text);
  return only === language && !others.length ? text[only] : text;
}
