import type { Words } from '../words.js';
import { countingIn } from '../counting.js';

const { count } = countingIn('en-GB');

export const common: Words['common'] = {
  locale: 'en-GB',
  loading: 'Loading …',
  unavailable: 'This information can’t be shown at the moment.',
  visit: 'Open the website:',
  retry: 'Try again',
  stale: (date = 'an unknown date') => `As of ${date}. Newer information can’t be loaded at the moment.`,
  phoneTypes: { voice: 'Phone', fax: 'Fax', mobile: 'Mobile' },
  website: 'Website',
  showMore: (n, left) => `Show more (${n < left ? `${count(n)} of ` : ''}${count(left)})`,
  credit: 'Image:',
};

export const contactBlock: Words['contactBlock'] = {
  empty: 'No contact has been entered yet.',
  hours: 'Office hours',
  save: 'Save contact',
  saveOf: (name) => `Save contact: ${name}`,
  file: 'contact',
};
