import { tokenizeQuery } from '../query/query-tokens.js';
import { decompound } from '../search/decompounding.js';
import { analyze, isGermanStopWord, isStopWord } from '../search/text-analysis.js';
import { entriesOf, type AddedWords, type WordLanguage } from './language-words.js';

/** Characters of a query beyond these, and longer words, are not looked at. */
const MAX_LENGTH = 5000;
const MAX_WORD_LENGTH = 40;

/** A query of more words that mean something tells of a need. As many words a search takes for keywords. */
const MAX_KEYWORDS = 3;

/** Classes and marks of the grammar in a phrase. */
const marks = /\{[^}]*\}|[[\]~<]/g;

/** The words of German that the finder knows, and names: whatever else is typed may be of another language. */
export class KnownWords {
  readonly #stems: ReadonlySet<string>;
  /** Whether what people say in sentences is among the words. */
  readonly hasSentences: boolean;

  /**
   * @param german German, and what people say in sentences of it, if that has been loaded.
   * @param names What the municipality's places and services are called.
   */
  constructor(german: readonly AddedWords[], names: readonly string[]) {
    const wordsOf = ({ topics, synonyms = '', needs, wordClasses, phrases }: AddedWords) => [
      ...[wordClasses, phrases].flatMap((table) => entriesOf(table).flatMap(([, words]) => words)),
      ...Object.values(topics),
      synonyms,
      needs,
    ];
    const texts = [...german.flatMap(wordsOf), ...names].join(' ');
    this.hasSentences = german.length > 1;
    this.#stems = new Set(analyze(texts.replace(marks, ' ')).map(({ stem }) => stem));
  }

  /** Whether all words of a compound are known, or the word itself is. */
  has(folded: string, stem: string): boolean {
    return (
      isGermanStopWord(folded) ||
      this.#stems.has(stem) ||
      decompound(stem, (part) => part.length > 3 && this.#stems.has(part)).length > 1
    );
  }

  /** Whether a known word begins so: what is being typed may become it. */
  hasBeginning(letters: string): boolean {
    for (const stem of this.#stems) if (stem.startsWith(letters)) return true;
    return false;
  }
}

/**
 * The languages whose words a query may need beside German: by its script, by letters that only Turkish has here, and
 * where a word is not known, even of those that are said in sentences: these come first.
 */
export function languagesIn(query: string, known: KnownWords): WordLanguage[] {
  const text = query.slice(0, MAX_LENGTH);
  const languages = new Set<WordLanguage>();
  if (/\p{Script=Cyrillic}/u.test(text)) languages.add('uk').add('ru');
  if (/\p{Script=Arabic}/u.test(text)) languages.add('ar');
  const latin = tokenizeQuery(text).filter(
    ({ word }) => /^[a-z]{2,}$/.test(word) && word.length <= MAX_WORD_LENGTH,
  );
  const unknown = latin.filter(({ word, end }) => {
    const { folded = '', stem = '' } = analyze(word)[0] ?? {};
    return !known.has(folded, stem) && !(end === text.length && known.hasBeginning(folded));
  });
  const isSentence = analyze(text).filter(({ folded }) => !isStopWord(folded)).length > MAX_KEYWORDS;
  if (!known.hasSentences && latin.length && (isSentence || unknown.length))
    return [...languages, 'de-sentences'];
  for (const { start, end } of unknown) {
    languages.add('tr');
    if (!/[ğışİ]/i.test(text.slice(start, end))) languages.add('en');
  }
  return [...languages];
}
