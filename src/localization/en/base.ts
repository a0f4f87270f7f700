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

export const indicatorBadge: Words['indicatorBadge'] = {
  labels: {
    population: 'Population',
    'children-under-10': 'Children under 10',
    'child-poverty': 'Child poverty (SGB II benefits, under 10)',
  },
  empty: 'This figure has not been entered.',
  asOf: (date) => `as of ${date}`,
  undated: 'no date given',
  approximately: 'approx.',
  computed: 'computed',
  countOf: (n, of) => `${n} of ${of}`,
};

export const figureDrawings: Words['figureDrawings'] = {
  whom: { 'children-under-10': 'people', 'child-poverty': 'children' },
  outOf: (part, whole, whom, isExact) => `${isExact ? '' : 'about '}${part} of ${whole}${whom && ` ${whom}`}`,
  rounded: (part, whole, percent) => `rounded: ${part} of ${whole} is ${percent}`,
  compared: 'In comparison:',
  course: (values, from, to) => `Development, ${values} figures: from ${from} to ${to}`,
  gap: (from, to) => `Figures are missing between ${from} and ${to}.`,
  all: (values) => `All ${values} figures`,
  date: 'Date',
  value: 'Figure',
};

export const profileCard: Words['profileCard'] = {
  empty: 'Nothing has been entered for this municipality yet.',
  websiteOf: (name) => (name ? `Website: ${name}` : 'Website'),
  memberSince: (date) => `since ${date}`,
  memberUntil: (date) => `until ${date}`,
  memberBetween: (since, until) => `${since} to ${until}`,
  sections: {
    facts: 'Figures',
    reasons: 'Why we take part',
    goals: 'Goals',
    participants: 'Who takes part',
    features: 'What is special here',
    achievements: 'Achievements',
    program: 'Programme',
    contacts: 'Contact',
    agenda: 'Dates and reviews',
  },
  runtime: 'Runs',
  funding: 'Funding',
  patron: 'Patron',
};
