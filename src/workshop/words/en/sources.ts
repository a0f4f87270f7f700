import type { LeftOut } from '../../../authoring/foreign-source/left-out.js';
import type { SourceList } from '../../../authoring/foreign-source/source-records.js';
import type { sources as german } from '../de/sources.js';

const lists: Record<SourceList, readonly [one: string, many: string]> = {
  services: ['service', 'services'],
  agenda: ['date or news item', 'dates and news items'],
  papers: ['paper', 'papers'],
  topics: ['topic', 'topics'],
};

const counted = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

const quoted = (examples: readonly string[]) =>
  examples.length ? ` For example: ${examples.map((text) => `“${text}”`).join(', ')}.` : '';

const leftOut = ({ reason, count: n, examples }: LeftOut): string => {
  switch (reason) {
    case 'entry':
      return `${counted(n, 'entry stays', 'entries stay')} out: without a name, or without something that would make them untrue.${quoted(examples)}`;
    case 'repeated':
      return `${counted(n, 'entry is', 'entries are')} in the source several times, and taken once.`;
    case 'value':
      return `${counted(n, 'value', 'values')} can’t be understood and ${n === 1 ? 'stays' : 'stay'} out.${quoted(examples)}`;
    case 'no-field':
      return `The file has no field for ${counted(n, 'value', 'values')}.${quoted(examples)}`;
    case 'elsewhere':
      return `The source refers to further files that can’t be loaded from here. What they say is missing (${n} times).`;
    case 'recurrence':
      return `${counted(n, 'repetition', 'repetitions')} can’t be worked out: please enter the further dates yourself.${quoted(examples)}`;
    case 'time-zone':
      return `A time zone is not known. Times were read as in Germany.${quoted(examples)}`;
    case 'too-long':
      return 'The source is very long. Only its beginning was read.';
    case 'broken-off':
      return 'The source ends in the middle. Something is probably missing at its end.';
  }
};

/** Where a file or its content comes from: this device, an address, another system. */
export const sources: typeof german = {
  address: 'Or from an address of this website',
  addressHint: (host) => `Addresses on ${host} only, such as /daten/kommune.json`,
  load: 'Load',
  addressProblem: {
    missing: () => 'Which address? For example /daten/kommune.json.',
    invalid: () => 'This is no address of a file, such as /daten/kommune.json.',
    'other-website': (host, own) =>
      `This address belongs to ${host}. The workshop may only read what lies on ${own}. Download the file there and choose it here.`,
    'not-found': () => 'Nothing lies at this address. Please check how it is written.',
    refused: (host) => `${host} does not give this file. Perhaps it wants you to sign in.`,
    'too-large': () => 'This file is larger than 30 MB. That is no file of a municipality.',
    failed: (host) => `${host || 'The website'} does not answer. Please try again later.`,
  },
  title: 'From Excel or another source',
  hint: 'What there is already becomes a new file: a table (Excel, CSV), a calendar (.ics), a feed (RSS, Atom), a directory (Open Referral), meetings and papers (OParl), posts of WordPress, events (schema.org).',
  choose: 'Choose a source …',
  from: (name) => `From “${name}”`,
  counts: (counts) => counts.map(([list, count]) => counted(count, ...lists[list])).join(', '),
  nothing: 'There is nothing in it that belongs into the file of a municipality.',
  read: (name, what) =>
    `Taken from “${name}”: ${what}. Nothing is saved yet; look through it at your leisure.`,
  tableNext: 'A table: after the municipality, you match its columns and see what will be taken.',
  municipality: 'Which municipality is the file for?',
  leftOut,
  cancel: 'Never mind',
};
