import { expectedInEnglish } from './expectations.js';
import type { CheckWords } from './finding-words.js';

const replaceWith = ({ corrected }: Readonly<Record<string, string>>) => `Change to “${corrected}”`;
const isWritten = ({ found, corrected }: Readonly<Record<string, string>>) =>
  `“${found}” is written “${corrected}” here.`;

/** The words of the check in English. */
export const en: CheckWords = {
  titles: {
    syntax: 'The file can’t be read here',
    'foreign-file': 'This is not the file of a municipality',
    unreadable: 'Values that can’t be read',
  },
  findings: {
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
        `Another record already has the id “${found}” (${other}). Links lead to that one only. Give this one its own.`,
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
      message: ({ found, corrected }) => `“${found}” is a text here. Probably the number ${corrected} is meant.`,
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
      message: ({ percent, corrected }) => `A share is a number from 0 to 1 here: ${percent} % is ${corrected}.`,
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
    'date-in-future': { title: 'Dates in the future', message: ({ found }) => `“${found}” is in the future.` },
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
      message: ({ latitude, longitude }) => `Latitude ${latitude} and longitude ${longitude} are not in Germany.`,
    },
    'coordinate-alone': {
      title: 'Places with only one coordinate',
      message: () => 'The other coordinate is missing. One alone is no place.',
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
      message: ({ found }) => `“${found}”: the page shows these characters as they are. Only plain text is possible.`,
      repair: () => 'Change to plain text',
    },
    'no-date': { title: 'No date of the file', message: () => 'Say when you last changed the file.' },
    outdated: {
      title: 'The file has not been changed for long',
      message: () => 'Check that everything is still right, and update the date of the file.',
    },
    'figure-undated': { title: 'Figures without a date', message: () => 'Say when the figure is from.' },
    'figure-unsourced': { title: 'Figures without a source', message: () => 'Say where the figure comes from.' },
    'figure-empty': {
      title: 'Indicators without a figure',
      message: () => 'Add a count or a share, or delete the indicator.',
    },
    'event-undated': {
      title: 'Events without a date',
      message: () => 'Add the start; without a date, the event is last in the list.',
    },
    'service-ageless': {
      title: 'Services without ages',
      message: () =>
        'Add the ages in months. Without ages, a service is in no life phase; a service for all ages has -9 to 132.',
    },
    'service-unchecked': {
      title: 'Services without a date of the last check',
      message: () => 'Add the day on which somebody last checked the service.',
    },
    'service-outdated': {
      title: 'Services that have not been checked for long',
      message: () => 'Ask whoever runs the service, and add the day as “last verified”.',
    },
    'service-unreachable': {
      title: 'Services that a family can’t reach',
      message: () => 'Add a phone number, a mail address or a website, or a place with its hours.',
    },
    'service-sample': {
      title: 'Made-up samples',
      message: () => 'These services are marked as samples. Delete them before the page goes public.',
    },
    'contact-unreachable': {
      title: 'Contacts without phone, mail address and website',
      message: () => 'Add at least one of them.',
    },
    'topic-unnamed': {
      title: 'Topics without a name',
      message: () => 'Add a label; the page shows the id otherwise.',
    },
    'place-without-coordinates': {
      title: 'Places without coordinates',
      message: () => 'Other places in this file have coordinates, these don’t: they are missing when sorted by distance.',
    },
    'address-without-https': {
      title: 'Addresses with http:// instead of https://',
      message: () => 'What begins with http:// is sent without encryption. Nearly every website has https://, too.',
    },
    'image-undescribed': {
      title: 'Pictures without a description',
      message: () => 'Say what can be seen. A picture that is mere decoration needs none.',
    },
    'image-uncredited': { title: 'Pictures without a credit', message: () => 'Say who made the picture.' },
    'unknown-key': {
      title: 'Values that are not known here',
      message: ({ found }) => `“${found}” is no value of this format, and is not shown.`,
    },
    'no-profile': {
      title: 'No profile',
      message: () => 'The profile card lacks reasons, goals, participants, features and achievements.',
    },
    'no-contacts': {
      title: 'No public contact',
      message: () => 'Add an office that families can turn to.',
    },
    'no-indicators': { title: 'No indicators', message: () => 'No figures can be shown.' },
    'no-agenda': { title: 'No agenda', message: () => 'Events and look-backs stay empty.' },
    'no-services': { title: 'No services', message: () => 'The service finder stays empty.' },
  },
  mistakes: {
    end: 'The file ends too early here: a closing bracket } or ] is missing.',
    'trailing-text': 'There is text after the last bracket. The file must end there.',
    comma: 'A comma or a closing bracket is missing before this place.',
    'extra-comma': 'This comma is one too many: there is no comma after the last entry.',
    'decimal-comma': 'This number has a comma. Numbers have a decimal point here, such as 0.083.',
    bracket: 'Another bracket is missing before this one, or this is the wrong one.',
    colon: 'A colon is missing here, between the name of a value and the value.',
    key: 'The name of a value is expected here, in straight quotes, such as "name".',
    quotes: 'These are the wrong quotes: only straight double quotes are allowed ("…").',
    'inner-quote': 'This quote is in the middle of a text. Write “…” there, or a straight one as \\".',
    'open-string': 'A quote is missing at the end of this text. A line break in a text is written \\n.',
    'control-character': 'This text has a control character in it, such as a tab.',
    escape: 'The character after this \\ is not allowed. A single \\ is written \\\\.',
    space: 'This is an invisible character, such as a no-break space.',
    'leading-zero': 'A number must not begin with 0: postal codes, phone numbers and the AGS need quotes.',
    number:
      'This is not a valid number. Numbers have a decimal point, such as 0.083; anything else needs quotes.',
    word: 'This word needs quotes. Only true, false and null (unknown) are written without quotes.',
    comment: 'This is a comment. Comments are not allowed in this file.',
    value: 'A value is expected here: a text in quotes, a number, true or false, { … } or [ … ].',
  },
  mistakeRepairs: {
    end: 'Add the brackets',
    comma: 'Add the comma',
    'extra-comma': 'Delete the comma',
    'decimal-comma': 'Write a point',
    colon: 'Write a colon',
    key: 'Add quotes',
    quotes: 'Correct the quotes',
    'inner-quote': 'Write it as \\"',
    'open-string': 'Write the line break as \\n',
    escape: 'Write it as \\\\',
    space: 'Replace it by a space',
    'leading-zero': 'Add quotes',
    comment: 'Delete the comment',
  },
  formats: {
    csv: 'This is a CSV table. The municipality’s JSON file is expected here.',
    excel: 'This is an Excel table. The municipality’s JSON file is expected here.',
    word: 'This is a Word document. The municipality’s JSON file is expected here.',
    office: 'This is an office document. The municipality’s JSON file is expected here.',
    pdf: 'This is a PDF file. The municipality’s JSON file is expected here.',
    html: 'This is a web page. Perhaps the server has sent an error page instead of the file.',
    xml: 'This is an XML file or a feed. The municipality’s JSON file is expected here.',
    calendar: 'This is a calendar. The municipality’s JSON file is expected here.',
    image: 'This is a picture. The municipality’s JSON file is expected here.',
    archive: 'This is a ZIP archive. Unpack it, and take the municipality’s JSON file.',
    binary: 'This is no text file. The municipality’s JSON file is expected here.',
    text: 'This is a text without data. The municipality’s JSON file is expected here.',
    json: 'The file is valid JSON, but no file for these elements.',
  },
  expectations: expectedInEnglish,
  unreadable: (expectation, found) => `Expected ${expectation}, found ${found}.`,
  lost: {
    value: 'The value is not shown.',
    record: 'The whole record is not shown.',
    file: 'The file can’t be shown.',
  },
  newerFile: 'The file is newer than this program: please have the program updated.',
  repair: 'Repair',
  records: {
    services: 'Service',
    agenda: 'Event',
    contacts: 'Contact',
    indicators: 'Indicator',
    topics: 'Topic',
    papers: 'Paper',
    help: 'Helpline',
    synonyms: 'Group of words',
  },
  named: (kind, name) => `${kind} “${name}”`,
  nameless: (kind, position) => `${kind} no. ${position}`,
  wholeFile: 'File',
};
