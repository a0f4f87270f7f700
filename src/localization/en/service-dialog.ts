import { countingIn } from '../counting.js';
import type { Words } from '../words.js';

const { counted } = countingIn('en-GB');

export const serviceDialog: Words['serviceDialog'] = {
  back: (n) => (n ? `back to ${counted(n, 'service', 'services')}` : 'back to the search'),
  gone: 'The service in the link is no longer listed here. These are all the others:',
  call: 'Call',
  route: 'Directions',
  routeTo: (where) => `to ${where}, on OpenStreetMap`,
  share: 'Share',
  write: 'Write an email',
  week: 'Hours',
  map: (where) => `Show on OpenStreetMap: ${where}`,
  tooOld: (date) => `Last checked on ${date}. Please ask whether it is still correct.`,
  report: 'Is something wrong?',
  reportByPhone: 'Is something wrong? Call us:',
  reportSubject: (name, id) => `Mistake in the service finder: ${name}${id && ` (${id})`}`,
  reportBody: (name, link) => `${name}\n${link}\n\nThis is wrong:\n`,
};
