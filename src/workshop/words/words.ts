import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { forms as germanForms } from './de/forms.js';
import { shell as germanShell } from './de/shell.js';
import { sources as germanSources } from './de/sources.js';
import { start as germanStart } from './de/start.js';
import { forms as englishForms } from './en/forms.js';
import { shell as englishShell } from './en/shell.js';
import { sources as englishSources } from './en/sources.js';
import { start as englishStart } from './en/start.js';

/** The words of the rooms that are there from the start. */
export interface WorkshopWords {
  /** The frame around all rooms: sections, saving, findings, preview. */
  shell: typeof germanShell;
  /** How a file is begun or opened. */
  start: typeof germanStart;
  /** Where a file or its content comes from. */
  sources: typeof germanSources;
  /** Fields of records. */
  forms: typeof germanForms;
}

const words: Record<EditorLanguage, WorkshopWords> = {
  de: { shell: germanShell, start: germanStart, sources: germanSources, forms: germanForms },
  en: { shell: englishShell, start: englishStart, sources: englishSources, forms: englishForms },
};

/** The words of the rooms that are there from the start. A room that is loaded when used picks its own with `wordsIn`. */
export const workshopWords = (language: EditorLanguage): WorkshopWords => words[language];

/** The words of a room in a language: `wordsIn(this.language, { de, en })`. */
export const wordsIn = <Words>(language: EditorLanguage, languages: Record<EditorLanguage, Words>): Words =>
  languages[language];
