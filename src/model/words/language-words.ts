import type { CrisisTopic, Topic } from '../query/help-topics.js';

/**
 * What the finder's search knows of one language. All tables are lines of `head: entry, entry, …` (see `entriesOf`). Words
 * are written as people write them; inflected forms and single slips are recognized without being listed.
 */
export interface LanguageWords {
  /** Words that mean the same to the grammar: `name: words`, or `name value: words` for one value of a class. */
  readonly wordClasses: string;
  /**
   * How people say each constraint: `reading: phrase, phrase, …`. `{class}` is a word of a class, `[…]` may be missing, what
   * follows `~` must follow but is left for what comes next, and `<` at the beginning wants a day before. The longest phrase
   * wins; of equally long ones, the first. `readings.ts` has the readings.
   */
  readonly phrases: string;
  /**
   * What people say who need help, by topic, separated by commas. Of phrases that overlap, the longest counts: "mein Kind
   * schlägt" is about bringing up, "schlägt mich" about violence. Each language has the words of each crisis.
   */
  readonly topics: Readonly<Record<CrisisTopic, string>> & Readonly<Partial<Record<Topic, string>>>;
  /**
   * Synonyms: each word finds all others of its line, ranked after exact matches. Those before the colon name best what is
   * meant and rank before the others. A line of another language joins the German one that begins with the same word; a word
   * may be in several lines. A municipality adds its own in its file (`synonyms`).
   */
  readonly synonyms: string;
  /**
   * What services call it, and after the colon what families say for it: that finds what is meant, not the other way round.
   * The first word that is meant counts most; a line of another language means what the German one with that word means.
   * The needs follow the topics of public family portals and of taxonomies for human services (Open Eligibility, AIRS).
   */
  readonly needs: string;
  readonly otherLanguages?: undefined;
}

/** More words of a language whose other words have been added: what people say in sentences. */
export interface SentenceWords {
  readonly wordClasses: string;
  readonly phrases: string;
  readonly topics: Readonly<Partial<Record<Topic, string>>>;
  readonly needs: string;
  readonly synonyms?: undefined;
  /**
   * By which words other languages are recognized that are typed without their own letters: how these words begin, folded.
   * They come with German sentences, which are loaded as soon as a word is not known.
   */
  readonly otherLanguages: Readonly<Partial<Record<WordLanguage, string>>>;
}

/** Words that a search can add to those that it knows. */
export type AddedWords = LanguageWords | SentenceWords;

/** German, which the words of all other languages lead to: it has every topic. */
export interface GermanWords extends LanguageWords {
  readonly topics: Readonly<Record<Topic, string>>;
}

/** The languages beside German, whose words are loaded when they are needed; and what is said in sentences of German. */
export type WordLanguage = 'en' | 'tr' | 'uk' | 'ru' | 'ar' | 'pl' | 'ro' | 'fa' | 'de-sentences';

/** The lines of a table, each as its head and its entries. */
export function entriesOf(table: string | undefined): [head: string, entries: string[]][] {
  if (!table) return [];
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), listOf(line.slice(colon + 2))];
    });
}

/** The entries of a list separated by commas. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
