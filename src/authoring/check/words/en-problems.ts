import { expectedInEnglish } from './expectations.js';
import type { ProblemWords } from './finding-words.js';

const replaceWith = ({ corrected }: Readonly<Record<string, string>>) => `Change to “${corrected}”`;
const isWritten = ({ found, corrected }: Readonly<Record<string, string>>) =>
  `“${found}” is written “${corrected}” here.`;

/** The words for what is wrong in a file, in English. */
export const enProblems: ProblemWords = {
  empty: { title: 'The file is empty', message: () => 'There is nothing in the file.' },
  'wrong-encoding': {
    title: 'The file has the wrong encoding',
    message: ({ encoding }) =>
      `The file is stored in ${encoding}. Umlauts look wrong on the page. Store the file as UTF-8.`,
  },
  missing: { title: 'Something is missing', message: () => 'This value is missing.' },
  'private-person': {
    title: 'People who should not be public',
    message: () =>
      'The file itself is public: anybody can read it, even what the elements don’t show. Delete name, direct dial and mail address from the file, or mark the person as public if she has agreed.',
  },
  'misspelt-key': {
    title: 'Names of values that don’t exist',
    message: ({ found, guess }) =>
      `“${found}”: did you mean “${guess}”? The value is not shown under this name.`,
    repair: ({ guess }) => `Rename to “${guess}”`,
  },
  'misplaced-key': {
    title: 'Values in the wrong place',
    message: ({ found, field }) => `“${found}” belongs into “${field}”. It is not shown here.`,
  },
  'duplicate-id': {
    title: 'Ids that are used twice',
    message: ({ found, other }) =>
      `The id “${found}” is also that of: ${other}. Links lead there only. Give this record its own.`,
  },
  'undefined-topic': {
    title: 'Topics that don’t exist',
    message: ({ found, guess }) =>
      guess
        ? `The topic “${found}” is not in the list of topics. Did you mean “${guess}”?`
        : `The topic “${found}” is not in the list of topics. Add it there with an id and a label; the page shows its id otherwise.`,
    repair: ({ guess }) => `Change to “${guess}”`,
  },
  'date-form': {
    title: 'Dates in another form',
    message: ({ found, corrected }) =>
      corrected ? `“${found}” is written “${corrected}” here.` : `“${found}” lacks quotes here.`,
    repair: ({ corrected }) => (corrected ? `Change to “${corrected}”` : 'Add quotes'),
  },
  'time-form': { title: 'Times in another form', message: isWritten, repair: replaceWith },
  'weekday-form': { title: 'Weekdays in another form', message: isWritten, repair: replaceWith },
  'age-form': {
    title: 'Ages as text',
    message: ({ found, corrected }) => `“${found}” is written as a number of months here: ${corrected}.`,
    repair: ({ corrected }) => `Change to ${corrected} months`,
  },
  'number-form': {
    title: 'Numbers as text',
    message: ({ found, corrected }) =>
      `“${found}” is a text here. Probably the number ${corrected} is meant.`,
    repair: ({ corrected }) => `Change to the number ${corrected}`,
  },
  'text-form': {
    title: 'Values in another form',
    message: ({ found, corrected }) =>
      corrected
        ? `“${found}” is written “${corrected}” here.`
        : `“${found}” is a number here. Write it in quotes, with the zero that it begins with.`,
    repair: replaceWith,
  },
  'list-form': {
    title: 'Single values where a list is needed',
    message: ({ found }) => (found ? `“${found}” must be in a list here.` : 'A list is needed here.'),
    repair: () => 'Put into a list',
  },
  'word-form': { title: 'Words that don’t exist here', message: isWritten, repair: replaceWith },
  'language-name': {
    title: 'Languages that are written out',
    message: ({ found, corrected }) => `The code “${corrected}” stands for “${found}” here.`,
    repair: replaceWith,
  },
  'unknown-language': {
    title: 'Languages that don’t exist',
    message: ({ found }) => `“${found}” is no code of a language. German is “de”, Ukrainian “uk”.`,
  },
  percentage: {
    title: 'Shares in per cent',
    message: ({ percent, corrected }) =>
      `A share is a number from 0 to 1 here: ${percent} % is ${corrected}.`,
    repair: ({ corrected }) => `Change to ${corrected}`,
  },
  'thousands-point': {
    title: 'Numbers with a point between thousands',
    message: ({ found, corrected }) =>
      `The point is read as a decimal point: this is ${found}. Probably ${corrected} is meant.`,
    repair: ({ corrected }) => `Change to ${corrected}`,
  },
  contradiction: {
    title: 'Contradictions',
    message: ({ found }) => `Expected ${expectedInEnglish.arithmetic} (${found}).`,
  },
  'ages-in-years': {
    title: 'Ages that look like years',
    message: ({ found }) =>
      `Ages are in months here, but “${found}” looks like years. 3 years are 36 months.`,
    repair: () => 'Convert to months',
  },
  'date-in-future': {
    title: 'Dates in the future',
    message: ({ found }) => `“${found}” is in the future.`,
  },
  'end-before-start': {
    title: 'Times that end before they begin',
    message: ({ start, end }) => `The end (${end}) is before the start (${start}).`,
  },
  'address-without-scheme': {
    title: 'Addresses without https://',
    message: ({ found }) =>
      `“${found}” is looked for as a file of the own website: https:// is missing in front of it.`,
    repair: replaceWith,
  },
  'address-is-mail': {
    title: 'Mail addresses where a page’s address is needed',
    message: ({ found }) => `“${found}” is a mail address. The address of a page belongs here.`,
    repair: () => 'Make it a link for mail',
  },
  'address-is-local': {
    title: 'Addresses in the own network',
    message: ({ found }) => `Nobody can open “${found}” from outside.`,
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
    message: ({ found }) => `“${found}” has no area code. Nobody can dial it on a mobile phone.`,
  },
  'coordinates-swapped': {
    title: 'Swapped coordinates',
    message: ({ latitude, longitude }) =>
      `Latitude (${latitude}) and longitude (${longitude}) have probably been swapped.`,
    repair: () => 'Swap them',
  },
  'coordinates-abroad': {
    title: 'Coordinates outside Germany',
    message: ({ latitude, longitude }) =>
      `Latitude ${latitude} and longitude ${longitude} are not in Germany.`,
  },
  'coordinate-alone': {
    title: 'Places with only one coordinate',
    message: () => 'Latitude and longitude belong together: this one is missing.',
  },
  'garbled-text': {
    title: 'Texts with wrong characters',
    message: ({ found, corrected }) => `“${found}” should probably read “${corrected}”.`,
    repair: () => 'Correct the characters',
  },
  'lost-characters': {
    title: 'Texts that have lost letters',
    message: ({ found }) => `“${found}”: there was an umlaut or another letter. Write it again.`,
  },
  'html-text': {
    title: 'Texts with HTML',
    message: ({ found }) =>
      `“${found}”: the page shows these characters as they are. Only plain text is possible.`,
    repair: () => 'Change to plain text',
  },
};
