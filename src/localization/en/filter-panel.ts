import type { Words } from '../words.js';
import { countingIn } from '../counting.js';

const { count, counted } = countingIn('en-GB');

export const filterPanel: Words['filterPanel'] = {
  allTopics: 'All topics',
  allFilters: 'All filters',
  closeFilters: 'Close',
  clearFilters: 'Clear all',
  showFound: (n) => `Show ${counted(n, 'service', 'services')}`,
  birthDate: 'Date of birth, or due date',
  birthDateNote: 'The age is worked out on your device only. The date is not stored.',
  birthDateFar: 'This date is too far in the past or in the future.',
  place: 'Place or postcode',
  allPlaces: 'All places',
  allPlacesOf: (whole) => `All places (${whole})`,
  unstated: {
    ages: (n) => `${count(n)} without an age`,
    topic: (n) => `${count(n)} without a topic`,
    place: (n) => `${count(n)} without a place`,
    language: (n) => `${count(n)} not stated`,
    times: (n) => `${count(n)} without times`,
    other: (n) => `${count(n)} not stated`,
  },
  clearPlace: 'Clear place',
  placesFound: (n) => counted(n, 'suggestion', 'suggestions'),
  unknownPlace: 'We do not know this place here. All places are shown.',
  severalPlaces: 'Several places fit. Please choose one of them.',
  radius: 'Distance',
  onlyThere: 'this place only',
  anyDistance: 'any distance',
  locate: 'Use my location',
  located: {
    note: 'Your location stays on this device.',
    asking: 'Finding your location …',
    located: 'Distances are measured from your location. It stays on this device.',
    denied: 'Your location is not shared. You can choose a place instead.',
    unavailable: 'Your location cannot be found at the moment. You can choose a place instead.',
  },
  language: 'Language',
  allLanguages: 'All languages',
  day: 'Day of the week',
  allDays: 'All days',
  timeOfDay: 'Time of day',
  anyTime: 'At any time',
  order: 'Order',
  orders: { best: 'Best matches first', distance: 'Nearest first', name: 'Name', phase: 'Phase of life' },
};
