import type { Words } from '../words.js';
import { countingIn } from '../counting.js';

const { count } = countingIn('en-GB');

export const federatedSearch: Words['federatedSearch'] = {
  hint: (n) =>
    n > 1
      ? `You are searching ${count(n)} municipalities at once. Type a word, or choose a municipality under “More filters”.`
      : 'Type a word, or choose what you need.',
  municipality: 'Municipality',
  allMunicipalities: 'All municipalities',
  only: (municipality) => `${municipality} only`,
  missing: (names) => `Cannot be searched at the moment: ${names}.`,
  unavailable: 'Searching all municipalities is not possible at the moment.',
  unavailableHere: 'Searching is not possible at the moment.',
  byPlace: 'Search by place',
  failed: 'This could not be loaded.',
};

export const municipalityPicker: Words['municipalityPicker'] = {
  where: 'Where do you need help?',
  whereHint: 'Postal code or town',
  whereNote: 'We will show you the services near you.',
  found: (n) => (n === 1 ? '1 municipality' : `${count(n)} municipalities`),
  noneFound: 'No municipality is listed for that. Check the spelling, or choose from the list.',
  showAll: (n) => `Show all ${count(n)} municipalities`,
  loading: (name) => `Loading ${name} …`,
  failed: (name) => `The services for ${name} cannot be loaded at the moment.`,
  place: 'Your place:',
  change: 'Choose another place',
  and: (names) => `with ${names}`,
  neighbours: (n) => (n === 1 ? 'with neighbour' : `with ${count(n)} neighbours`),
  remember: 'Remember place',
  everywhere: 'Search all municipalities',
};
