import type { Words } from '../words.js';
import { countingIn } from '../counting.js';

export * from './service-list.js';
export * from './service-details.js';

const { count, counted } = countingIn('en-GB');
const services = (n: number) => counted(n, 'service', 'services');

export const preventionChain: Words['preventionChain'] = {
  empty: 'There are no services at the moment.',
  noneLeft: 'No service is recorded for this choice.',
  noAges: 'No service gives an age.',
  title: (row) => `Services by ${row.toLowerCase()} and phase of life`,
  rows: { topic: 'Topic', place: 'Place', organization: 'Organisation' },
  unnamed: (row) => `no ${row.toLowerCase()}`,
  all: { topic: 'All topics', place: 'All places' },
  nothing: 'none recorded',
  barMeans: 'The bar is as long as the ages that the service is for.',
  dotMeans: 'The dot means: the service continues beyond the transition.',
  nothingMeans: '“none recorded” means: no service has been entered here. There may still be one.',
  gaps: (n, of) =>
    n
      ? `${count(n)} of ${of === 1 ? '1 field' : `${count(of)} fields`} without a recorded service`
      : 'No field without a recorded service',
  atStep: (step, n) => `at the transition ${step} ${n ? services(n) : 'no recorded service'}`,
  steps: 'Transitions',
  step: {
    birth: 'Birth',
    'day-care': 'Start of day care',
    school: 'Start of school',
    'after-class-4': 'After class 4',
  },
  toSchool: 'day care–school',
  accompanied: (n) =>
    n ? (n === 1 ? '1 service accompanies it' : `${count(n)} services accompany it`) : 'none recorded',
  services,
  more: (n) => `and ${count(n)} more`,
  bundled: (n) => `${services(n)}, bundled`,
  throughout: (n) => `${services(n)} for all ages`,
  overlaps: (n) => (n === 1 ? '1 overlap' : `${count(n)} overlaps`),
  overlapOf: (n) => `Overlap: ${count(n)} organisations`,
  overlapMeans: (n) =>
    `“Overlap” means: at least ${count(n)} organisations offer something on the same topic in the same place.`,
  overlap: (place, organizations) => `Overlap in ${place}: ${organizations}`,
  withoutAges: (n) => `no age given: ${count(n)}`,
  beyond: (n) => `for other ages: ${count(n)}`,
  asOf: (date) => `As of ${date}`,
  asTable: 'As a table',
  asChart: 'As a chart',
  download: 'Download as CSV',
  print: 'Print on A4',
  close: 'Close',
};

export const chainCsv: Words['chainCsv'] = {
  file: 'prevention-chain',
  columns: {
    phase: 'Phase or transition',
    name: 'Service',
    organization: 'Organisation',
    topics: 'Topics',
    places: 'Places',
    from: 'from month',
    to: 'to month',
    ages: 'Ages',
    overlap: 'Overlaps with',
    sample: 'Sample',
  },
  yes: 'yes',
};
