import { isCommonWord } from './common-words.js';
import { ageTerm } from './fields.js';
import type { InvertedIndex, Term } from './inverted-index.js';
import { MatchScores, type MatchType } from './match-scores.js';
import type { Token } from './text-analysis.js';
import type { Phrase, Thesaurus } from './thesaurus.js';

/** How much each kind of match counts beside an exact one, which counts 1. */
const weights = {
  part: 0.65,
  prefix: 0.5,
  stemPrefix: 0.4,
  substring: 0.3,
  closeSynonym: 0.42,
  synonym: 0.25,
  compoundParts: 0.55,
  fuzzy: 0.45,
  // In a sentence, what is said counts for what is meant: hardly a word of it is one of a service.
  meant: 0.6,
  alsoMeant: 0.4,
};

/** How much more a phrase says than a word. */
const PHRASE_BOOST = 1.5;

/** The shortest word of a sentence that may have a typing error, in letters. */
const MIN_SLIP_LENGTH = 5;

/** Finds the terms of an index that a word or phrase may mean, and scores the services that have them. */
export class TermMatcher {
  readonly #index: InvertedIndex;
  readonly #thesaurus: Thesaurus;
  readonly #size: number;

  /** @param size How many services are indexed. */
  constructor(index: InvertedIndex, thesaurus: Thesaurus, size: number) {
    this.#index = index;
    this.#thesaurus = thesaurus;
    this.#size = size;
  }

  /** Matches the services that have all words of a phrase, or a synonym of the phrase. */
  matchPhrase(tokens: readonly Token[]): MatchScores {
    const scores = new MatchScores(this.#size);
    const words = tokens.map((token) => this.matchWord(token).matches);
    scores.addConjunction(words, 1, 'exact');
    const phrase = tokens.map(({ stem }) => stem);
    this.#addSynonyms(scores, phrase, 1, 'synonym');
    return scores;
  }

  /**
   * Matches a word: exactly, in compounds, as a prefix, inside words, by synonyms and by all of its own parts; where
   * nothing matches, despite typing errors; where nothing does then, by any of its own parts.
   */
  matchWord({ folded, stem }: Token): { matches: MatchScores; isPartial: boolean } {
    const scores = new MatchScores(this.#size);
    this.#addStem(scores, stem, 1, 'exact');
    if (/^\d{1,2}$/.test(folded)) this.#addStem(scores, ageTerm(Number(folded)), 1, 'exact');
    this.#addPrefix(scores, folded, weights.prefix);
    if (stem !== folded && stem.length > 3) this.#addPrefix(scores, stem, weights.stemPrefix);
    if (stem.length > 4) this.#addSubstring(scores, stem);
    this.#addSynonyms(scores, [stem], 1, 'synonym');
    const parts = this.#index.decompound(stem, 3).filter((part) => !isCommonWord(part));
    if (parts.length > 1) this.#addAll(scores, parts, weights.compoundParts, 'part');
    if (!scores.count && stem.length === 4) this.#addSubstring(scores, stem);
    if (!scores.count && /.{4}t$/.test(stem)) this.#addPrefix(scores, stem.slice(0, -1), weights.stemPrefix);
    if (!scores.count) this.#addFuzzy(scores, stem, folded);
    if (scores.count || !parts.length) return { matches: scores, isPartial: false };
    for (const part of parts) {
      this.#addStem(scores, part, weights.compoundParts, 'part');
      this.#addSynonyms(scores, [part], weights.compoundParts, 'part');
    }
    return { matches: scores, isPartial: scores.count > 0 };
  }

  /** Matches what a phrase of a sentence means. */
  matchNeed(phrase: Phrase): MatchScores {
    const scores = new MatchScores(this.#size);
    this.#addMeanings(scores, phrase, PHRASE_BOOST);
    return scores;
  }

  /**
   * Matches a word of a sentence: exactly, by what it means, and where it is unknown by its parts, or despite one typing
   * error. Words that only begin or look alike are left out: among so many there is always one.
   */
  matchWordOfSentence({ folded, stem }: Token): MatchScores {
    const scores = new MatchScores(this.#size);
    if (isCommonWord(folded) || /^\d+$/.test(folded)) return scores;
    this.#addStem(scores, stem, 1, 'exact');
    this.#addMeanings(scores, [stem], 1);
    if (scores.count) return scores;
    const parts = this.#index.decompound(stem, 3).filter((part) => !isCommonWord(part));
    for (const part of parts) {
      this.#addStem(scores, part, weights.compoundParts, 'part');
      this.#addMeanings(scores, [part], weights.compoundParts);
    }
    if (scores.count) return scores;
    const inflected = this.#index.longestPrefixOf(stem, minPrefixLength(stem));
    if (inflected) {
      this.#addStem(scores, inflected, weights.fuzzy, 'fuzzy');
      this.#addMeanings(scores, [inflected], weights.meant);
    }
    if (scores.count || stem.length < MIN_SLIP_LENGTH) return scores;
    for (const [term] of this.#similarTerms(stem, 1)) {
      this.#addStem(scores, term.stem, weights.fuzzy, 'fuzzy');
      this.#addMeanings(scores, [term.stem], weights.fuzzy);
    }
    return scores;
  }

  #addMeanings(scores: MatchScores, phrase: Phrase, weight: number): void {
    for (const { words, isClose } of this.#thesaurus.synonymsOf(phrase)) {
      const meant = weight * (isClose ? weights.meant : weights.alsoMeant);
      if (words.length > 1) this.#addAll(scores, words, meant, 'synonym');
      else this.#addStem(scores, words[0]!, meant, 'synonym');
    }
  }

  /** Adds a stem, and the compounds that have it as a part. */
  #addStem(scores: MatchScores, stem: string, weight: number, type: MatchType): void {
    const term = this.#index.get(stem);
    if (!term) return;
    scores.add({ term, weight, type });
    const partType = type === 'exact' ? 'part' : type;
    for (const compound of term.compounds)
      scores.add({ term: compound, weight: weight * weights.part, type: partType });
  }

  /** Adds words with a prefix; the longer the rest, the less it counts. Numbers are taken to be complete. */
  #addPrefix(scores: MatchScores, prefix: string, weight: number): void {
    if (/^\d{1,2}$/.test(prefix)) return;
    for (const term of this.#index.withPrefix(prefix)) {
      const restLength = term.stem.length - prefix.length;
      const completeness = prefix.length / (prefix.length + 0.1 * restLength);
      scores.add({ term, weight: weight * completeness, type: 'prefix' });
    }
  }

  #addSubstring(scores: MatchScores, letters: string): void {
    for (const term of this.#index.withSubstring(letters)) {
      scores.add({ term, weight: weights.substring, type: 'part' });
    }
  }

  #addSynonyms(scores: MatchScores, phrase: Phrase, weight: number, type: MatchType): void {
    for (const { words, isClose } of this.#thesaurus.synonymsOf(phrase)) {
      const synonymWeight = weight * (isClose ? weights.closeSynonym : weights.synonym);
      const [first, ...others] = words;
      if (others.length) this.#addAll(scores, words, synonymWeight, type);
      else this.#addStem(scores, first!, synonymWeight, type);
    }
  }

  /** Adds the services that match all of several stems. */
  #addAll(scores: MatchScores, stems: Phrase, weight: number, type: MatchType): void {
    const parts: MatchScores[] = [];
    for (const stem of stems) {
      const part = this.#matchStem(stem);
      if (!part.count) return;
      parts.push(part);
    }
    scores.addConjunction(parts, weight, type);
  }

  /** Matches one of several stems: exactly, as a prefix, and by synonyms of one word. */
  #matchStem(stem: string): MatchScores {
    const scores = new MatchScores(this.#size);
    this.#addStem(scores, stem, 1, 'exact');
    if (stem.length > 3) this.#addPrefix(scores, stem, weights.stemPrefix);
    for (const { words } of this.#thesaurus.synonymsOf([stem])) {
      if (words.length === 1) this.#addStem(scores, words[0]!, weights.synonym, 'synonym');
    }
    return scores;
  }

  /** Adds the terms of the smallest edit distance that has any, with their synonyms; and synonyms of longer words. */
  #addFuzzy(scores: MatchScores, stem: string, folded: string): void {
    const completed = folded.length > 3 ? [...this.#index.withPrefix(folded)] : [];
    for (const { stem } of completed) this.#addSynonyms(scores, [stem], weights.prefix, 'synonym');
    for (let maxDistance = 1; maxDistance <= maxEdits(stem) && !scores.count; maxDistance += 1) {
      for (const [term, distance] of this.#similarTerms(stem, maxDistance)) {
        const weight = weights.fuzzy * (1 - distance / stem.length);
        this.#addStem(scores, term.stem, weight, 'fuzzy');
        this.#addSynonyms(scores, [term.stem], weight, 'fuzzy');
      }
    }
  }

  /** Terms within an edit distance, each with its distance. Two swapped neighbours are one edit, however short the word. */
  #similarTerms(stem: string, maxDistance: number): [Term, number][] {
    const transposed = Array.from(stem).flatMap((letter, at): [Term, number][] => {
      const other = stem.slice(0, at) + (stem[at + 1] ?? '') + letter + stem.slice(at + 2);
      const term = this.#index.get(other);
      return term ? [[term, 1]] : [];
    });
    return [...transposed, ...this.#index.fuzzyMatches(stem, maxDistance)];
  }
}

/** How long a known word must be that another one begins with, in letters: Arabic words are short. */
const minPrefixLength = (stem: string) => (/^[\u0600-\u06ff]/.test(stem) ? 3 : 4);

/** How many typing errors a word may have, by its length. */
const maxEdits = ({ length }: string) => (length > 6 ? 2 : length > 3 ? 1 : 0);
