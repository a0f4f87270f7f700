import { needs, type Need } from '../../schema/vocabulary.js';
import { helpFor, isCrisis } from '../query/help-for.js';
import { helpTopicLines } from '../query/help-topics.js';
import { wordsOf } from '../query/query-tokens.js';

/** What somebody who typed some words may need at once. */
export interface NeedsInQuery {
  /** What the words are about, the most urgent first (see `helpTopicLines`); none where they do not sound of need. */
  readonly topics: readonly string[];
  /** What helps, the most important first. */
  readonly needs: readonly Need[];
  /** Whether the words are of a crisis or of violence: they must not be found on the device by anybody else. */
  readonly isCrisis: boolean;
}

const noNeeds: NeedsInQuery = { topics: [], needs: [], isCrisis: false };

/** What the words of a query sound of. Questions that a helpline or an office answers at leisure are no needs. */
export function needsIn(query: string): NeedsInQuery {
  const answer = helpFor(query);
  if (!answer.urgency || answer.urgency === 'information') return noNeeds;
  return {
    topics: answer.topics,
    needs: needs
      .filter((need) => (answer.help as readonly string[]).includes(need))
      .sort((a, b) => answer.help.indexOf(a) - answer.help.indexOf(b)),
    isCrisis: isCrisis(answer),
  };
}

/** From so many letters on, what is being typed may be taken for the beginning of a phrase. */
const MIN_BEGINNING_LENGTH = 5;

let crisisPhrases: readonly string[] | undefined;

/** The phrases of a crisis, as folded words. */
function phrasesOfCrisis(): readonly string[] {
  crisisPhrases ??= helpTopicLines.split('\n').flatMap((line) => {
    const [head = '', phrases = ''] = line.split(': ');
    return head.split(' ')[1] === 'crisis' ? phrases.split(/[,|]/).map(foldPhrase) : [];
  });
  return crisisPhrases;
}

const foldPhrase = (phrase: string) => wordsOf(phrase).join(' ');

/**
 * Whether a query must not be written anywhere: it is of a crisis or of violence, or may become so with the next letters,
 * since what is written while somebody types may stay in the browser's history.
 */
export function isPrivateQuery(query: string): boolean {
  if (needsIn(query).isCrisis) return true;
  const typed = ` ${foldPhrase(query)}`;
  return phrasesOfCrisis().some((phrase) => endsWithBeginning(typed, phrase));
}

/** Whether a text ends with the beginning of a phrase: of several words, more than the first, which may be any ("Papa"). */
function endsWithBeginning(text: string, phrase: string): boolean {
  const firstSpace = phrase.indexOf(' ');
  const minLength = firstSpace < 0 ? MIN_BEGINNING_LENGTH : firstSpace + 2;
  for (let length = minLength; length <= phrase.length; length += 1)
    if (text.endsWith(` ${phrase.slice(0, length)}`)) return true;
  return false;
}
