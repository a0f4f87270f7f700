import { analyze, isStopWord } from './analysis.js';

/** Stems of one or several words. */
export type Phrase = readonly string[];

/** Which words mean nearly the same. One step only: synonyms of synonyms are not followed, so that no circle does harm. */
export class Thesaurus {
  readonly #groups = new Map<string, Phrase[][]>();

  /** How many words the longest phrase has. */
  longest = 1;

  /** Adds words that mean nearly the same. */
  add(words: readonly string[]): void {
    const phrases = words.map(phraseOf).filter(({ length }) => length > 0);
    for (const phrase of phrases) {
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

  /** What else means nearly the same as a phrase, and whether it is the first of its group: that fits best. */
  synonymsOf(phrase: Phrase): [other: Phrase, isFirst: boolean][] {
    const key = phrase.join(' ');
    const all = new Map<string, [Phrase, boolean]>();
    for (const group of this.#groups.get(key) ?? []) {
      group.forEach((other, index) => {
        const otherKey = other.join(' ');
        if (otherKey !== key) all.set(otherKey, [other, index === 0 || !!all.get(otherKey)?.[1]]);
      });
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
