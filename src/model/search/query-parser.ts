import { isCommonWord } from './common-words.js';
import type { InvertedIndex } from './inverted-index.js';
import type { MatchScores } from './match-scores.js';
import { TermMatcher } from './term-matcher.js';
import { analyze, isStopWord, type Token } from './text-analysis.js';
import type { Phrase, Thesaurus } from './thesaurus.js';

/** A word or phrase of a query, with the services that match it. */
export interface QueryTerm {
  /** As typed, folded. */
  text: string;
  matches: MatchScores;
  /** Whether only a part of the compound matches. */
  isPartial: boolean;
  /** Whether services without it match the query, too: an age, or a word of many services. It still ranks. */
  isOptional: boolean;
}

/** Characters and words of a query beyond these are ignored. */
const MAX_QUERY_LENGTH = 500;
const MAX_QUERY_WORDS = 32;

/** A query of more words that mean something is a sentence: it tells of a need, and few services have its words. */
const MAX_KEYWORDS = 3;

/** How many words with a meaning may lie between the first and the last one of a phrase in a sentence. */
const MAX_PHRASE_SPAN = 6;

/** Splits a query into words and known phrases, and matches each against the index. */
export class QueryParser {
  readonly #thesaurus: Thesaurus;
  readonly #matcher: TermMatcher;

  /** @param size How many services are indexed. */
  constructor(index: InvertedIndex, thesaurus: Thesaurus, size: number) {
    this.#thesaurus = thesaurus;
    this.#matcher = new TermMatcher(index, thesaurus, size);
  }

  /** Stop words are left out, unless the query consists of nothing else. */
  parse(query: string): QueryTerm[] {
    const { all, meaningful } = tokensOf(query);
    return this.#keywordTerms(meaningful.length ? meaningful : all);
  }

  /** What a sentence tells, none of which is required; `undefined` for a query of few words. */
  parseSentence(query: string): QueryTerm[] | undefined {
    const { meaningful } = tokensOf(query);
    const isSentence = meaningful.filter(({ folded }) => !isOptional(folded)).length > MAX_KEYWORDS;
    return isSentence ? this.#sentenceTerms(meaningful) : undefined;
  }

  /** Each word, and each phrase whose words stand near each other, in whichever order. */
  #sentenceTerms(tokens: readonly Token[]): QueryTerm[] {
    const stems = tokens.map(({ stem }) => stem);
    const phrases = stems.flatMap((last, index) =>
      this.#thesaurus
        .phrasesEndingWith(last)
        .filter((phrase) => isNear(stems, phrase, index))
        .map((phrase) => ({ text: phrase.join(' '), matches: this.#matcher.matchNeed(phrase) })),
    );
    const words = tokens.map((token) => ({
      text: token.folded,
      matches: this.#matcher.matchWordOfSentence(token),
    }));
    return [...phrases, ...words].map((term) => ({ ...term, isPartial: false, isOptional: false }));
  }

  #keywordTerms(tokens: readonly Token[]): QueryTerm[] {
    const terms: QueryTerm[] = [];
    for (let at = 0; at < tokens.length;) {
      const length = this.#phraseLengthAt(tokens, at);
      const words = tokens.slice(at, at + length);
      const phrase = length > 1 ? this.#phraseTerm(words) : undefined;
      terms.push(...(phrase?.matches.count ? [phrase] : words.map((word) => this.#wordTerm(word))));
      at += length;
    }
    return terms;
  }

  /** The length of the longest phrase with synonyms that begins at a token, in tokens; 1 where none does. */
  #phraseLengthAt(tokens: readonly Token[], at: number): number {
    for (
      let length = Math.min(this.#thesaurus.maxPhraseLength, tokens.length - at);
      length > 1;
      length -= 1
    ) {
      if (this.#thesaurus.has(tokens.slice(at, at + length).map(({ stem }) => stem))) return length;
    }
    return 1;
  }

  #phraseTerm(tokens: readonly Token[]): QueryTerm {
    const text = tokens.map(({ folded }) => folded).join(' ');
    return {
      text,
      matches: this.#matcher.matchPhrase(tokens),
      isPartial: false,
      isOptional: isOptional(text),
    };
  }

  #wordTerm(token: Token): QueryTerm {
    const { folded: text } = token;
    const { matches, isPartial } = this.#matcher.matchWord(token);
    return { text, matches, isPartial, isOptional: isOptional(text) };
  }
}

function tokensOf(query: string) {
  const all = analyze(query.slice(0, MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_WORDS);
  return { all, meaningful: all.filter(({ folded }) => !isStopWord(folded)) };
}

/** Whether all other words of a phrase stand near its last one. */
function isNear(stems: readonly string[], phrase: Phrase, lastIndex: number): boolean {
  const near = stems.slice(Math.max(0, lastIndex - MAX_PHRASE_SPAN), lastIndex + MAX_PHRASE_SPAN + 1);
  return phrase.every((stem) => near.includes(stem));
}

const isOptional = (text: string) => /^\d{1,4}$/.test(text) || isCommonWord(text);
