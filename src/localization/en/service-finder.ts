import type { Words } from '../words.js';
import { countingIn } from '../counting.js';

export * from './filter-panel.js';
export * from './help-panel.js';
export * from './service-list.js';
export * from './service-details.js';
export * from './service-dialog.js';

const { count, counted } = countingIn('en-GB');

export const finderTools: Words['finderTools'] = {
  noneFound: 'Try another word, or clear some filters.',
  whoHelps: 'These people can help you:',
  openNow: 'open now',
  walkIn: 'no appointment needed',
  dayParts: { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening' },
  spoken: (language) => `in ${language}`,
  withCount: (what, n) => `${what} · ${n}`,
  filters: (n) => (n ? `More filters · ${n} set` : 'More filters'),
  dropConstraint: (what) => `${what}: no longer filter by this`,
  placeFirst: (place) => `${place} first`,
  onlyIn: (place) => `only ${place}`,
  nearby: 'nearby',
  givenUp: (what) => `without “${what}”`,
  insteadOf: (what, instead) => `“${instead}” instead of “${what}”`,
  nearest: (how) => `There is no exact match here. This comes nearest (${how}):`,
  quick: 'Quick choices',
  age: (age) => `Age: ${age}`,
  within: (km) => `up to ${count(km)} km`,
  close: 'less than 100 m',
  away: (far) => `${far} away`,
  access: 'with details on step-free access',
  allPhases: 'for all phases of life',
  noPhase: 'without an age',
  unsure: 'without details on your filters',
  showWithoutAges: (n) => `Show ${count(n)} more without an age`,
  showUnknown: (n) => `Show ${count(n)} more that don’t say`,
  near: 'There is no exact match. These services fit best:',
  tryWithout: 'To find more services:',
  without: (filter, n) => `without “${filter}”: ${count(n)}`,
  offline: 'You are offline. This information may be out of date.',
  inquiry: 'Ask:',
  keep: 'Save',
  shortlist: (n) => `Shortlist · ${count(n)}`,
  shortlistNote: 'The shortlist is kept on this device only.',
  sharedList: 'Somebody has shared this list with you.',
  forget: 'Delete the shortlist',
  print: 'Print',
  mail: 'Send by e-mail',
  mailSubject: 'Services for families',
  share: 'Share a link',
  copied: 'The link has been copied.',
  copyThis: 'To copy:',
  printed: (date) => `Printed on ${date}`,
  listOnline: 'This list online:',
  moreAt: (n, address) => `${counted(n, 'more service', 'more services')}: ${address}`,
};
