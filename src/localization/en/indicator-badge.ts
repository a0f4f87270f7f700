import type { Words } from '../words.js';

export * from './figure-drawings.js';

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
