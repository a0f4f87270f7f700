import { isRecord } from '../check/contract-walker.js';
import { diagnosePhone } from '../check/rules/addresses-and-phones.js';
import { splitLines } from './lists.js';
import { plainText } from './plain-text.js';
import type { TypedValue, TypingProblem } from './typed-value.js';

/** What a number is for. */
export type PhoneType = 'voice' | 'fax' | 'mobile';

/** A phone number as the contract has it, with its note in one language. */
export interface TypedPhone {
  readonly number: string;
  readonly type?: PhoneType;
  readonly note?: string;
}

/** No number has more digits (E.164): what does is two numbers. */
const MAX_DIGITS = 15;
const MIN_DIGITS = 3;

const typeWords: readonly (readonly [PhoneType, RegExp])[] = [
  ['fax', /^(?:tele)?fax(?:nummer)?\.?$/i],
  ['mobile', /^(?:mobil(?:nummer|telefon)?|handy(?:nummer)?|mobile|cell)\.?$/i],
  ['voice', /^(?:tel|telefon|telefonnummer|fon|phone|festnetz)\.?$/i],
];

const digits = /[+(]?\d[\d\s()/.\-–‑]*\d/;

const problems: Readonly<Record<string, TypingProblem>> = {
  'phone-too-short': 'phone-short',
  'phone-too-long': 'phone-long',
  'phone-without-prefix': 'phone-prefix',
};

/**
 * Reads one number with what stands around it: `Tel.: 05171 401-0`, `Fax: 05171 401-99 (Frau Müller)`. One that nobody can
 * dial is kept, with what is wrong; one without its zero gets it back, and is doubtful.
 *
 * @param typeOfColumn What the number is for where its text does not say.
 */
export function readPhone(text: string, typeOfColumn?: PhoneType): TypedValue<TypedPhone> {
  const written = text.trim();
  const [, outside = written, inside] = /^(.*?)\s*\(([^]*\p{L}[^]*)\)$/u.exec(written) ?? [];
  const match = digits.exec(outside) ?? /\d{3,}/.exec(outside);
  const length = match?.[0].replace(/\D/g, '').length ?? 0;
  if (!match || length < MIN_DIGITS) return { problem: 'phone' };
  const before = outside.slice(0, match.index).replace(/[:\s]+$/, '');
  const after = outside.slice(match.index + match[0].length).replace(/^[\s,:–-]+/, '');
  const words = [before, after, inside].map((word) => word?.trim()).filter((word): word is string => !!word);
  const type = words.map(typeNamed).find((found) => found) ?? typeOfColumn;
  const notes = words.filter((word) => !typeNamed(word));
  const lacksZero = /^[2-9]\d{6,11}$/.test(match[0]) || /^1[5-7]\d{8,9}$/.test(match[0]);
  const number = lacksZero ? `0${match[0]}` : match[0].trim();
  const value = {
    number,
    ...(type && type !== 'voice' && { type }),
    ...(notes.length && { note: notes.join(', ') }),
  };
  const problem = length > MAX_DIGITS ? 'phone-long' : problems[diagnosePhone(number)?.kind ?? ''];
  return { value, ...(problem && { problem }), ...(lacksZero && { doubt: 'lost-zero' }) };
}

const typeNamed = (word: string) => typeWords.find(([, pattern]) => pattern.test(word))?.[0];

/** Reads several numbers: `05171 401-0; Fax: 05171 401-99; Mobil: 0151 1234567 (nur vormittags)`. */
export function readPhones(text: string, typeOfColumn?: PhoneType): TypedValue<readonly TypedPhone[]> {
  const readings = splitPhones(text).map((part) => readPhone(part, typeOfColumn));
  const value = readings.flatMap((reading) => ('value' in reading ? [reading.value] : []));
  if (value.length < readings.length || !value.length) return { problem: 'phone' };
  const problem = readings.find((reading) => reading.problem)?.problem;
  const doubt = readings.map((reading) => ('doubt' in reading ? reading.doubt : undefined)).find(Boolean);
  return { value, ...(problem && { problem }), ...(doubt && { doubt }) };
}

/** Numbers are also separated by commas, slashes with spaces, and "oder", as long as each part has enough digits. */
function splitPhones(text: string): string[] {
  return splitLines(text).flatMap((line) => {
    if (line.endsWith(')') && line.includes('(')) return [line];
    const parts = line.split(/\s*,\s*|\s+(?:oder|und|or|and)\s+|\s+\/\s+(?=(?:0|\+)\d{2,5}[ /-])/);
    return parts.every((part) => part.replace(/\D/g, '').length >= 5) ? parts : [line];
  });
}

/** A number in one line, as `readPhone` reads it; empty for what is none. @param language The language of its note. */
export function writePhone(phone: unknown, language: string): string {
  if (!isRecord(phone) || typeof phone.number !== 'string') return '';
  const prefix = phone.type === 'fax' ? 'Fax: ' : phone.type === 'mobile' ? 'Mobil: ' : '';
  const note = plainText(phone.note, language);
  return `${prefix}${phone.number.trim()}${note ? ` (${note})` : ''}`;
}
