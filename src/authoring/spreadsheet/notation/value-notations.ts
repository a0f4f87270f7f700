import { isJsonObject } from '../../merging/json-equality.js';
import type { AgeUnit } from '../../values/age-reader.js';
import { writeAges, writeSpan } from '../../values/ages-writer.js';
import { readAges } from '../../values/ages.js';
import { readDate, writeDate } from '../../values/dates.js';
import { readHours } from '../../values/hours/hours-reader.js';
import { writeHours } from '../../values/hours/hours-writer.js';
import { nameOfLanguage, readLanguages } from '../../values/languages.js';
import { readPostalCode } from '../../values/line-formats.js';
import { readEmail, readUrl } from '../../values/links.js';
import { readDegrees, writeDegrees } from '../../values/numbers.js';
import { readPhones, writePhone, type PhoneType, type TypedPhone } from '../../values/phones.js';
import { keepItems } from '../../values/lists.js';
import type { TypedValue } from '../../values/typed-value.js';
import { asCell, type CellNotation } from './cell-notation.js';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Ages as `6 bis 17 Monate; 3 bis 5 Jahre`. @param unitOfColumn The unit that the column's title names. */
export const ageNotation = (unitOfColumn?: AgeUnit): CellNotation => ({
  write: (value) => writeAges(value, 'de'),
  read: (text) => asCell(readAges(text, unitOfColumn)),
  merge: (present, value) => keepItems(present, value as unknown[], (span) => writeSpan(span, 'de')),
});

/** Opening hours as `Mo, Mi 9–12; Do 14–16`. */
export const hoursNotation: CellNotation = {
  write: (value, { language }) => writeHours(listOf(value), language),
  read: (text) => asCell(readHours(text)),
  merge: (present, value, { language }) =>
    keepItems(present, value as unknown[], (schedule) => writeHours([schedule], language)),
};

/** Dates as exact as they are known: `12.05.2026`, `05/2026`, `2026`, `12.05.2026 17:00`. */
export const dateNotation: CellNotation = {
  write: (value) => (typeof value === 'string' ? writeDate(value) : ''),
  read: (text, { today }) => asCell(readDate(text, today)),
};

/** Numbers as `05171 401-0; Fax: 05171 401-99`. @param typeOfColumn What the numbers of the column are for. */
export function phoneNotation(typeOfColumn?: PhoneType): CellNotation {
  return {
    write: (value, { language }) =>
      listOf(value)
        .map((phone) => writePhone(phone, language))
        .filter(Boolean)
        .join('; '),
    read: (text) => asCell(readPhones(text, typeOfColumn)),
    merge: (present, value, { language }) => {
      const named = (value as TypedPhone[]).map((phone) => knownPhone(phone, present) ?? phone);
      const phones = keepItems(present, named, (phone) => writePhone(phone, language));
      if (!typeOfColumn) return phones;
      // A column of fax numbers says nothing about the others.
      const others = listOf(present).filter((phone) => !isJsonObject(phone) || phone.type !== typeOfColumn);
      return [...others, ...phones];
    },
  };
}

/** The same number of the file, where a cell says nothing but the number: a table without notes takes none away. */
function knownPhone({ number, type, note }: TypedPhone, present: unknown): TypedPhone | undefined {
  if (note) return undefined;
  const digitsOf = (text: string) => text.replace(/\D/g, '');
  return (listOf(present) as TypedPhone[])
    .filter((phone) => isJsonObject(phone) && typeof phone.number === 'string')
    .find((phone) => digitsOf(phone.number) === digitsOf(number) && (!type || type === phone.type));
}

/** Languages by their names: `Deutsch, Ukrainisch, Arabisch`. */
export const languageNotation: CellNotation = {
  write: (value) =>
    listOf(value)
      .filter((tag) => typeof tag === 'string')
      .map((tag) => nameOfLanguage(tag.trim()))
      .join(', '),
  read: (text) => asCell(readLanguages(text)),
  merge: (present, value) => keepItems(present, value as unknown[], String),
};

/** A text of one line, as it is in the file. */
const line = (read: (text: string) => TypedValue): CellNotation => ({
  write: (value) => (typeof value === 'string' ? value.trim() : ''),
  read: (text) => asCell(read(text)),
});

/** A postal code; Excel takes the zero from the front of those of the east. */
export const postalCodeNotation = line(readPostalCode);

/** A mail address. */
export const mailNotation = line(readEmail);

/** The address of a page; `https://` is added where it is missing. */
export const addressNotation = line(readUrl);

/** A degree of latitude or longitude, with a decimal comma. */
export const degreesNotation: CellNotation = {
  write: (value) => (typeof value === 'number' ? writeDegrees(value, 'de') : ''),
  read: (text) => asCell(readDegrees(text)),
};
