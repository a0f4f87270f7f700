import type { EnglishFields } from './english-field.js';

/** A picture. */
export const image: EnglishFields = {
  src: [
    'Address of the picture',
    'Address of the picture’s file, complete or from the place of this file on.',
  ],
  alt: ['Description of the picture', 'What can be seen, for people who don’t see it.'],
  credit: ['Credit', 'Who made the picture, for example “Photo: Landkreis Peine”.'],
};

/** A link to a file. */
export const documentLink: EnglishFields = {
  label: ['Text of the link', 'Where the link leads, for example “Report 2021 (PDF)”.'],
  url: ['Address', 'Address of the document, complete or from the place of this file on.'],
};

/** An address. */
export const address: EnglishFields = {
  street: ['Street and number', 'Street with its number.'],
  postalCode: ['Postal code', 'Five digits, for example 31224.'],
  city: ['Town', 'Name of the town.'],
};

/** A phone number. */
export const phone: EnglishFields = {
  number: ['Number', 'With its area code, for example 05171 401-0.'],
  type: ['Kind of number', 'Phone, mobile phone or fax.'],
  note: ['Note', 'For example “mornings only”.'],
};

/** The value of a figure, or what it is compared with. */
export const observation: EnglishFields = {
  count: ['Count', 'A count or a share is needed.'],
  of: [
    'Out of',
    'What the number is a part of, as a count: 2000 for 150 of 2000 children. Only if the source says so.',
  ],
  share: ['Share', 'A count or a share is needed.'],
  approximate: ['Approximate', 'Yes, if the source says “about” or “around”.'],
  asOf: ['As of', 'When the value held.'],
  source: ['Source', 'Where the value comes from, for example “Landesamt für Statistik Niedersachsen”.'],
  note: ['Note', 'What one has to know about the value.'],
};

/** When something is open. */
export const schedule: EnglishFields = {
  days: ['Weekdays', ''],
  monthdays: ['Days of the month', ''],
  dates: ['Single days', ''],
  opens: ['Opens at', ''],
  closes: ['Closes at', ''],
  interval: ['Interval', ''],
  validFrom: ['Valid from', ''],
  validTo: ['Valid to', ''],
  publicHolidays: ['On public holidays', ''],
  schoolHolidays: ['In school holidays', ''],
  byAppointment: ['By appointment', ''],
  note: ['Note', ''],
};
