import { DeferredSteps, type Slicer } from '../deferred-steps.js';
import { tokenizeQuery, wordsOf } from '../query/query-tokens.js';
import { isSentence } from '../search/common-words.js';
import { decompound } from '../search/decompounding.js';
import { analyze, isGermanStopWord, isStopWord, type Token } from '../search/text-analysis.js';
import { entriesOf, type AddedWords, type WordLanguage } from './language-words.js';

/** Characters of a query beyond these, and longer words, are not looked at. */
const MAX_LENGTH = 5000;
const MAX_WORD_LENGTH = 40;

/** Letters that, of the languages in Latin letters that the finder knows, only these have. */
const ownLetters: readonly (readonly [WordLanguage, RegExp])[] = [
  ['tr', /[ğışİâî]/i],
  ['pl', /[ąćęłńśźż]/i],
  ['ro', /[ăâîșțţ]/i],
];

/** Classes and marks of the grammar in a phrase. */
const marks = /\{[^}]*\}|[[\]~<]/g;

/** The words of German that the finder knows, and names: whatever else is typed may be of another language. */
export class KnownWords {
  readonly #stems: readonly StemSet[];
  readonly #otherLanguages: readonly (readonly [language: string, beginnings: string])[];
  /** Whether what people say in sentences is among the words. */
  readonly hasSentences: boolean;

  /**
   * @param german German, and what people say in sentences of it, if that has been loaded.
   * @param names What the municipality's places and services are called.
   */
  constructor(german: readonly AddedWords[], names: readonly string[]) {
    this.hasSentences = german.length > 1;
    this.#stems = [...german.map(stemsOf), new StemSet(names)];
    this.#otherLanguages = german.flatMap(({ otherLanguages = {} }) => Object.entries(otherLanguages));
  }

  /** Reads the words in slices. Whatever is asked before that is done waits for all of them. */
  async prepare(slicer: Slicer): Promise<void> {
    for (const stems of this.#stems) await stems.prepare(slicer);
  }

  /** Whether all words of a compound are known, or the word itself is. */
  has(folded: string, stem: string): boolean {
    return (
      isGermanStopWord(folded) ||
      this.#hasStem(stem) ||
      decompound(stem, (part) => part.length > 3 && this.#hasStem(part)).length > 1
    );
  }

  /** The languages that a text sounds of, though it has none of their own letters. */
  languagesThatSoundIn(text: string): WordLanguage[] {
    // A word with an umlaut is German.
    const words = ` ${wordsOf(text.replace(/[äöüß]/gi, '-')).join(' ')}`;
    return this.#otherLanguages.flatMap(([language, beginnings]) =>
      new RegExp(` (?:${beginnings.replaceAll(', ', '|')})`).test(words) ? (language as WordLanguage) : [],
    );
  }

  /** Whether a known word begins so: what is being typed may become it. */
  hasBeginning(letters: string): boolean {
    return this.#stems.some((stems) => stems.hasBeginning(letters));
  }

  #hasStem(stem: string): boolean {
    return this.#stems.some((stems) => stems.has(stem));
  }
}

/** The stems of the words of some texts. */
class StemSet {
  readonly #stems = new Set<string>();
  readonly #steps = new DeferredSteps();

  constructor(texts: readonly string[]) {
    this.#steps.add(this.#addStems(texts));
  }

  prepare(slicer: Slicer): Promise<void> {
    return this.#steps.finishInSlices(slicer);
  }

  has(stem: string): boolean {
    this.#steps.finish();
    return this.#stems.has(stem);
  }

  hasBeginning(letters: string): boolean {
    this.#steps.finish();
    for (const stem of this.#stems) if (stem.startsWith(letters)) return true;
    return false;
  }

  *#addStems(texts: readonly string[]): Generator<void> {
    const tokens = new Map<string, Token>();
    for (const text of texts) {
      for (const { stem } of analyze(text.replace(marks, ' '), tokens)) this.#stems.add(stem);
      yield;
    }
  }
}

const stemsByWords = new WeakMap<AddedWords, StemSet>();

/** The stems of a language's words, read once: names are others for each municipality. */
function stemsOf(words: AddedWords): StemSet {
  const { topics, synonyms = '', needs, wordClasses, phrases } = words;
  const stems =
    stemsByWords.get(words) ??
    new StemSet([
      ...[wordClasses, phrases].flatMap((table) => entriesOf(table).flatMap(([, words]) => words)),
      ...Object.values(topics),
      ...[synonyms, needs].flatMap((table) => table.split('\n')),
    ]);
  stemsByWords.set(words, stems);
  return stems;
}

/**
 * The languages whose words a query may need beside German: by its script, by letters that only some of them have, by words
 * that tell of them without those letters, and English and Turkish where a word is not known, even of those that are said in
 * sentences of German: these come first.
 *
 * Polish and Romanian are not loaded for any unknown word, which is a slip of German far more often. So that nothing of a
 * crisis is taken for harmless meanwhile, the words that tell of them include the beginnings of what these languages say in
 * a crisis. A word of a language that the finder does not know at all stays a word like any other.
 */
export function languagesIn(query: string, known: KnownWords): WordLanguage[] {
  const text = query.slice(0, MAX_LENGTH);
  const languages = new Set<WordLanguage>(languagesOfScript(text));
  const latin = tokenizeQuery(text).filter(
    ({ word }) => /^[a-z]{2,}$/.test(word) && word.length <= MAX_WORD_LENGTH,
  );
  const unknown = latin.filter(({ word, start, end }) => {
    const { folded = '', stem = '' } = analyze(word)[0] ?? {};
    if (known.has(folded, stem)) return false;
    const written = text.slice(start, end);
    const owners = ownLetters.filter(([, letters]) => letters.test(written));
    for (const [language] of owners) languages.add(language);
    return !owners.length && !(end === text.length && known.hasBeginning(folded));
  });
  const meaningful = analyze(text).flatMap(({ folded }) => (isStopWord(folded) ? [] : folded));
  if (!known.hasSentences && latin.length && (isSentence(meaningful) || unknown.length))
    return [...languages, 'de-sentences'];
  if (unknown.length) languages.add('tr').add('en');
  for (const language of known.languagesThatSoundIn(text)) languages.add(language);
  return [...languages];
}

/** Arabic and Persian share a script: four letters are of Persian alone, two of Arabic. */
function languagesOfScript(text: string): WordLanguage[] {
  if (/[پچژگ]/.test(text)) return ['fa'];
  if (/[ةإ]/.test(text)) return ['ar'];
  if (/\p{Script=Arabic}/u.test(text)) return ['ar', 'fa'];
  return /\p{Script=Cyrillic}/u.test(text) ? ['uk', 'ru'] : [];
}
