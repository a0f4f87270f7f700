import { addressPartsNotation } from './notation/address-notation.js';
import type { CellNotation } from './notation/cell-notation.js';
import { costNotation } from './notation/cost-notation.js';
import { textListNotation, textNotation, wordNotation, yesNoNotation } from './notation/simple-notations.js';
import { topicNotation } from './notation/topic-notation.js';
import {
  addressNotation,
  ageNotation,
  dateNotation,
  degreesNotation,
  hoursNotation,
  languageNotation,
  mailNotation,
  phoneNotation,
  postalCodeNotation,
} from './notation/value-notations.js';
import { EACH, type RecordField, type RecordType } from './record-field.js';

const field = (
  path: string,
  notation: CellNotation,
  options: Omit<RecordField, 'id' | 'path' | 'notation'> = {},
): RecordField => ({
  id: path.replaceAll(`.${EACH}`, ''),
  path: path.split('.'),
  notation,
  ...options,
});

const text = (path: string, options: Omit<RecordField, 'id' | 'path' | 'notation'> = {}) =>
  field(path, textNotation, { hasLanguages: true, ...options });

/** A column of a foreign table that says a part of what another field has. */
const foreign = (id: string, path: string, notation: CellNotation): RecordField => ({
  ...field(path, notation, { isForeign: true }),
  id,
});

const appointment = yesNoNotation({
  yes: /erforderlich|notwendig|nötig|(?:nach|mit|nur) .*(?:vereinbarung|anmeldung|termin)|^anmeldung|verbindlich|required/i,
  no: /nicht (?:erforderlich|notwendig|nötig)|ohne (?:anmeldung|termin)|keine|offen|not required/i,
});

const serviceFields: readonly RecordField[] = [
  field('id', textNotation),
  text('name'),
  text('organization'),
  field('topics', topicNotation),
  field('ages', ageNotation()),
  text('summary'),
  text('description'),
  text('places.*.name'),
  text('places.*.address.street'),
  field('places.*.address.postalCode', postalCodeNotation),
  text('places.*.address.city'),
  text('places.*.municipality'),
  field('places.*.schedules', hoursNotation, { textField: 'places.hours' }),
  text('places.*.hours'),
  text('places.*.accessibility'),
  text('places.*.transport'),
  field('places.*.latitude', degreesNotation, { isRare: true }),
  field('places.*.longitude', degreesNotation, { isRare: true }),
  field('phones', phoneNotation()),
  field('email', mailNotation),
  field('url', addressNotation),
  field('cost', costNotation),
  field('appointment', appointment),
  field('online', yesNoNotation()),
  field('schedules', hoursNotation, { isRare: true }),
  field('languages', languageNotation),
  field('alternateNames', textListNotation, { isRare: true }),
  field('keywords', textListNotation),
  field(
    'status',
    wordNotation({
      active: ['besteht', 'aktiv', 'laufend', 'findet statt', 'ja'],
      inactive: ['ruht', 'inaktiv', 'pausiert'],
      defunct: ['eingestellt', 'beendet', 'weggefallen', 'gibt es nicht mehr'],
      'temporarily closed': ['vorübergehend geschlossen', 'zurzeit geschlossen', 'geschlossen'],
    }),
  ),
  field('lastVerified', dateNotation),
  field('sample', yesNoNotation(), { isRare: true }),
  foreign('agesInYears', 'ages', ageNotation('years')),
  foreign('agesInMonths', 'ages', ageNotation('months')),
  foreign('addressLine', 'places.*.address', addressPartsNotation),
  foreign('mobile', 'phones', phoneNotation('mobile')),
  foreign('fax', 'phones', phoneNotation('fax')),
  foreign('free', 'cost.free', yesNoNotation()),
  foreign('costNote', 'cost.note', textNotation),
];

const agendaFields: readonly RecordField[] = [
  field('id', textNotation),
  text('title'),
  field(
    'type',
    wordNotation({
      event: ['Termin', 'Veranstaltung'],
      review: ['Rückblick'],
      news: ['Meldung', 'Nachricht', 'Neuigkeit'],
    }),
  ),
  field('start', dateNotation),
  field('end', dateNotation),
  field('allDay', yesNoNotation()),
  text('location'),
  text('summary'),
  field('url', addressNotation),
  field(
    'status',
    wordNotation({
      confirmed: ['findet statt', 'bestätigt'],
      cancelled: ['abgesagt', 'fällt aus'],
      moved: ['verlegt', 'verschoben'],
    }),
  ),
  field('topics', topicNotation),
  text('author'),
  text('source', { isRare: true }),
  field('sample', yesNoNotation(), { isRare: true }),
];

/** What columns may say of the records of a list, in the order in which they are written. */
export const recordFields: Readonly<Record<RecordType, readonly RecordField[]>> = {
  services: serviceFields,
  agenda: agendaFields,
};

/** The text that each record of a list must have. */
export const nameFieldOf: Readonly<Record<RecordType, string>> = { services: 'name', agenda: 'title' };

/** A field by its id. */
export function fieldOf(type: RecordType, id: string): RecordField {
  return recordFields[type].find((known) => known.id === id)!;
}
