import { count } from './count.js';

/** German words for `pk-service-finder`. */
export const serviceFinder = {
  empty: 'Zurzeit sind keine Angebote eingetragen.',
  search: 'Wonach suchen Sie?',
  searchHint: 'Zum Beispiel: Hebamme, Kita, Sprachkurs',
  phase: 'Lebensphase',
  phases: { pregnancy: 'Schwangerschaft', '0-3': '0–3 Jahre', '3-6': '3–6 Jahre', '6-10': '6–10 Jahre' },
  topic: 'Thema',
  allTopics: 'Alle Themen',
  services: (n: number) => (n === 1 ? '1 Angebot' : `${count(n)} Angebote`),
  servicesFound: (n: number) =>
    n === 0 ? 'Kein Angebot gefunden.' : n === 1 ? '1 Angebot' : `${count(n)} Angebote`,
  showWithoutAges: (n: number) =>
    n === 1 ? '1 weiteres ohne Altersangabe anzeigen' : `${count(n)} weitere ohne Altersangabe anzeigen`,
  noneFound:
    'Versuchen Sie ein anderes Wort, oder nehmen Sie die Auswahl zurück. Diese Stelle hilft Ihnen weiter:',
  resetFilters: 'Auswahl zurücknehmen',
  agesUnknown: 'ohne Altersangabe',
  allAges: 'für alle von der Schwangerschaft bis 10 Jahre',
  inPregnancy: 'in der Schwangerschaft',
  pregnancyUntil: (age: string) => `Schwangerschaft bis ${age}`,
  agesBetween: (from: string, to: string) => `${from} bis ${to}`,
  agesFrom: (age: string) => `ab ${age}`,
  agesUntil: (age: string) => `bis ${age}`,
  months: (n: number) => (n === 1 ? '1 Monat' : `${count(n)} Monate`),
  years: (n: number) => (n === 1 ? '1 Jahr' : `${count(n)} Jahre`),
  free: 'kostenlos',
  chargeable: 'kostenpflichtig',
  cost: 'Kosten',
  online: 'online',
  byAppointment: 'mit Anmeldung',
  withoutAppointment: 'ohne Anmeldung',
  sample: 'Beispiel',
  spoken: 'Sprachen',
  openingHours: 'Zeiten',
  places: 'Orte',
  access: 'Zugang',
  provider: 'Träger',
  contact: 'Kontakt',
  showDetails: 'Einzelheiten',
  lastVerified: (date: string) => `Zuletzt geprüft: ${date}`,
};
