import { diagnoseLanguage, languageName } from '../check/rules/languages.js';
import type { TypedValue } from './typed-value.js';

const namesByTag = new Map<string, string>();

/** What is always called otherwise than by Intl. */
const ownNames: Readonly<Record<string, string>> = { 'de-simple': 'Einfache Sprache' };

/** The German name of a language, from which its tag can be told; the tag where there is none. */
export function nameOfLanguage(tag: string): string {
  let name = namesByTag.get(tag);
  if (name === undefined) {
    const candidate = ownNames[tag] ?? languageName(tag, 'de');
    name = candidate && !candidate.includes(',') && tagOfLanguage(candidate) === tag ? candidate : tag;
    namesByTag.set(tag, name);
  }
  return name;
}

/** The tag of a language by its name in German, English or itself, or by its tag; `undefined` for what is no language. */
export function tagOfLanguage(text: string): string | undefined {
  const diagnosis = diagnoseLanguage(text);
  if (diagnosis) return typeof diagnosis.corrected === 'string' ? diagnosis.corrected : undefined;
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(text) ? text : undefined;
}

/** Reads one language by its name or tag: `Ukrainisch`, `uk`. */
export function readLanguage(text: string): TypedValue<string> {
  const value = tagOfLanguage(text.trim());
  return value === undefined ? { problem: 'language' } : { value };
}

/** Reads languages by their names: `Deutsch, Ukrainisch und Arabisch`. */
export function readLanguages(text: string): TypedValue<readonly string[]> {
  const names = text
    .split(/[,;/\n+&]|\s+und\s+|\s+and\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
  const tags = names.flatMap((name) => tagOfLanguage(name) ?? []);
  return tags.length < names.length || !tags.length ? { problem: 'language' } : { value: [...new Set(tags)] };
}
