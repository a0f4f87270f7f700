import { count } from './count.js';

/** German words for `pk-service-finder`. */
export const serviceFinder = {
  empty: 'Zurzeit sind keine Angebote eingetragen.',
  search: 'Wonach suchen Sie?',
  searchHint: 'z. B. Hebamme, Kita, Kurs',
  phase: 'Lebensphase',
  phases: { pregnancy: 'Schwangerschaft', '0-3': '0–3 Jahre', '3-6': '3–6 Jahre', '6-10': '6–10 Jahre' },
  topic: 'Thema',
  services: (n: number) => (n === 1 ? '1 Angebot' : `${count(n)} Angebote`),
  servicesFound: (n: number) =>
    n === 0 ? 'Kein Angebot gefunden.' : n === 1 ? '1 Angebot' : `${count(n)} Angebote`,
  resetFilters: 'Auswahl zurücknehmen',
  agesUnknown: 'ohne Altersangabe',
  allAges: 'für alle von der Schwangerschaft bis 10 Jahre',
  inPregnancy: 'in der Schwangerschaft',
  pregnancyUntil: (age: string) => `Schwangerschaft bis ${age}`,
  agesBetween: (from: string, to: string) => `${from} bis ${to}`,
  // "ab" asks for the dative: 3 Jahre, ab 3 Jahren.
  agesFrom: (age: string) => `ab ${age.replace(/e$/, 'en')}`,
  fromBirth: 'ab der Geburt',
  months: (n: number) => (n === 1 ? '1 Monat' : `${count(n)} Monate`),
  years: (n: number) => (n === 1 ? '1 Jahr' : `${count(n)} Jahre`),
  free: 'kostenlos',
  chargeable: 'kostenpflichtig',
  online: 'online',
  byAppointment: 'mit Anmeldung',
  withoutAppointment: 'ohne Anmeldung',
  sample: 'Beispiel',
  showDetails: 'Einzelheiten',
};
