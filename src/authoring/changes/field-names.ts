import { programTitles, type FieldTitles } from '../generated/field-titles.js';
import type { JsonPath } from '../json/json-path.js';

/** The languages of those who write files. */
export type EditorLanguage = 'de' | 'en';

/** English names of fields whose keys are not words that say enough. */
const englishNames: Readonly<Record<string, string>> = {
  email: 'e-mail',
  url: 'website',
  of: 'base',
  asOf: 'date',
  updated: 'date of the file',
  lastVerified: 'last check',
  id: 'short name',
  ags: 'AGS',
  src: 'address',
  alt: 'description',
};

/**
 * The names of the fields that a path leads through, the outermost first: the titles of the contract in German, and in
 * English what the keys say. Positions in lists and languages are left out; a key that the contract does not know is quoted.
 */
export function fieldNames(path: JsonPath, language: EditorLanguage): string[] {
  const names: string[] = [];
  let titles: FieldTitles | undefined = programTitles;
  for (const step of path) {
    if (typeof step === 'number') continue;
    const entry: FieldTitles[string] | undefined =
      titles && Object.hasOwn(titles, step) ? titles[step] : undefined;
    if (entry !== undefined) names.push(nameOf(step, entry, language));
    else if (titles) names.push(quoted(step, language));
    titles = typeof entry === 'object' ? entry[1] : undefined;
  }
  return names;
}

function nameOf(key: string, entry: FieldTitles[string], language: EditorLanguage): string {
  if (language === 'de') return typeof entry === 'string' ? entry : entry[0];
  return englishNames[key] ?? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A word in the quotation marks of a language. */
export function quoted(text: string, language: EditorLanguage): string {
  return language === 'de' ? `„${text}“` : `“${text}”`;
}
