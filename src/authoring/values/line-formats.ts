import type { Expectation } from '../../schema/index.js';
import { agsPattern } from '../../schema/vocabulary.js';
import { dateFormat } from './dates.js';
import { readLanguage } from './languages.js';
import { readEmail, readUrl } from './links.js';
import { degreesFormat, numberFormat, shareFormat } from './numbers.js';
import { readPhone } from './phones.js';
import { readTime, writeTime } from './times.js';
import { asWritten, type TypedValue, type TypingProblem, type ValueFormat } from './typed-value.js';

/** A string of one form, without white space around it. */
const pattern = (
  form: RegExp,
  problem: TypingProblem,
  clean = (text: string) => text,
): ValueFormat<string> => ({
  parse: (text) => {
    const value = clean(text.trim());
    return form.test(value) ? { value } : { problem };
  },
  format: asWritten,
});

/** Reads a number alone: what it is for and its note have no place in a field for one line. */
function readNumberOnly(text: string): TypedValue<string> {
  const typed = readPhone(text);
  return 'value' in typed ? { ...typed, value: typed.value.number } : typed;
}

/** Reads a postal code; one without its first zero, which spreadsheets take from those of the east, is doubtful. */
export function readPostalCode(text: string): TypedValue<string> {
  const code = text.replace(/\s/g, '').replace(/^D-?/i, '');
  if (/^\d{5}$/.test(code)) return { value: code };
  return /^\d{4}$/.test(code) ? { value: `0${code}`, doubt: 'lost-zero' } : { problem: 'postal-code' };
}

const anyLine: ValueFormat<string> = { parse: (text) => ({ value: text.trim() }), format: asWritten };

const formats: Partial<Record<Expectation, ValueFormat>> = {
  date: dateFormat,
  share: shareFormat,
  latitude: degreesFormat,
  longitude: degreesFormat,
  phone: { parse: (text) => readNumberOnly(text), format: asWritten },
  url: { parse: (text) => readUrl(text), format: asWritten },
  email: { parse: (text) => readEmail(text), format: asWritten },
  time: { parse: (text) => readTime(text), format: writeTime },
  'postal-code': { parse: (text) => readPostalCode(text), format: asWritten },
  ags: pattern(agsPattern, 'ags', (text) => text.replace(/\s/g, '')),
  currency: pattern(/^[A-Z]{3}$/, 'currency', (text) => (text === '€' ? 'EUR' : text.toUpperCase())),
  language: { parse: (text) => readLanguage(text), format: asWritten },
  id: pattern(/^\S+$/, 'id'),
};

/**
 * How a value of one line is typed and shown.
 *
 * @param isNumber Whether the contract has a number there.
 */
export function lineFormat(expected: Expectation | undefined, isNumber: boolean): ValueFormat {
  return (expected && formats[expected]) ?? (isNumber ? numberFormat : anyLine);
}
