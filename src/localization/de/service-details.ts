/** German words for the details of a service. */
export const serviceDetails = {
  cost: 'Kosten',
  spoken: 'Sprachen',
  easyLanguage: 'Leichte Sprache',
  openingHours: 'Zeiten',
  places: 'Orte',
  access: 'Zugang',
  transport: 'Anfahrt',
  provider: 'Träger',
  contact: 'Kontakt',
  lastVerified: (date: string) => `Zuletzt geprüft: ${date}`,
};
