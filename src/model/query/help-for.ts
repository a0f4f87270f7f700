import { urgencies, type HelpId, type Urgency } from './help-topics.js';
import { PhraseGrammar } from './phrase-grammar.js';
import { tokenizeQuery } from './query-tokens.js';

/** Help for what somebody typed. */
export interface HelpAnswer {
  /** Names of the topics that the words sound of, the most urgent first. */
  readonly topics: readonly string[];
  /** Whom to turn to, the most urgent first; none twice. */
  readonly help: readonly HelpId[];
  /** Of the most urgent topic; absent where the words sound of none. */
  readonly urgency?: Urgency | undefined;
}

/** Characters beyond these are not looked at. */
const MAX_LENGTH = 5000;

/** Words that mean danger are often one letter from harmless ones: only long words are corrected, in letters. */
const MIN_SLIP_LENGTH = 8;

const grammars = new Map<string, PhraseGrammar>();

/** The grammar of some topics, made once. */
function grammarOf(topicLines: string): PhraseGrammar {
  const known = grammars.get(topicLines);
  if (known) return known;
  const grammar = new PhraseGrammar(MIN_SLIP_LENGTH);
  grammar.addPhrases(topicLines);
  grammars.set(topicLines, grammar);
  return grammar;
}

/**
 * Whom to turn to for what somebody typed, whatever services there are. Pure, and in linear time.
 *
 * @param topicLines The topics that are known: what is needed at once, or all of them (`helpFor`).
 */
export function helpAmong(topicLines: string, query: string): HelpAnswer {
  const grammar = grammarOf(topicLines);
  const tokens = tokenizeQuery(query.slice(0, MAX_LENGTH));
  const words = grammar.normalize(tokens);
  const found = new Map<string, { urgency: Urgency; help: readonly HelpId[] }>();
  for (let at = 0; at < words.length;) {
    const match = grammar.matchAt(words, at, false);
    if (match)
      found.set(match.reading, { urgency: match.args[0] as Urgency, help: match.args.slice(1) as HelpId[] });
    at = match?.end ?? at + 1;
  }
  const inOrder = urgencies.flatMap((urgency) => [...found].filter(([, topic]) => topic.urgency === urgency));
  return {
    topics: inOrder.map(([name]) => name),
    help: [...new Set(inOrder.flatMap(([, { help }]) => help))],
    urgency: inOrder[0]?.[1].urgency,
  };
}

/** Whether words are of a crisis or of violence: these are written neither to the address, the history nor to storage. */
export const isCrisis = ({ urgency }: HelpAnswer): boolean => urgency === 'crisis';
