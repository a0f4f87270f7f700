import { telHref } from '../../../model/phone.js';
import { isJsonObject } from '../../merging/json-equality.js';
import { plainText } from '../plain-text.js';
import { keepItems, type CellDoubt, type CellNotation, type NotationContext } from './cell-notation.js';
import { splitLines } from './split-list.js';

type PhoneType = 'voice' | 'fax' | 'mobile';

interface Phone {
  number: string;
  type?: PhoneType;
  note?: string;
}

interface PhoneReading {
  phone: Phone;
  doubt?: CellDoubt | undefined;
}

const typeWords: readonly (readonly [PhoneType, RegExp])[] = [
  ['fax', /^(?:tele)?fax(?:nummer)?\.?$/i],
  ['mobile', /^(?:mobil(?:nummer|telefon)?|handy(?:nummer)?|mobile|cell)\.?$/i],
  ['voice', /^(?:tel|telefon|telefonnummer|fon|phone|festnetz)\.?$/i],
];
const digits = /[+(]?\d[\d\s()/.\-–‑]*\d/;

/** Numbers as `05171 401-0; Fax: 05171 401-99; Mobil: 0151 1234567 (nur vormittags)`. */
export function phoneNotation(typeOfColumn?: PhoneType): CellNotation {
  return {
    write: (value, context) => {
      const phones = Array.isArray(value) ? value : [];
      return phones
        .map((phone) => writePhone(phone, context))
        .filter(Boolean)
        .join('; ');
    },
    read: (text) => {
      const readings = splitPhones(text).map((part) => readPhone(part, typeOfColumn));
      if (!readings.every((reading) => reading !== undefined) || !readings.length)
        return { problem: 'phone' };
      return {
        value: readings.map(({ phone }) => phone),
        doubt: readings.find(({ doubt }) => doubt)?.doubt,
      };
    },
    merge: (present, value, context) => {
      const named = (value as Phone[]).map((phone) => knownPhone(phone, present) ?? phone);
      const phones = keepItems(present, named, (phone) => writePhone(phone, context));
      if (!typeOfColumn) return phones;
      // A column of fax numbers says nothing about the others.
      const others = Array.isArray(present)
        ? (present as unknown[]).filter((phone) => !isJsonObject(phone) || phone.type !== typeOfColumn)
        : [];
      return [...others, ...phones];
    },
  };
}

/** The same number of the file, where a cell says nothing but the number: a table without notes takes none away. */
function knownPhone({ number, type, note }: Phone, present: unknown): Phone | undefined {
  if (note || !Array.isArray(present)) return undefined;
  const digitsOf = (text: string) => text.replace(/\D/g, '');
  return present
    .filter((phone): phone is Phone => isJsonObject(phone) && typeof phone.number === 'string')
    .find((phone) => digitsOf(phone.number) === digitsOf(number) && (!type || type === phone.type));
}

function writePhone(phone: unknown, { language }: NotationContext): string {
  if (!isJsonObject(phone) || typeof phone.number !== 'string') return '';
  const prefix = phone.type === 'fax' ? 'Fax: ' : phone.type === 'mobile' ? 'Mobil: ' : '';
  const note = plainText(phone.note, language);
  return `${prefix}${phone.number.trim()}${note ? ` (${note})` : ''}`;
}

/** Numbers are also separated by commas, slashes with spaces, and "oder", as long as each part has enough digits. */
function splitPhones(text: string): string[] {
  return splitLines(text).flatMap((line) => {
    if (line.endsWith(')') && line.includes('(')) return [line];
    const parts = line.split(/\s*,\s*|\s+(?:oder|und|or|and)\s+|\s+\/\s+(?=(?:0|\+)\d{2,5}[ /-])/);
    return parts.every((part) => part.replace(/\D/g, '').length >= 5) ? parts : [line];
  });
}

function readPhone(written: string, typeOfColumn?: PhoneType): PhoneReading | undefined {
  const [, outside = written, note] = /^(.*?)\s*\(([^]*\p{L}[^]*)\)$/u.exec(written) ?? [];
  const match = digits.exec(outside) ?? /\d{3,}/.exec(outside);
  if (!match || match[0].replace(/\D/g, '').length < 3) return undefined;
  const before = outside
    .slice(0, match.index)
    .replace(/[:\s]+$/, '')
    .trim();
  const after = outside
    .slice(match.index + match[0].length)
    .replace(/^[\s,:–-]+/, '')
    .trim();
  const words = [before, after, note].map((word) => word?.trim()).filter((word): word is string => !!word);
  const typeOf = (word: string) => typeWords.find(([, pattern]) => pattern.test(word))?.[0];
  const type = words.map(typeOf).find((found) => found) ?? typeOfColumn;
  const notes = words.filter((word) => !typeOf(word));
  const lacksZero = /^[2-9]\d{6,11}$/.test(match[0]) || /^1[5-7]\d{8,9}$/.test(match[0]);
  const number = lacksZero ? `0${match[0]}` : match[0].trim();
  const doubt = lacksZero
    ? 'lost-zero'
    : telHref(number) || !/^[\d+]/.test(number)
      ? undefined
      : 'unusual-phone';
  return {
    phone: {
      number,
      ...(type && type !== 'voice' && { type }),
      ...(notes.length && { note: notes.join(', ') }),
    },
    doubt,
  };
}
