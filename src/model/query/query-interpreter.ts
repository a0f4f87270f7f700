import type { Text } from '../../schema/index.js';
import { DeferredSteps, type Slicer } from '../deferred-steps.js';
import { isCommonWord } from '../search/common-words.js';
import { isStopWord } from '../search/text-analysis.js';
import type { AddedWords } from '../words/language-words.js';
import { isPostcode, placesThatAreWords, type KnownPlace } from './known-places.js';
import { PhraseGrammar, type PhraseMatch } from './phrase-grammar.js';
import { tokenizeQuery, wordsOf, type QueryToken } from './query-tokens.js';
import { isDay, readPhrase } from './readings.js';
import { understoodFrom, type Constraint, type UnderstoodQuery } from './understood-query.js';

/** What sentences are understood by: the words of languages, and what those of one municipality may name. */
export interface QueryVocabulary {
  /** German first. */
  readonly languages: readonly AddedWords[];
  readonly places: readonly KnownPlace[];
  /** Names of services. One that is typed is not taken apart: `Spielfeld am Nachmittag` is no time of day. */
  readonly serviceNames?: readonly Text[] | undefined;
}

/** Characters of a sentence beyond these are only words. */
const MAX_LENGTH = 5000;

/** The longest compound that is taken apart, in letters. */
const MAX_COMPOUND_LENGTH = 40;

/** What compounds of the grammar consist of: `Mittwochnachmittag`, `vierjährige`, `Drittklässler`. */
const compoundHeads = ['weekday', 'n', 'ordinal'];
const compoundEnds = ['part', 'years', 'months', 'grade'];

/** Understands sentences of one municipality's people: what is a constraint, and what is left to be searched for. */
export class QueryInterpreter {
  readonly #grammar = new PhraseGrammar();
  /** Names of services of several words, by their first word. */
  readonly #serviceNames = new Map<string, string[][]>();
  readonly #ambiguousPlaces = new Set<string>();

  readonly #steps = new DeferredSteps();

  constructor(vocabulary: QueryVocabulary) {
    this.#steps.add(this.#learn(vocabulary));
  }

  /** Reads the vocabulary in slices: there may be thousands of names. A sentence that comes earlier waits for all of it. */
  prepare(slicer: Slicer): Promise<void> {
    return this.#steps.finishInSlices(slicer);
  }

  *#learn({ languages, places, serviceNames = [] }: QueryVocabulary): Generator<void> {
    const grammar = this.#grammar;
    for (const { wordClasses } of languages) if (wordClasses) yield grammar.addClasses(wordClasses);
    for (const { name, key } of places) {
      if (placesThatAreWords.has(wordsOf(name).join(' '))) this.#ambiguousPlaces.add(key);
      yield grammar.addToClass(isPostcode(name) ? 'postcode' : 'place', name, key);
    }
    for (const { phrases } of languages) if (phrases) yield grammar.addPhrases(phrases);
    for (const text of serviceNames)
      for (const name of typeof text === 'string' ? [text] : Object.values(text))
        yield this.#protect(wordsOf(name));
  }

  /**
   * Understands a sentence. Pure, and in linear time.
   *
   * @param today The day of "heute": `2026-11-28`.
   */
  interpret(text: string, today: string): UnderstoodQuery {
    this.#steps.finish();
    const grammar = this.#grammar;
    const tokens = tokenizeQuery(text.slice(0, MAX_LENGTH)).flatMap((token) => this.#takeApart(token, text));
    const words = grammar.normalize(tokens);
    const constraints: Constraint[] = [];
    /** What was understood, or said nothing, is not searched for. */
    const covered: { start: number; end: number }[] = [];
    let isAfterDay = false;
    for (let at = 0; at < tokens.length;) {
      const nameLength = this.#nameLengthAt(tokens, at);
      const match: PhraseMatch | undefined = nameLength ? undefined : grammar.matchAt(words, at, isAfterDay);
      const value: ReturnType<typeof readPhrase> = match && readPhrase(match, today);
      if (!match || !value || this.#isMeantAsWord(value, match.end - at)) {
        at += nameLength || 1;
        isAfterDay = false;
        continue;
      }
      const { start } = tokens[at]!;
      const { end } = tokens[match.end - 1]!;
      covered.push({ start, end });
      if ('kind' in value) constraints.push({ ...value, text: text.slice(start, end), start, end });
      isAfterDay = 'kind' in value && isDay(value);
      at = match.end;
    }
    const isFiltered = constraints.some(({ kind }) => kind !== 'place' && kind !== 'nearby');
    return understoodFrom(text, wordsLeft(text, covered, isFiltered), constraints);
  }

  #protect(words: readonly string[]): void {
    const [first, ...others] = words;
    if (first === undefined || !others.length) return;
    const names = this.#serviceNames.get(first) ?? [];
    this.#serviceNames.set(first, names);
    names.push(others);
  }

  /** The length of a service's name that begins with a token, in tokens; 0 where none does. */
  #nameLengthAt(tokens: readonly QueryToken[], at: number): number {
    const names = this.#serviceNames.get(tokens[at]!.word) ?? [];
    const typed = names.filter((others) =>
      others.every((word, index) => tokens[at + 1 + index]?.word === word),
    );
    return Math.max(0, ...typed.map(({ length }) => length + 1));
  }

  /** Whether a place that is a word, too, was typed as one: without a preposition, postcode or anything beside it. */
  #isMeantAsWord(value: NonNullable<ReturnType<typeof readPhrase>>, length: number): boolean {
    return (
      length === 1 && 'kind' in value && value.kind === 'place' && this.#ambiguousPlaces.has(value.place)
    );
  }

  /** The parts of a compound of the grammar, or the token itself. */
  #takeApart(token: QueryToken, text: string): QueryToken[] {
    const { word, start, end } = token;
    if (/^\d/.test(word) || word.length > MAX_COMPOUND_LENGTH || this.#grammar.isKnown(word)) return [token];
    const isOf = (part: string, classes: readonly string[]) =>
      classes.some((name) => this.#grammar.isOfClass(part, name));
    for (let cut = start + 3; cut <= end - 4; cut += 1) {
      const [head = '', rest = ''] = [text.slice(start, cut), text.slice(cut, end)].map(
        (part) => wordsOf(part)[0],
      );
      if (isOf(head, compoundHeads) && isOf(rest, compoundEnds))
        return [
          { word: head, start, end: cut },
          { word: rest, start: cut, end },
        ];
    }
    return [token];
  }
}

/**
 * What of a text is in none of some spans, which are in order. Words without meaning are left only where nothing was
 * understood, and those that most services have only where nothing is filtered by: "für mein Kind" beside "kostenlos" is
 * nothing to search for.
 */
function wordsLeft(
  text: string,
  spans: readonly { start: number; end: number }[],
  isFiltered: boolean,
): string {
  if (!spans.length) return text.trim();
  const starts = [0, ...spans.map(({ end }) => end)];
  const ends = [...spans.map(({ start }) => start), text.length];
  const words = starts
    .map((start, index) => text.slice(start, ends[index]).replace(surroundingMarks, ''))
    .filter(Boolean)
    .join(' ');
  const isMeaningless = (word: string) => isStopWord(word) || (isFiltered && isCommonWord(word));
  return wordsOf(words).every(isMeaningless) ? '' : words;
}

const surroundingMarks = /^[\s,;.:!?–-]+|[\s,;.:–-]+$/g;
