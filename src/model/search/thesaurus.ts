import { analyze, isStopWord } from './analysis.js';

/** Stems of one or several words. */
export type Phrase = readonly string[];

/** Another word or phrase for the same. */
export interface Synonym {
  words: Phrase;
  /** One of those of its group that say best what is meant. */
  isFitting: boolean;
}

type Group = readonly Synonym[];

/** Which words mean nearly the same. One step only: synonyms of synonyms are not followed, so that no circle does harm. */
export class Thesaurus {
  readonly #groups = new Map<string, Group[]>();

  /** How many words the longest phrase has. */
  longest = 1;

  /** Adds words that mean nearly the same. So many of them, from the first on, fit best. */
  add(words: readonly string[], fitting = 1): void {
    const phrases = words
      .map((text, index) => ({ words: phraseOf(text), isFitting: index < fitting }))
      .filter(({ words }) => words.length > 0);
    for (const { words: phrase } of phrases) {
      const key = phrase.join(' ');
      this.longest = Math.max(this.longest, phrase.length);
      const groups = this.#groups.get(key);
      if (groups) groups.push(phrases);
      else this.#groups.set(key, [phrases]);
    }
  }

  has(phrase: Phrase): boolean {
    return this.#groups.has(phrase.join(' '));
  }

  /** What else means nearly the same as a phrase. */
  synonymsOf(phrase: Phrase): Synonym[] {
    const key = phrase.join(' ');
    const all = new Map<string, Synonym>();
    for (const synonym of (this.#groups.get(key) ?? []).flat()) {
      const other = synonym.words.join(' ');
      if (other !== key && !all.get(other)?.isFitting) all.set(other, synonym);
    }
    return [...all.values()];
  }

  /** All single words. */
  *words(): Iterable<string> {
    for (const key of this.#groups.keys()) if (!key.includes(' ')) yield key;
  }
}

/** A phrase's stems, without words that say nothing. */
function phraseOf(text: string): Phrase {
  const words = analyze(text);
  const telling = words.filter(({ folded }) => !isStopWord(folded));
  return (telling.length ? telling : words).map(({ stem }) => stem);
}
