import type { Need } from '../../schema/vocabulary.js';
import { foldWords } from '../folding.js';
import { harmlessPhrases, needTopics, type NeedTopic } from './need-topics.js';

/** What somebody who typed some words may need at once. */
export interface NeedsInQuery {
  /** What the words are about, the most urgent first; none where they do not sound of need. */
  readonly topics: readonly NeedTopic[];
  /** What helps, the most important first. */
  readonly needs: readonly Need[];
  /** Whether the words are of a crisis or of violence: they must not be found on the device by anybody else. */
  readonly isCrisis: boolean;
}

/** Characters beyond these are not looked at. */
const MAX_QUERY_LENGTH = 500;

/** Shorter words are taken as they are: one letter more or less would make other words of them. */
const MIN_SLIP_LENGTH = 7;

/** From so many letters on, what is being typed may be taken for the beginning of a phrase. */
const MIN_BEGINNING_LENGTH = 5;

/** A phrase of folded words; `isOpen` where its last word may go on. */
interface Phrase {
  readonly words: string;
  readonly isOpen: boolean;
}

const parsePhrases = (phrases: string): Phrase[] =>
  phrases.split(',').map((phrase) => ({ words: foldQuery(phrase), isOpen: phrase.endsWith('*') }));

/** Folded words, with Turkish `ı`, and Arabic letters that have two spellings, alike. */
function foldQuery(text: string): string {
  return foldWords(text.slice(0, MAX_QUERY_LENGTH).normalize('NFC'))
    .replaceAll('ı', 'i')
    .replaceAll('ـ', '')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي');
}

const harmless = parsePhrases(harmlessPhrases);
const topics = needTopics.map((entry) => ({ ...entry, phrases: parsePhrases(entry.phrases) }));

/** What the words of a query sound of. Pure; harmless phrases ("mein Sohn schlägt andere Kinder") are not looked at. */
export function needsIn(query: string): NeedsInQuery {
  const words = harmless.reduce(removePhrase, ` ${foldQuery(query)} `);
  const found = topics.filter(({ phrases }) => phrases.some((phrase) => isIn(words, phrase)));
  return {
    topics: found.map(({ topic }) => topic),
    needs: [...new Set(found.flatMap(({ needs }) => needs))],
    isCrisis: found.some(({ isCrisis }) => isCrisis),
  };
}

/**
 * Whether a query must not be written anywhere: it is of a crisis or of violence, or may become so with the next letters,
 * since what is written while somebody types stays in the browser's history.
 */
export function isPrivateQuery(query: string): boolean {
  if (needsIn(query).isCrisis) return true;
  const typed = ` ${foldQuery(query)}`;
  return topics.some(
    ({ isCrisis, phrases }) => isCrisis && phrases.some(({ words }) => endsWithBeginning(typed, words)),
  );
}

/** Whether a text ends with the beginning of a phrase: of several words, more than the first, which may be any ("Papa"). */
function endsWithBeginning(text: string, phrase: string): boolean {
  const firstSpace = phrase.indexOf(' ');
  const minLength = firstSpace < 0 ? MIN_BEGINNING_LENGTH : firstSpace + 2;
  for (let length = minLength; length <= phrase.length; length += 1)
    if (text.endsWith(` ${phrase.slice(0, length)}`)) return true;
  return false;
}

const removePhrase = (words: string, { words: phrase, isOpen }: Phrase): string =>
  words.replaceAll(isOpen ? ` ${phrase}` : ` ${phrase} `, ' ');

function isIn(words: string, { words: phrase, isOpen }: Phrase): boolean {
  if (words.includes(isOpen ? ` ${phrase}` : ` ${phrase} `)) return true;
  return (
    phrase.length >= MIN_SLIP_LENGTH &&
    !phrase.includes(' ') &&
    words.split(' ').some((word) => isSlipOf(isOpen ? word.slice(0, phrase.length) : word, phrase))
  );
}

/** Whether two words of the same first letter differ by one letter, or by two that changed places. */
function isSlipOf(word: string, phrase: string): boolean {
  if (word[0] !== phrase[0] || Math.abs(word.length - phrase.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === phrase[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(word.length, phrase.length) - start &&
    word[word.length - 1 - end] === phrase[phrase.length - 1 - end]
  )
    end += 1;
  const [left, right] = [word, phrase].map((text) => text.slice(start, text.length - end)) as [
    string,
    string,
  ];
  return (
    Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(''))
  );
}
