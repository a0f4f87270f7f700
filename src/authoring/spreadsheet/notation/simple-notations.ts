import { foldWords } from '../../../model/folding.js';
import { plainText } from '../../values/plain-text.js';
import type { CellNotation } from './cell-notation.js';
import { joinList, keepItems, splitList } from '../../values/lists.js';

/** A text as it is. Which of its languages a column has is the column's business. */
export const textNotation: CellNotation = {
  write: (value) => (typeof value === 'string' ? value.trim() : ''),
  read: (text) => ({ value: text }),
};

/** Texts such as search words: `Windeln; Erstausstattung`. */
export const textListNotation: CellNotation = {
  write: (value, { language }) =>
    Array.isArray(value) ? joinList(value.map((item) => plainText(item, language)).filter(Boolean)) : '',
  read: (text) => ({ value: splitList(text) }),
  merge: (present, value, { language }) =>
    keepItems(present, value as unknown[], (item) => plainText(item, language)),
};

const yes = /^(?:ja|j|yes|y|x|✓|✔|☑|wahr|true|1|vorhanden|möglich)$/i;
const no = /^(?:nein|n|no|-|–|☐|falsch|false|0|nicht möglich)$/i;

/**
 * Yes or no.
 *
 * @param words What else means yes and no in this column.
 */
export function yesNoNotation(words?: { yes: RegExp; no: RegExp }): CellNotation {
  return {
    write: (value) => (value === true ? 'ja' : value === false ? 'nein' : ''),
    read: (text) => {
      if (yes.test(text) || words?.yes.test(text)) return { value: true };
      return no.test(text) || words?.no.test(text) ? { value: false } : { problem: 'yes-no' };
    },
  };
}

/**
 * One of a few words of the contract.
 *
 * @param words For each word of the contract, how it is written, and what else means it.
 */
export function wordNotation(words: Readonly<Record<string, readonly [string, ...string[]]>>): CellNotation {
  const meanings = new Map(
    Object.entries(words).flatMap(([value, names]) =>
      [value, ...names].map((name) => [foldWords(name), value] as const),
    ),
  );
  return {
    write: (value) => (typeof value === 'string' && Object.hasOwn(words, value) ? words[value]![0] : ''),
    read: (text) => {
      const value = meanings.get(foldWords(text));
      return value ? { value } : { problem: 'word' };
    },
  };
}
