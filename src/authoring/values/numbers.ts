import { parseNumber } from '../check/rules/numbers.js';
import type { EditorLanguage } from '../check/words/finding-words.js';
import { asWritten, type TypedValue, type ValueFormat } from './typed-value.js';

const MAX_DIGITS = 12;

/** Reads a number in the notation of a language: `134.966` and `12,5` in German, `134,966` and `12.5` in English. */
export function readAmount(text: string, language: EditorLanguage): TypedValue<number> {
  const typed = text.trim().replace(/\s*(?:€|EUR|Euro)$/i, '');
  const value = parseNumber(language === 'en' ? typed.replace(/[.,]/g, otherSeparator) : typed);
  return value === undefined ? { problem: 'number' } : { value };
}

const otherSeparator = (separator: string) => (separator === '.' ? ',' : '.');

/** Reads a degree of latitude or longitude, `52,316` or `52.316° N`: a point is a decimal one in both languages. */
export function readDegrees(text: string): TypedValue<number> {
  const typed = text
    .trim()
    .replace(/\s*°?\s*[NOE]?$/i, '')
    .replace(',', '.');
  return /^-?\d{1,3}(?:\.\d+)?(?:e-\d+)?$/.test(typed) ? { value: Number(typed) } : { problem: 'number' };
}

/** Reads a share as a percentage, with its sign or without: `14,17 %` is 0.1417. */
export function readShare(text: string, language: EditorLanguage): TypedValue<number> {
  const typed = readAmount(text.replace(/\s*(?:%|Prozent|percent)\s*$/i, ''), language);
  if (!('value' in typed)) return typed;
  if (typed.value < 0 || typed.value > 100) return { problem: 'share' };
  return { value: Number((typed.value / 100).toPrecision(MAX_DIGITS)) };
}

const writeNumber = (value: unknown, language: EditorLanguage, options: Intl.NumberFormatOptions = {}) =>
  typeof value === 'number' && Number.isFinite(value)
    ? value.toLocaleString(language, { maximumFractionDigits: MAX_DIGITS, ...options })
    : asWritten(value);

/** A degree with all of its digits. */
export const writeDegrees = (value: unknown, language: EditorLanguage): string =>
  typeof value === 'number' && language === 'de' ? String(value).replace('.', ',') : asWritten(value);

/** Counts and amounts. */
export const numberFormat: ValueFormat<number> = { parse: readAmount, format: writeNumber };

/** Shares from 0 to 1, typed and shown as percentages. */
export const shareFormat: ValueFormat<number> = {
  parse: readShare,
  format: (value, language) =>
    writeNumber(value, language, { style: 'percent', maximumFractionDigits: MAX_DIGITS - 2 }).replace(
      /(?<=\d)\s?%/,
      ' %',
    ),
};

/** Degrees of latitude and longitude. */
export const degreesFormat: ValueFormat<number> = { parse: readDegrees, format: writeDegrees };
