/** German words for what `pk-agenda-feed` offers to readers' own calendars. */
export const calendar = {
  saveAll: 'Alle Termine in den Kalender',
  file: 'Termine',
  subscribe: 'Kalender abonnieren',
  copyAddress: 'Adresse kopieren',
  copied: 'Die Adresse ist kopiert.',
};
