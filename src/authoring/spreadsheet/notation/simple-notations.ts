import { diagnoseAddress } from '../../check/rules/addresses-and-phones.js';
import { foldWords } from '../../../model/folding.js';
import { hasForm } from '../contract-forms.js';
import { plainText } from '../plain-text.js';
import { keepItems, type CellNotation } from './cell-notation.js';
import { joinList, splitList } from './split-list.js';

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

/** A number with a decimal comma. */
export const numberNotation: CellNotation = {
  write: (value) => (typeof value === 'number' ? String(value).replace('.', ',') : ''),
  read: (text) => {
    const number = Number(text.replace(/\s*°?\s*[NOE]?$/i, '').replace(',', '.'));
    return Number.isFinite(number) && text ? { value: number } : { problem: 'number' };
  },
};

/** A postal code; Excel takes the zero from the front of those of the east. */
export const postalCodeNotation: CellNotation = {
  write: (value) => (typeof value === 'string' ? value.trim() : ''),
  read: (text) => {
    const code = text.replace(/^D[- ]?(?=\d{5}$)/i, '');
    if (/^\d{5}$/.test(code)) return { value: code };
    return /^\d{4}$/.test(code) ? { value: `0${code}`, doubt: 'lost-zero' } : { problem: 'postal-code' };
  },
};

/** A mail address. */
export const mailNotation: CellNotation = {
  write: (value) => (typeof value === 'string' ? value.trim() : ''),
  read: (text) => {
    const parts = text.split(/[\s,;]+/).map((part) => part.replace(/^mailto:|^<|>$/gi, ''));
    const found = parts.filter((part) => hasForm('email', part));
    if (!found.length) return { problem: 'mail' };
    return { value: found[0], ...(found.length > 1 && { doubt: 'first-of-several' as const }) };
  },
};

/** The address of a page; `https://` is added where it is missing. */
export const addressNotation: CellNotation = {
  write: (value) => (typeof value === 'string' ? value.trim() : ''),
  read: (text) => {
    const parts = text.split(/[\s;]+|,\s+/).filter(Boolean);
    const found = parts.map((part) => diagnoseAddress(part)?.corrected ?? part);
    const first = found[0];
    if (typeof first !== 'string' || !hasForm('url', first)) return { problem: 'address' };
    return { value: first, ...(found.length > 1 && { doubt: 'first-of-several' as const }) };
  },
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
