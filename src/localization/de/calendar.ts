/** German words for what few feeds say: of readers' own calendars, and of sources that can't be had. */
export const calendar = {
  saveAll: 'Alle Termine in den Kalender',
  file: 'Termine',
  subscribe: 'Kalender abonnieren',
  copyAddress: 'Adresse kopieren',
  missing: (hosts: string) =>
    `Hier fehlt etwas: Die Einträge von ${hosts} können gerade nicht geladen werden.`,
  copied: 'Die Adresse ist kopiert.',
};
