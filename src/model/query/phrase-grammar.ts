import { entriesOf, listOf } from '../words/language-words.js';
import { wordsOf, type QueryToken } from './query-tokens.js';
import { Vocabulary } from './vocabulary.js';

/** What the words of a phrase were read as. */
export interface PhraseMatch {
  /** The name of the reading, and what stands beside it in the grammar. */
  readonly reading: string;
  readonly args: readonly string[];
  /** The values of the classes in the phrase, in their order. */
  readonly values: readonly string[];
  /** The token after the last one that the phrase covers. */
  readonly end: number;
}

/** A state of the automaton: what may come next, and what was read where the phrase may end here. */
class State {
  readonly next = new Map<string, State>();
  reading?: { readonly name: string; readonly args: readonly string[]; readonly rank: number };

  /** The state after a symbol, added where it is new. */
  after(symbol: string): State {
    let state = this.next.get(symbol);
    if (!state) this.next.set(symbol, (state = new State()));
    return state;
  }
}

/** A step from one token to another: by a word as it is, or by a class. */
interface Step {
  readonly symbol: string;
  readonly value?: string | undefined;
  readonly to: number;
}

/** What stands in place of a symbol for the two marks of the grammar. */
const [LOOKAHEAD, AFTER_DAY] = ['~', '<'];

/** A match while it is being followed, with the number of tokens that it has looked at and its rank. */
type Candidate = PhraseMatch & { readonly reach: number; readonly rank: number };

/**
 * Finds phrases in the words of a query. Phrases are an automaton (a trie) over words and classes of words; from each
 * token on, it goes as far as the longest phrase, so that the time is linear in the length of the query.
 */
export class PhraseGrammar {
  readonly #vocabulary: Vocabulary;
  /** Classes by the words of which they consist, separated by spaces. */
  readonly #classes = new Map<string, { readonly symbol: string; readonly value?: string | undefined }[]>();
  readonly #start = new State();
  /** The words of the longest phrase of a class. */
  #maxClassLength = 1;
  #rank = 0;

  /** @param minSlipLength See `Vocabulary`. */
  constructor(minSlipLength?: number) {
    this.#vocabulary = new Vocabulary(minSlipLength);
  }

  /** @param table See `LanguageWords.wordClasses`. */
  addClasses(table: string): void {
    for (const [head, texts] of entriesOf(table)) {
      const [name = '', ...values] = head.split(' ');
      for (const text of texts) this.addToClass(name, text, values.join(' ') || undefined);
    }
  }

  addToClass(name: string, text: string, value?: string): void {
    const words = wordsOf(text);
    if (!words.length) return;
    for (const word of words) this.#vocabulary.add(word);
    this.#maxClassLength = Math.max(this.#maxClassLength, words.length);
    const key = words.join(' ');
    const classes = this.#classes.get(key) ?? [];
    this.#classes.set(key, classes);
    classes.push({ symbol: `{${name}}`, value });
  }

  /** @param table See `LanguageWords.phrases`. */
  addPhrases(table: string): void {
    for (const [head, texts] of entriesOf(table)) {
      const [name = '', ...args] = head.split(' ');
      for (const text of texts) this.#addPhrase(text, { name, args, rank: (this.#rank += 1) });
    }
  }

  /** @param phrases Separated by commas. */
  addPhrasesOf(name: string, phrases: string): void {
    for (const text of listOf(phrases)) this.#addPhrase(text, { name, args: [], rank: (this.#rank += 1) });
  }

  #addPhrase(text: string, reading: NonNullable<State['reading']>): void {
    const sequences = expand(text);
    for (const symbols of sequences) {
      const end = symbols.reduce((state, symbol) => state.after(symbol), this.#start);
      end.reading ??= reading;
    }
    for (const symbol of sequences[0]!) if (isWord(symbol)) this.#vocabulary.add(symbol);
  }

  /** Whether a word is of the grammar as it is spelled, apart from its ending. */
  isKnown(word: string): boolean {
    return this.#vocabulary.findSpelled(word) !== undefined;
  }

  /** Whether a word is of a class, apart from its ending. */
  isOfClass(word: string, name: string): boolean {
    const known = this.#vocabulary.findSpelled(word);
    return !!known && !!this.#classes.get(known)?.some(({ symbol }) => symbol === `{${name}}`);
  }

  /** The words of the grammar that were typed; the words themselves where they are none of it. */
  normalize(tokens: readonly QueryToken[]): string[] {
    return tokens.map(({ word }) => this.#vocabulary.find(word) ?? word);
  }

  /**
   * The longest phrase that begins with a word.
   *
   * @param words As `normalize` gives them.
   * @param isAfterDay Whether a day has been read just before.
   */
  matchAt(words: readonly string[], at: number, isAfterDay: boolean): PhraseMatch | undefined {
    const best: { match?: Candidate } = {};
    const stepsFrom = new Map<number, readonly Step[]>();
    const follow = (
      state: State,
      reach: number,
      end: number | undefined,
      values: readonly string[],
    ): void => {
      const { reading } = state;
      if (reading && reach > at) {
        const { match } = best;
        if (!match || reach > match.reach || (reach === match.reach && reading.rank < match.rank))
          best.match = {
            reading: reading.name,
            args: reading.args,
            rank: reading.rank,
            values,
            reach,
            end: end ?? reach,
          };
      }
      if (!state.next.size) return;
      const lookahead = state.next.get(LOOKAHEAD);
      if (lookahead) follow(lookahead, reach, reach, values);
      if (!stepsFrom.has(reach)) stepsFrom.set(reach, this.#stepsFrom(words, reach));
      for (const { symbol, value, to } of stepsFrom.get(reach)!) {
        const next = state.next.get(symbol);
        // What follows the mark is only looked at: its values are those of the phrase after this one.
        if (next)
          follow(next, to, end, value === undefined || end !== undefined ? values : [...values, value]);
      }
    };
    follow(this.#start, at, undefined, []);
    const afterDay = isAfterDay && this.#start.next.get(AFTER_DAY);
    if (afterDay) follow(afterDay, at, undefined, []);
    return best.match;
  }

  #stepsFrom(words: readonly string[], at: number): Step[] {
    const word = words[at];
    if (word === undefined) return [];
    const steps: Step[] = [{ symbol: word, to: at + 1 }];
    for (const name of numberClassesOf(word))
      steps.push({ symbol: `{${name}}`, value: word.replace(',', '.'), to: at + 1 });
    let key = '';
    for (let to = at + 1; to <= Math.min(words.length, at + this.#maxClassLength); to += 1) {
      key = key ? `${key} ${words[to - 1]}` : words[to - 1]!;
      for (const { symbol, value } of this.#classes.get(key) ?? []) steps.push({ symbol, value, to });
    }
    return steps;
  }
}

/** The classes of a number, by how it is written. */
function numberClassesOf(word: string): string[] {
  if (/^\d{1,2}$/.test(word)) return ['n', 'digits'];
  if (/^\d[.,]5$/.test(word)) return ['n', 'digits'];
  if (/^([01]?\d|2[0-3])[.:][0-5]\d$/.test(word)) return ['clock', 'date'];
  if (/^\d{1,2}\.\d{1,2}(\.\d{2,4})?$/.test(word)) return ['date'];
  return [];
}

const isWord = (symbol: string) => !/^[{~<]/.test(symbol);

/** The symbols of a phrase without brackets: classes and marks as they are, words folded. */
const symbolsOf = (text: string): string[] =>
  text
    .replace(/[[\]]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part) => (isWord(part) ? wordsOf(part) : part));

/** All sequences of symbols that a phrase stands for, with and without each part in brackets: the one with all parts first. */
function expand(text: string): string[][] {
  const parts = text.match(/\[[^\]]*\]|[^[]+/g) ?? [];
  return parts.reduce<string[][]>(
    (phrases, part) => {
      const symbols = symbolsOf(part);
      const longer = phrases.map((phrase) => [...phrase, ...symbols]);
      return part.startsWith('[') ? [...longer, ...phrases] : longer;
    },
    [[]],
  );
}
