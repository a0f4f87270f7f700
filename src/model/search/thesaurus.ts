import { analyze, isStopWord } from './text-analysis.js';

/** Stems of one or several words. */
export type Phrase = readonly string[];

/** A word or phrase that means nearly the same as another. */
export interface Synonym {
  words: Phrase;
  /** Whether it is one of the group's words that name what is meant best. */
  isClose: boolean;
}

type Group = readonly Synonym[];

/** Groups of synonyms. They are not transitive: a synonym's own synonyms in other groups are not followed. */
export class Thesaurus {
  readonly #groups = new Map<string, Group[]>();

  /** The length of the longest phrase, in words. */
  maxPhraseLength = 1;

  /**
   * Adds a group of words and phrases that mean nearly the same.
   *
   * @param closeCount How many of them, from the first on, are close synonyms.
   */
  add(texts: readonly string[], closeCount = 1): void {
    const phrases = texts
      .map((text, index) => ({ words: phraseOf(text), isClose: index < closeCount }))
      .filter(({ words }) => words.length > 0);
    for (const { words } of phrases) this.#addGroup(words, phrases);
  }

  #addGroup(phrase: Phrase, group: Group): void {
    const key = phrase.join(' ');
    this.maxPhraseLength = Math.max(this.maxPhraseLength, phrase.length);
    const groups = this.#groups.get(key);
    if (groups) groups.push(group);
    else this.#groups.set(key, [group]);
  }

  /**
   * Adds words that people say where services say others: those find these, but not the other way round.
   *
   * @param said Words of need: `Windeln`.
   * @param meant What services call it: `Erstausstattung`.
   */
  addNeed(said: readonly string[], meant: readonly string[]): void {
    const group = meant
      .map((text, index) => ({ words: phraseOf(text), isClose: index === 0 }))
      .filter(({ words }) => words.length > 0);
    for (const phrase of said.map(phraseOf)) if (phrase.length) this.#addGroup(phrase, group);
  }

  has(phrase: Phrase): boolean {
    return this.#groups.has(phrase.join(' '));
  }

  /** The synonyms of a phrase, from all of its groups. */
  synonymsOf(phrase: Phrase): Synonym[] {
    const key = phrase.join(' ');
    const all = new Map<string, Synonym>();
    for (const synonym of (this.#groups.get(key) ?? []).flat()) {
      const other = synonym.words.join(' ');
      if (other !== key && !all.get(other)?.isClose) all.set(other, synonym);
    }
    return [...all.values()];
  }

  /** All synonyms of one word. */
  *singleWords(): Iterable<string> {
    for (const key of this.#groups.keys()) if (!key.includes(' ')) yield key;
  }
}

/** The stems of a text's words, without stop words unless there is nothing else. */
function phraseOf(text: string): Phrase {
  const words = analyze(text);
  const meaningful = words.filter(({ folded }) => !isStopWord(folded));
  return (meaningful.length ? meaningful : words).map(({ stem }) => stem);
}
