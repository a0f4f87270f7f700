import { parseNumber } from '../../check/rules/numbers.js';
import type { EditorLanguage } from '../../check/words/finding-words.js';
import { asWritten, type TypedValue, type ValueFormat } from './typed-value.js';

const MAX_DIGITS = 12;

/** Reads a number in the notation of a language: `134.966` and `12,5` in German, `134,966` and `12.5` in English. */
export function parseAmount(text: string, language: EditorLanguage): TypedValue<number> {
  const typed = text.trim().replace(/\s*(?:€|EUR|Euro)$/i, '');
  const value = parseNumber(language === 'en' ? typed.replace(/[.,]/g, otherSeparator) : typed);
  return value === undefined ? { problem: 'number' } : { value };
}

const otherSeparator = (separator: string) => (separator === '.' ? ',' : '.');

/** Reads a degree of latitude or longitude: a point is a decimal one in both languages. */
function parseDegrees(text: string): TypedValue<number> {
  const typed = text.trim().replace(/\s*°$/, '').replace(',', '.');
  return /^-?\d{1,3}(?:\.\d+)?$/.test(typed) ? { value: Number(typed) } : { problem: 'number' };
}

/** Reads a share as a percentage, with its sign or without: `14,17 %` is 0.1417. */
export function parseShare(text: string, language: EditorLanguage): TypedValue<number> {
  const typed = parseAmount(text.replace(/\s*(?:%|Prozent|percent)\s*$/i, ''), language);
  if (!('value' in typed)) return typed;
  if (typed.value < 0 || typed.value > 100) return { problem: 'share' };
  return { value: Number((typed.value / 100).toPrecision(MAX_DIGITS)) };
}

const formatNumber = (value: unknown, language: EditorLanguage, options: Intl.NumberFormatOptions = {}) =>
  typeof value === 'number' && Number.isFinite(value)
    ? value.toLocaleString(language, { maximumFractionDigits: MAX_DIGITS, ...options })
    : asWritten(value);

/** Counts and amounts. */
export const numberFormat: ValueFormat<number> = { parse: parseAmount, format: formatNumber };

/** Shares from 0 to 1, typed and shown as percentages. */
export const shareFormat: ValueFormat<number> = {
  parse: parseShare,
  format: (value, language) =>
    formatNumber(value, language, { style: 'percent', maximumFractionDigits: MAX_DIGITS - 2 }).replace(
      /(?<=\d)\s?%/,
      ' %',
    ),
};

/** Degrees of latitude and longitude. */
export const degreesFormat: ValueFormat<number> = {
  parse: parseDegrees,
  format: (value, language) => formatNumber(value, language, { useGrouping: false }),
};
