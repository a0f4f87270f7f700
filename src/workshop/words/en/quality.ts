import type { quality as german } from '../de/quality.js';

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** How good the services are for families, and what there is to do. */
export const quality: typeof german = {
  title: 'Quality',
  figure: (total) => `of ${counted(total, 'service', 'services')} a family can reach today`,
  figureHelp: 'Within reach means: there is a phone number, a mail address, a website, or known hours.',
  samples: (n) => `${counted(n, 'made-up sample', 'made-up samples')} not counted.`,
  none: 'There are no services in this file yet.',
  perfect: 'Nothing to do: all services are up to date and complete.',
  whyNot: (n) => (n === 1 ? 'One service is out of reach' : `${n} services are out of reach`),
  whyNotHelp: 'Phone, mail, website and hours are missing. One of them is enough.',
  gaps: {
    unreachable: 'out of reach',
    old: 'out of date',
    ageless: 'no age',
    hourless: 'no hours',
    languageless: 'no languages',
  },
  gapHelp: {
    unreachable: 'No phone, no mail, no website and no hours.',
    old: 'Not checked for more than half a year, or never.',
    ageless: 'Without an age, a service is in no life phase.',
    hourless: 'Families do not see when they can come.',
    languageless: 'Families do not see which languages are spoken there.',
  },
  show: 'What to show?',
  all: 'all',
  group: 'Sort by',
  groups: { none: 'urgency', provider: 'provider', topic: 'topic' },
  withoutProvider: 'without a provider',
  withoutTopic: 'without a topic',
  list: (n) => `Worklist: ${counted(n, 'service', 'services')}`,
  ofGroup: (reachable, total, open) =>
    `${reachable} of ${total} within reach, ${open ? `${open} to work on` : 'nothing to do'}`,
  columns: {
    done: 'done',
    name: 'Service',
    provider: 'Provider',
    topics: 'Topics',
    gaps: 'What is missing',
    lastVerified: 'Last checked',
    contact: 'Ask at',
    services: 'Services',
    reachable: 'within reach',
    open: 'to work on',
  },
  never: 'never',
  open: (name) => `Edit ${name}`,
  print: 'Print the list',
  spreadsheet: 'Save as Excel',
  spreadsheetFailed: 'The Excel file can’t be made at the moment. Reload the page and try again.',
  printed: (municipality, date) => `${municipality}, as of ${date}`,
  sheets: { list: 'List', providers: 'Providers', topics: 'Topics' },
  fileName: 'quality',
};
