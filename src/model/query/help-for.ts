import { stem } from '../search/text-analysis.js';
import { listOf, type AddedWords } from '../words/language-words.js';
import { helpByTopic, urgencies, type HelpId, type Topic, type Urgency } from './help-topics.js';
import { PhraseGrammar } from './phrase-grammar.js';
import { tokenizeQuery, wordsOf } from './query-tokens.js';

/** Help for what somebody typed. */
export interface HelpAnswer {
  /** The topics that the words sound of, the most urgent first. */
  readonly topics: readonly Topic[];
  /** Whom to turn to, the most urgent first; none twice. */
  readonly help: readonly HelpId[];
  /** Those of topics of information alone: whom to ask at leisure. */
  readonly advice: readonly HelpId[];
  /** Of the most urgent topic; absent where the words sound of none. */
  readonly urgency?: Urgency | undefined;
}

/** Characters beyond these are not looked at. */
const MAX_LENGTH = 5000;

/** Words that mean danger are often one letter from harmless ones: only long words are corrected, in letters. */
const MIN_SLIP_LENGTH = 8;

/** How many words may lie between those that are to stand near each other. */
const MAX_SPAN = 8;

/** The shortest words that a compound may end or begin with to mean the same, in letters: "Herztabletten", "Frauenhausplatz". */
const MIN_END_LENGTH = 6;
const MIN_BEGINNING_LENGTH = 8;

/** Longer words are not taken apart. */
const MAX_COMPOUND_LENGTH = 40;

/** Words that sound of a topic where they stand near each other, in whichever order. */
interface NearWords {
  readonly topic: string;
  readonly stems: readonly string[];
}

/** Knows whom to turn to for what somebody types, whatever services there are. */
export class HelpFinder {
  readonly #grammar = new PhraseGrammar(MIN_SLIP_LENGTH);
  /** By the last of their stems. */
  readonly #nearWords = new Map<string, NearWords[]>();

  /** @param languages The words that are understood from the beginning. */
  constructor(languages: readonly AddedWords[] = []) {
    for (const words of languages) for (const _ of this.addLanguage(words));
  }

  /** Adds what is said of topics in a language, a phrase at each step. */
  *addLanguage({ topics }: AddedWords): Generator<void> {
    for (const [topic, phrases] of Object.entries(topics))
      for (const phrase of listOf(phrases)) yield this.#addPhrase(topic, phrase);
  }

  #addPhrase(topic: string, phrase: string): void {
    if (phrase.includes('+')) {
      const stems = wordsOf(phrase).map(stem);
      const last = stems.at(-1)!;
      this.#nearWords.set(last, [...(this.#nearWords.get(last) ?? []), { topic, stems }]);
    } else this.#grammar.addPhrasesOf(topic, phrase);
  }

  /** Whom to turn to. Pure, and in linear time. */
  find(query: string): HelpAnswer {
    const tokens = tokenizeQuery(query.slice(0, MAX_LENGTH));
    const words = this.#grammar.normalize(tokens).map((word) => this.#partOf(word));
    const found = new Set<string>();
    for (let at = 0; at < words.length;) {
      const match = this.#grammar.matchAt(words, at, false);
      if (match) found.add(match.reading);
      at = match?.end ?? at + 1;
    }
    for (const topic of this.#topicsOfNearWords(words.map(stem))) found.add(topic);
    const byUrgency = urgencies.map((urgency) => ({ urgency, help: helpOf(urgency, found) }));
    const inOrder = byUrgency.flatMap(({ help }) => help);
    return {
      topics: inOrder.map(([topic]) => topic as Topic),
      help: [...new Set(byUrgency.flatMap(({ help }) => inTurn(help.map(([, ids]) => ids))))],
      advice: [...new Set(inTurn(byUrgency.at(-1)!.help.map(([, ids]) => ids)))],
      urgency: byUrgency.find(({ help }) => help.length)?.urgency,
    };
  }

  /** The word of the grammar that a compound ends or begins with; the compound itself where it does not. */
  #partOf(word: string): string {
    const isCompound = word.length >= MIN_END_LENGTH + 3 && word.length <= MAX_COMPOUND_LENGTH;
    if (!isCompound || this.#grammar.isKnown(word)) return word;
    for (let cut = 3; cut <= word.length - MIN_END_LENGTH; cut += 1)
      if (this.#grammar.isKnown(word.slice(cut))) return word.slice(cut);
    for (let cut = word.length - 3; cut >= MIN_BEGINNING_LENGTH; cut -= 1)
      if (this.#grammar.isKnown(word.slice(0, cut))) return word.slice(0, cut);
    return word;
  }

  *#topicsOfNearWords(stems: readonly string[]): Generator<string> {
    for (const [index, last] of stems.entries()) {
      const candidates = this.#nearWords.get(last);
      if (!candidates) continue;
      const near = new Set(stems.slice(Math.max(0, index - MAX_SPAN), index + MAX_SPAN + 1));
      for (const { topic, stems: wanted } of candidates)
        if (wanted.every((stem) => near.has(stem))) yield topic;
    }
  }
}

/** The first of each list, then the second of each, and so on: what helps most with each topic comes first. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}

/** Those of some topics that are of an urgency, in the order in which they were found, each with its help. */
function helpOf(urgency: Urgency, topics: ReadonlySet<string>): [string, readonly HelpId[]][] {
  const help: Readonly<Record<string, readonly HelpId[]>> = helpByTopic[urgency];
  return [...topics].flatMap((topic) => (help[topic] ? [[topic, help[topic]]] : []));
}

/** Whether words are of a crisis or of violence: these are written neither to the address, the history nor to storage. */
export const isCrisis = ({ urgency }: HelpAnswer): boolean => urgency === 'crisis';
