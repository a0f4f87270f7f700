import { entriesOf, listOf, type AddedWords } from '../words/language-words.js';
import { analyze, isStopWord } from './text-analysis.js';

/** Stems of one or several words. */
export type Phrase = readonly string[];

/** A word or phrase that means nearly the same as another. */
export interface Synonym {
  words: Phrase;
  /** Whether it is one of the group's words that name what is meant best. */
  isClose: boolean;
}

type Group = Synonym[];

/** Groups of synonyms. They are not transitive: a synonym's own synonyms in other groups are not followed. */
export class Thesaurus {
  /** Another thesaurus whose groups are in this one, too. */
  readonly #base: Thesaurus | undefined;
  /** The groups of each word or phrase, by its stems. */
  readonly #groups = new Map<string, Group[]>();
  /** The groups of synonyms, and those that needs mean, by what their first word is. */
  readonly #synonyms = new Map<string, Group>();
  readonly #needs = new Map<string, Group>();

  /** Phrases of several words, by their last one. */
  readonly #phrases = new Map<string, Phrase[]>();

  #maxPhraseLength = 1;

  /** @param base Another thesaurus whose groups are in this one, too, also those that it is given later. */
  constructor(base?: Thesaurus) {
    this.#base = base;
  }

  /** The length of the longest phrase, in words. */
  get maxPhraseLength(): number {
    return Math.max(this.#maxPhraseLength, this.#base?.maxPhraseLength ?? 1);
  }

  /** Adds the words of a language, a line at each step. German comes first: what other languages say leads to its words. */
  *addLanguage({ synonyms, needs }: AddedWords): Generator<void> {
    for (const [head, others] of entriesOf(synonyms)) yield this.#addSynonyms(listOf(head), others);
    for (const [head, said] of entriesOf(needs)) yield this.#addNeed(listOf(head), said);
  }

  /** Adds a group of words and phrases that mean nearly the same, the one first that names best what is meant. */
  add([first = '', ...others]: readonly string[]): void {
    this.#join([], [first], others);
  }

  /** Words that mean nearly the same: those that are close, and others. They join the group that begins with the same word. */
  #addSynonyms(close: readonly string[], others: readonly string[]): void {
    const [key = ''] = close;
    const group = this.#synonyms.get(key);
    this.#synonyms.set(key, group ? this.#join(group, [], others) : this.#join([], close, others));
  }

  #join(group: Group, close: readonly string[], others: readonly string[]): Group {
    const added = [...synonymsFrom(close, () => true), ...synonymsFrom(others, () => false)];
    group.push(...added);
    for (const { words } of added) this.#addGroup(words, group);
    return group;
  }

  #addGroup(phrase: Phrase, group: Group): void {
    const key = phrase.join(' ');
    this.#maxPhraseLength = Math.max(this.#maxPhraseLength, phrase.length);
    const groups = this.#groups.get(key);
    if (groups) groups.push(group);
    else {
      this.#groups.set(key, [group]);
      if (phrase.length > 1 && !this.#base?.has(phrase)) this.#addPhrase(phrase);
    }
  }

  /**
   * Adds words that people say where services say others: those find these, but not the other way round.
   *
   * @param meant What services call it: `Erstausstattung`.
   * @param said Words of need: `Windeln`.
   */
  #addNeed(meant: readonly string[], said: readonly string[]): void {
    const [key = ''] = meant;
    const group = this.#needOf(key) ?? synonymsFrom(meant, (index) => index === 0);
    this.#needs.set(key, group);
    for (const phrase of said.map(phraseOf)) if (phrase.length) this.#addGroup(phrase, group);
  }

  #needOf(key: string): Group | undefined {
    return this.#needs.get(key) ?? (this.#base ? this.#base.#needOf(key) : undefined);
  }

  #addPhrase(phrase: Phrase): void {
    const last = phrase.at(-1)!;
    const phrases = this.#phrases.get(last);
    if (phrases) phrases.push(phrase);
    else this.#phrases.set(last, [phrase]);
  }

  /** The phrases of several words whose last one has a stem. */
  phrasesEndingWith(stem: string): readonly Phrase[] {
    return [...(this.#base?.phrasesEndingWith(stem) ?? []), ...(this.#phrases.get(stem) ?? [])];
  }

  has(phrase: Phrase): boolean {
    return this.#groups.has(phrase.join(' ')) || (this.#base?.has(phrase) ?? false);
  }

  /** The synonyms of a phrase, from all of its groups. */
  synonymsOf(phrase: Phrase): Synonym[] {
    const key = phrase.join(' ');
    const all = new Map<string, Synonym>();
    for (const synonym of this.#groupsOf(key).flat()) {
      const other = synonym.words.join(' ');
      if (other !== key && !all.get(other)?.isClose) all.set(other, synonym);
    }
    return [...all.values()];
  }

  #groupsOf(key: string): readonly Group[] {
    return [...(this.#base ? this.#base.#groupsOf(key) : []), ...(this.#groups.get(key) ?? [])];
  }

  /** All synonyms of one word. */
  *singleWords(): Iterable<string> {
    if (this.#base) yield* this.#base.singleWords();
    for (const key of this.#groups.keys()) if (!key.includes(' ')) yield key;
  }
}

/** Texts as synonyms, without those that have no words. */
const synonymsFrom = (texts: readonly string[], isClose: (index: number) => boolean): Group =>
  texts
    .map((text, index) => ({ words: phraseOf(text), isClose: isClose(index) }))
    .filter(({ words }) => words.length > 0);

/** The stems of a text's words, without stop words unless there is nothing else. */
function phraseOf(text: string): Phrase {
  const words = analyze(text);
  const meaningful = words.filter(({ folded }) => !isStopWord(folded));
  return (meaningful.length ? meaningful : words).map(({ stem }) => stem);
}
