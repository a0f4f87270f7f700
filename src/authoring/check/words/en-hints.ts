import type { HintWords } from './finding-words.js';

/** The words for what is missing in a file, in English. */
export const enHints: HintWords = {
  'no-date': { title: 'No date of the file', message: () => 'Say when you last changed the file.' },
  outdated: {
    title: 'The file has not been changed for long',
    message: () => 'Check that everything is still right, and update the date of the file.',
  },
  'figure-undated': { title: 'Figures without a date', message: () => 'Say when the figure is from.' },
  'figure-unsourced': {
    title: 'Figures without a source',
    message: () => 'Say where the figure comes from.',
  },
  'figure-empty': {
    title: 'Indicators without a figure',
    message: () => 'Add a count or a share, or delete the indicator.',
  },
  'event-undated': {
    title: 'Events without a date',
    message: () => 'Add the start; without a date, the event is last in the list.',
  },
  'service-ageless': {
    title: 'Services without ages',
    message: () => 'Add the age, or choose “For all ages”. Without an age, the service is in no life phase.',
  },
  'service-unchecked': {
    title: 'Services without a date of the last check',
    message: () => 'Add the day on which somebody last checked the service.',
  },
  'service-outdated': {
    title: 'Services that have not been checked for long',
    message: () => 'Ask whoever runs the service, and add the day as “last verified”.',
  },
  'service-unreachable': {
    title: 'Services that a family can’t reach',
    message: () => 'Add a phone number, a mail address or a website, or a place with its hours.',
  },
  'service-sample': {
    title: 'Made-up samples',
    message: () => 'The service is marked as a sample. Delete it before the page goes public.',
  },
  'contact-unreachable': {
    title: 'Contacts without phone, mail address and website',
    message: () => 'Add at least one of them.',
  },
  'topic-unnamed': {
    title: 'Topics without a name',
    message: () => 'Add a label; the page shows the id otherwise.',
  },
  'place-without-coordinates': {
    title: 'Places without coordinates',
    message: () =>
      'Other places in this file have coordinates, these don’t: they are missing when sorted by distance.',
  },
  'address-without-https': {
    title: 'Addresses with http:// instead of https://',
    message: () =>
      'What begins with http:// is sent without encryption. Nearly every website has https://, too.',
  },
  'image-undescribed': {
    title: 'Pictures without a description',
    message: () => 'Say what can be seen. A picture that is mere decoration needs none.',
  },
  'image-uncredited': { title: 'Pictures without a credit', message: () => 'Say who made the picture.' },
  'unknown-key': {
    title: 'Values that are not known here',
    message: ({ found }) => `“${found}” is not known here, and is not shown.`,
  },
  'no-profile': {
    title: 'No profile',
    message: () => 'The profile card lacks reasons, goals, participants, features and achievements.',
  },
  'no-contacts': {
    title: 'No public contact',
    message: () => 'Add an office that families can turn to.',
  },
  'no-indicators': { title: 'No indicators', message: () => 'No figures can be shown.' },
  'no-agenda': { title: 'No agenda', message: () => 'Events and look-backs stay empty.' },
  'no-services': { title: 'No services', message: () => 'The service finder stays empty.' },
};
