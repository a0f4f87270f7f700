import type { ProblemWords, WordDetails } from './finding-words.js';

const takeAs = ({ corrected }: WordDetails) => `Take as “${corrected}”`;
const takePlain = ({ corrected }: WordDetails) => `Take as ${corrected}`;

/** The words for what is wrong in a file, in English. They fill the sentence that a record and a field begin. */
export const enProblems: ProblemWords = {
  empty: { title: 'The file is empty', message: () => 'There is nothing in the file.' },
  'wrong-encoding': {
    title: 'Umlauts are stored in a wrong way',
    message: ({ encoding }) => `The file is stored in ${encoding}. Umlauts look wrong. Store it as UTF-8.`,
  },
  missing: { title: 'Something is missing', message: () => 'This is missing. Please add it.' },
  'private-person': {
    title: 'People who should not be public',
    message: () =>
      'Anybody can read the file. Delete name, number and mail address, or say that the person has agreed.',
  },
  'misspelt-key': {
    title: 'Details under a wrong name',
    message: ({ found, guess }) =>
      `“${found}” does not exist here, and is not shown. Did you mean “${guess}”?`,
    repair: ({ guess }) => `Take as “${guess}”`,
  },
  'misplaced-key': {
    title: 'Details in the wrong place',
    message: ({ found, field }) =>
      `“${found}” belongs to “${field}”. It is not shown here. Enter it there instead.`,
  },
  'duplicate-id': {
    title: 'Short names that are used twice',
    message: ({ found, other }) =>
      `The short name “${found}” is also that of: ${other}. Links lead there only. Give this record its own.`,
  },
  'undefined-topic': {
    title: 'Topics that don’t exist',
    message: ({ found, guess }) =>
      guess
        ? `There is no topic “${found}”. Did you mean “${guess}”?`
        : `There is no topic “${found}”. Add it to the topics, or choose another one.`,
    repair: ({ guess }) => `Choose “${guess}”`,
  },
  'date-form': {
    title: 'Dates that can’t be read',
    message: ({ found, corrected }) =>
      corrected
        ? `“${found}” is no date here yet. Take it as ${corrected}?`
        : `“${found}” is no date here yet. Take it as the year ${found}?`,
    repair: ({ found, corrected }) => (corrected ? `Take as ${corrected}` : `Take as the year ${found}`),
  },
  'time-form': {
    title: 'Times that can’t be read',
    message: ({ found, corrected }) => `“${found}” is no time of day here yet. Take it as ${corrected}?`,
    repair: takePlain,
  },
  'weekday-form': {
    title: 'Weekdays that can’t be read',
    message: ({ found, corrected }) => `“${found}” is no weekday here yet. Take it as ${corrected}?`,
    repair: takePlain,
  },
  'age-form': {
    title: 'Ages that can’t be read',
    message: ({ found, corrected }) => `“${found}” is no age here yet. Take it as ${corrected}?`,
    repair: takePlain,
  },
  'number-form': {
    title: 'Numbers that are stored as text',
    message: ({ found, corrected }) => `“${found}” is no number here yet. Take it as ${corrected}?`,
    repair: takePlain,
  },
  'text-form': {
    title: 'Details that are written in another way',
    message: ({ found, corrected }) =>
      corrected
        ? `“${found}” can’t be read. Take it as “${corrected}”?`
        : `“${found}” can’t be read: a zero seems to be missing in front. Write the number again.`,
    repair: takeAs,
  },
  'list-form': {
    title: 'Single details where there can be several',
    message: ({ found }) =>
      found
        ? `“${found}” stands alone where there can be several, and can’t be read that way.`
        : 'There can be several details here. The one can’t be read that way.',
    repair: () => 'Take as the first of several',
  },
  'word-form': {
    title: 'Words that are not provided for here',
    message: ({ found, corrected }) => `“${found}” can’t be read. Take it as “${corrected}”?`,
    repair: takeAs,
  },
  'language-name': {
    title: 'Languages that can’t be read',
    message: ({ found, corrected }) => `“${found}” is no language here yet. Take it as ${corrected}?`,
    repair: takePlain,
  },
  'unknown-language': {
    title: 'Languages that don’t exist',
    message: ({ found }) => `“${found}” is no known language. Write its name, such as Ukrainian.`,
  },
  percentage: {
    title: 'Shares that are a hundred times too large',
    message: ({ percent }) => `The share is stored a hundred times too large. Take it as ${percent} %?`,
    repair: ({ percent }) => `Take as ${percent} %`,
  },
  'thousands-point': {
    title: 'Numbers whose point was read as a decimal point',
    message: ({ found, corrected }) =>
      `The point was read as a decimal point: this is ${found}. Probably ${corrected} is meant.`,
    repair: takePlain,
  },
  contradiction: {
    title: 'Figures that don’t fit',
    message: ({ count, of, share }) =>
      `${count} out of ${of} is not ${share}. Check the numbers, and whether they are of the same date.`,
  },
  'ages-in-years': {
    title: 'Ages that look like years',
    message: ({ found, ages }) =>
      ages
        ? `The text says “${found}”, but the age is that many months. Take it as ${ages}?`
        : `${found} looks like years, but months are stored. Enter the age again: “${found} years”.`,
    repair: ({ ages }) => `Take as ${ages}`,
  },
  'date-in-future': {
    title: 'Dates in the future',
    message: ({ found }) => `${found} is in the future. Enter the right day.`,
  },
  'end-before-start': {
    title: 'Times that end before they begin',
    message: ({ start, end }) => `The end (${end}) is before the start (${start}). Correct one of them.`,
  },
  'address-without-scheme': {
    title: 'Addresses without https://',
    message: ({ found }) => `“${found}” leads nowhere: https:// is missing in front of it.`,
    repair: takeAs,
  },
  'address-is-mail': {
    title: 'Mail addresses where a page’s address is needed',
    message: ({ found }) => `“${found}” is a mail address. The address of a page belongs here.`,
    repair: () => 'Take as a link for mail',
  },
  'address-is-local': {
    title: 'Addresses in the own network',
    message: ({ found }) => `Nobody can open “${found}” from outside. Enter a public address.`,
  },
  'phone-too-short': {
    title: 'Phone numbers with too few digits',
    message: ({ found }) => `“${found}” has too few digits. Is the area code missing?`,
  },
  'phone-too-long': {
    title: 'Phone numbers with too many digits',
    message: ({ found }) => `“${found}” has too many digits. Are these two numbers? Each gets its own entry.`,
  },
  'phone-without-prefix': {
    title: 'Phone numbers without area code',
    message: ({ found }) =>
      `“${found}” has no area code. Nobody can dial it on a mobile phone. Please add it.`,
  },
  'coordinates-swapped': {
    title: 'Swapped coordinates',
    message: ({ latitude, longitude }) =>
      `Latitude (${latitude}) and longitude (${longitude}) have probably been swapped.`,
    repair: () => 'Swap latitude and longitude',
  },
  'coordinates-abroad': {
    title: 'Coordinates outside Germany',
    message: ({ latitude, longitude }) =>
      `Latitude ${latitude} and longitude ${longitude} are not in Germany. Check both.`,
  },
  'coordinate-alone': {
    title: 'Places with only one coordinate',
    message: () => 'Latitude and longitude belong together. Add what is missing, or delete both.',
  },
  'garbled-text': {
    title: 'Texts with wrong characters',
    message: ({ found, corrected }) => `“${found}” should probably read “${corrected}”.`,
    repair: () => 'Correct umlauts and other characters',
  },
  'lost-characters': {
    title: 'Texts that have lost letters',
    message: ({ found }) => `“${found}”: there was an umlaut or another letter. Write it again.`,
  },
  'html-text': {
    title: 'Texts with commands of web pages',
    message: ({ found }) =>
      `“${found}” stands on the page with all of these characters. Only plain text is possible.`,
    repair: () => 'Change to plain text',
  },
};
