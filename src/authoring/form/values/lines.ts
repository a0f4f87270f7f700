import type { Expectation } from '../../../schema/index.js';
import { agsPattern } from '../../../schema/vocabulary.js';
import { diagnosePhone } from '../../check/rules/addresses-and-phones.js';
import { dateFormat } from './dates.js';
import { degreesFormat, numberFormat, shareFormat } from './numbers.js';
import { asWritten, type TypedValue, type TypingProblem, type ValueFormat } from './typed-value.js';

/** No number has more digits (E.164): what does is two numbers. */
const MAX_PHONE_DIGITS = 15;

/** A phone number without a word before it. One that nobody can dial is kept, with what is wrong. */
export function parsePhone(text: string): TypedValue<string> {
  const value = text.trim().replace(/^(?:tel(?:efon|\.)?|fon|fax|mobil|handy)[.:]*\s*/i, '');
  const { length } = value.replace(/\D/g, '');
  if (length < 3) return { problem: 'phone' };
  if (length > MAX_PHONE_DIGITS) return { value, problem: 'phone-long' };
  const problem = phoneProblems[diagnosePhone(value)?.kind ?? ''];
  return problem ? { value, problem } : { value };
}

const phoneProblems: Readonly<Record<string, TypingProblem>> = {
  'phone-too-short': 'phone-short',
  'phone-too-long': 'phone-long',
  'phone-without-prefix': 'phone-prefix',
};

/** Endings of files: `programm.pdf` is no host. */
const fileEndings = /\.(?:html?|php|aspx?|pdf|svg|png|jpe?g|gif|webp|avif|json|ics|docx?|xlsx?)$/i;

/**
 * The address of a page, with `https://` where it was typed without: `www.gifhorn.de`. What begins with a slash, or is a file
 * beside the municipality's own, stays as it is.
 */
export function parseUrl(text: string): TypedValue<string> {
  const typed = text.trim();
  if (/\s/.test(typed)) return { problem: 'url' };
  if (/^(?:https?:\/\/[^\s/?#]+\.?[^\s/?#]*|mailto:\S+@\S|tel:\S|webcal:\/\/\S)/i.test(typed))
    return { value: typed };
  if (/^(?:[/?#]|\.{1,2}\/)/.test(typed)) return { value: typed };
  const [, host = '', path = ''] = /^([^/?#]+)([/?#].*)?$/.exec(typed) ?? [];
  if (/[@:]/.test(host.replace(/:\d+$/, ''))) return { problem: 'url' };
  const isHost = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?$/u.test(host);
  if (isHost && (path || !fileEndings.test(host))) return { value: `https://${typed}` };
  return path || fileEndings.test(host) ? { value: typed } : { problem: 'url' };
}

function parseEmail(text: string): TypedValue<string> {
  const value = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\s*\(at\)\s*/i, '@');
  return /^[^\s@<>":]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(value) ? { value } : { problem: 'email' };
}

/** A time of day: `9`, `9:30`, `9.30 Uhr`, `930`, `24`. */
export function parseTime(text: string): TypedValue<string> {
  const typed = text.trim().replace(/\s*(?:Uhr|h)$/i, '');
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:[:.](\d\d))?$/.exec(typed) ?? /^(\d{1,2})(\d\d)$/.exec(typed) ?? [];
  const isTime =
    hour !== undefined && (Number(hour) < 24 || (hour === '24' && minute === '00')) && Number(minute) < 60;
  return isTime ? { value: `${hour.padStart(2, '0')}:${minute}` } : { problem: 'time' };
}

/** A time of day as people write it: `9`, `9:30`. */
export const formatTime = (value: unknown): string =>
  asWritten(value)
    .replace(/^0(?=\d)/, '')
    .replace(/:00$/, '');

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

const anyLine: ValueFormat<string> = { parse: (text) => ({ value: text.trim() }), format: asWritten };

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

const formats: Partial<Record<Expectation, ValueFormat>> = {
  date: dateFormat,
  share: shareFormat,
  latitude: degreesFormat,
  longitude: degreesFormat,
  phone: { parse: (text) => parsePhone(text), format: asWritten },
  url: { parse: (text) => parseUrl(text), format: asWritten },
  email: { parse: (text) => parseEmail(text), format: asWritten },
  time: { parse: (text) => parseTime(text), format: formatTime },
  'postal-code': pattern(/^\d{5}$/, 'postal-code', (text) => withoutSpaces(text).replace(/^D-?/i, '')),
  ags: pattern(agsPattern, 'ags', withoutSpaces),
  currency: pattern(/^[A-Z]{3}$/, 'currency', (text) => (text === '€' ? 'EUR' : text.toUpperCase())),
  language: pattern(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'language'),
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
