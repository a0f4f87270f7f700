import { foldWord } from '../search/text-analysis.js';

/** A word or a number of what was typed. */
export interface QueryToken {
  /** Folded, as words of the grammar are. */
  readonly word: string;
  /** Its place in the text: the first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters with their marks; or digits, with what belongs to a time, a date or a fraction. Persian `می` and `نمی` belong to the
 * verb after them, whether a space, a zero-width non-joiner or nothing stands between.
 */
const tokenPattern = /(?:ن?م[یيى][\s\u200c]+)?[\p{L}\p{M}]+|\p{Nd}+(?:[.:,]\p{Nd}+)*/gu;

const spaces = /[\s\u200c]+/g;

/** A dash between two numbers, which is read as "bis". */
const rangePattern = /^\s*[-–—]\s*$/;

/** What a range is called in the grammar. */
const RANGE_WORD = 'bis';

const isNumber = (word: string) => /^\d/.test(word);

/** Digits of Arabic and Persian; the last four bits of each are its value. */
const digits = /[٠-٩۰-۹]/g;

/** Endings as they are spoken: `geworfn`, `machn`. */
const spokenEnding = /([bdfgkmpstwz]|ch)n$/;

/** Folds a word of a query or of the grammar: as `foldWord`, with digits as 0 to 9, and spoken endings as they are spelled. */
export const foldQueryWord = (word: string): string =>
  foldWord(word.normalize('NFC').replace(spaces, ''))
    .replace(digits, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(spokenEnding, '$1en');

/** Splits a text into words and numbers, in linear time: `4-jährige` are two, `0-3` are `0 bis 3`. */
export function tokenizeQuery(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  for (const { 0: raw, index: start } of text.matchAll(tokenPattern)) {
    const word = foldQueryWord(raw);
    const last = tokens.at(-1);
    if (last && isNumber(last.word) && isNumber(word) && rangePattern.test(text.slice(last.end, start)))
      tokens.push({ word: RANGE_WORD, start: last.end, end: start });
    if (word) tokens.push({ word, start, end: start + raw.length });
  }
  return tokens;
}

/** The folded words of a phrase of the grammar, or of a name. */
export const wordsOf = (text: string): string[] => tokenizeQuery(text).map(({ word }) => word);
