import { en } from './en/index.js';
import type { LanguageFiles, WordFile, Words } from './words.js';

/** The languages beside German, whose files are loaded when a page asks for one. German comes with the code. */
const languages: Readonly<Record<string, LanguageFiles>> = { en };

/** The supported language that fits a BCP 47 tag; German where none does, since the data is German. */
export function languageFor(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(languages, primary) ? primary : 'de';
}

/**
 * The files of words that an element needs from the start: `base`, and the one of its own name if there is one.
 *
 * @param elementName Without its prefix: `agenda-feed`.
 */
export function wordFilesOf(elementName: string): WordFile[] {
  return Object.hasOwn(en, elementName) ? ['base', elementName as WordFile] : ['base'];
}

/** Loads a file of words; `undefined` for German, which needs none. Rejects where the file can't be loaded. */
export function importWords(language: string, file: WordFile): Promise<Partial<Words>> | undefined {
  return languages[language]?.[file]();
}
