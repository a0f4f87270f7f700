import type { LanguageWords } from '../words/language-words.js';
import { helpByTopic, urgencies, type HelpId, type Topic, type Urgency } from './help-topics.js';
import { PhraseGrammar } from './phrase-grammar.js';
import { tokenizeQuery } from './query-tokens.js';

/** Help for what somebody typed. */
export interface HelpAnswer {
  /** The topics that the words sound of, the most urgent first. */
  readonly topics: readonly Topic[];
  /** Whom to turn to, the most urgent first; none twice. */
  readonly help: readonly HelpId[];
  /** Of the most urgent topic; absent where the words sound of none. */
  readonly urgency?: Urgency | undefined;
}

/** Characters beyond these are not looked at. */
const MAX_LENGTH = 5000;

/** Words that mean danger are often one letter from harmless ones: only long words are corrected, in letters. */
const MIN_SLIP_LENGTH = 8;

/** Knows whom to turn to for what somebody types, whatever services there are. */
export class HelpFinder {
  readonly #grammar = new PhraseGrammar(MIN_SLIP_LENGTH);

  /** @param languages The words that are understood. */
  constructor(languages: readonly LanguageWords[]) {
    for (const { topics } of languages)
      for (const [topic, phrases] of Object.entries(topics)) this.#grammar.addPhrasesOf(topic, phrases);
  }

  /** Whom to turn to. Pure, and in linear time. */
  find(query: string): HelpAnswer {
    const tokens = tokenizeQuery(query.slice(0, MAX_LENGTH));
    const words = this.#grammar.normalize(tokens);
    const found = new Set<string>();
    for (let at = 0; at < words.length;) {
      const match = this.#grammar.matchAt(words, at, false);
      if (match) found.add(match.reading);
      at = match?.end ?? at + 1;
    }
    const byUrgency = urgencies.map((urgency) => ({ urgency, help: helpOf(urgency, found) }));
    const inOrder = byUrgency.flatMap(({ help }) => help);
    return {
      topics: inOrder.map(([topic]) => topic as Topic),
      help: [...new Set(inOrder.flatMap(([, help]) => help))],
      urgency: byUrgency.find(({ help }) => help.length)?.urgency,
    };
  }
}

/** Those of some topics that are of an urgency, in the order in which they were found, each with its help. */
function helpOf(urgency: Urgency, topics: ReadonlySet<string>): [string, readonly HelpId[]][] {
  const help: Readonly<Record<string, readonly HelpId[]>> = helpByTopic[urgency];
  return [...topics].flatMap((topic) => (help[topic] ? [[topic, help[topic]]] : []));
}

/** Whether words are of a crisis or of violence: these are written neither to the address, the history nor to storage. */
export const isCrisis = ({ urgency }: HelpAnswer): boolean => urgency === 'crisis';
