import type { Words } from '../words.js';

export const agendaFeed: Words['agendaFeed'] = {
  empty: {
    upcoming: 'There are no dates at the moment.',
    past: 'No reviews yet.',
    all: 'There is nothing here at the moment.',
  },
  ahead: 'Dates',
  behind: 'Reviews',
  status: { cancelled: 'cancelled', moved: 'moved' },
  types: { event: 'Date', review: 'Review', news: 'News' },
  today: 'today',
  sample: 'Sample',
  undated: 'no date yet',
  openEnd: 'end not set',
  times: (from, to) => (to ? `${from}\u2060–\u2060${to}` : from),
  writtenBy: (author) => `by ${author}`,
  sourceOf: (source) => `Source: ${source}`,
  reviewOf: (title) => `Review: ${title}`,
  save: 'Add to calendar',
  saveOf: (title) => `Add to calendar: ${title}`,
};

export const calendar: Words['calendar'] = {
  saveAll: 'Add all dates to calendar',
  file: 'dates',
  subscribe: 'Subscribe to calendar',
  copyAddress: 'Copy address',
  missing: (hosts) => `The entries of ${hosts} can’t be loaded at the moment.`,
  copied: 'The address has been copied.',
};
