import type { start as german } from '../de/start.js';

/** How a file is begun or opened. */
export const start: typeof german = {
  title: 'The workshop',
  intro:
    'Here you keep the services, contacts and dates of your prevention chain. Everything stays on this device until you save it.',
  fromFile: 'Open a file',
  fromFileHint: 'The file of your municipality, as it lies on the website.',
  open: 'Choose a file …',
  openOwn: (name: string) => `Open ${name}`,
  drop: 'or drop it here',
  fromNothing: 'Begin anew',
  municipality: 'Landkreis or kreisfreie Stadt',
  municipalityHint: 'Its name or how it begins, such as “Gifhorn”',
  noMunicipality: 'Not in the list? Type name and key yourself.',
  credit: 'Directory: © Statistisches Bundesamt (Destatis), 2019, by “landkreise-deutschland”,',
  license: 'CC BY 4.0',
  found: (n) => (n ? `${n} found` : 'None found'),
  other: 'Another town or municipality',
  name: 'Name of the municipality',
  type: 'Kind',
  types: ['Gemeinde', 'Samtgemeinde', 'Stadt', 'Landkreis', 'kreisfreie Stadt'],
  ags: 'Official key (AGS)',
  agsHint: '8 digits for a municipality, 5 for a Kreis. You don’t know it? Leave it out.',
  agsWrong: 'The key has 2, 5 or 8 digits.',
  nameMissing: 'What is the municipality called?',
  begin: 'Begin',
  beginWith: (name) => `Begin: ${name}`,
  examples: 'Look at an example',
  examplesHint: 'To try things out. Your changes stay on this device.',
  example: {
    peine: 'Landkreis Peine',
    gifhorn: 'Landkreis Gifhorn',
    'hameln-pyrmont': 'Landkreis Hameln-Pyrmont',
  },
  exampleFailed: 'The example is not here. This page is offered without the examples.',
  onlyElements: 'Only embed elements',
  onlyElementsHint:
    'Put the agenda, contacts or the service finder on a page: from the file that is on your website already, or with an example to try it.',
  toElements: 'Choose an element',
  notOpened: 'This file can’t be opened.',
  notRead: 'The file could not be read. It may have been moved or locked.',
  broken: {
    summary: (line, n) =>
      n === 1
        ? `The file can’t be read: something is wrong in line ${line}.`
        : `The file can’t be read: something is wrong in ${n} places, first in line ${line}.`,
    intro:
      'These are all places. A button mends what is unambiguous; only whoever edited the file last knows the rest. Your file itself does not change by this.',
    repairAll: (n) => `Mend all ${n} unambiguous places`,
    goTo: (line) => `Show line ${line} in the text`,
    text: 'Text of the file',
    readable: 'Now the file can be read.',
    open: 'Open the file',
  },
  reading: 'Reading the file …',
  tooLarge: (megabytes) => `With ${megabytes} MB, this file is too large: it is no file of a municipality.`,
  place: (line) => `Line ${line}:`,
  repaired: (n) =>
    n === 1
      ? 'One slip in the file was corrected when it was opened. Please see whether everything is there before you save.'
      : `${n} slips in the file were corrected when it was opened. Please see whether everything is there before you save.`,
  encoding: (name) => `The file was encoded as ${name}. Saving turns it into the usual encoding (UTF-8).`,
  brokenOff:
    'This file ends in the middle; perhaps it was not transferred completely. You see what is there; the last entry is probably only half. Look for the complete file before you replace this one.',
  newer:
    'This file is for a newer workshop. You see what can be read; everything else stays as it is when you save.',
  partly: (n) =>
    n === 1
      ? 'One value in the file can’t be read. It stays as it is until you change it, and is listed under “To check”.'
      : `${n} values in the file can’t be read. They stay as they are until you change them, and are listed under “To check”.`,
  dismiss: 'I see',
  unsaved: 'The changes are not saved. Open another file nevertheless?',
};
