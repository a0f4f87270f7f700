import { countingIn } from '../counting.js';

const { counted } = countingIn('de-DE');
const services = (n: number) => counted(n, 'Angebot', 'Angebote');
/** `3 Jahre` after "ab" and "unter": `3 Jahren`. */
const inDative = (age: string) => age.replace(/e$/, 'en');

/** Search field, phases and services: what `pk-service-finder` shows at once, and `pk-prevention-chain` too. */
export const serviceList = {
  empty: 'Zurzeit sind keine Angebote eingetragen.',
  search: 'Wonach suchen Sie?',
  searchHint: 'z. B. Hebamme, Kita, Kurs',
  phase: 'Lebensphase, Alter in Jahren',
  phases: { pregnancy: 'Schwangerschaft', '0-3': '0–3 Jahre', '3-6': '3–6 Jahre', '6-10': '6–10 Jahre' },
  shortPhases: { pregnancy: 'Schwanger', '0-3': '0–3', '3-6': '3–6', '6-10': '6–10' },
  topic: 'Thema',
  services,
  servicesFound: (n: number) => (n ? services(n) : 'Kein Angebot gefunden.'),
  resetFilters: 'Filter löschen',
  agesUnknown: 'ohne Altersangabe',
  allAges: 'für alle von der Schwangerschaft bis 10 Jahre',
  inPregnancy: 'in der Schwangerschaft',
  pregnancyUntil: (age: string) => `Schwangerschaft bis unter ${age}`,
  agesUnder: (age: string) => `unter ${inDative(age)}`,
  agesBetween: (from: string, to: string) => `${from} bis ${to}`,
  agesFrom: (age: string) => `ab ${inDative(age)}`,
  fromBirth: 'ab der Geburt',
  months: (n: number) => counted(n, 'Monat', 'Monate'),
  years: (n: number) => counted(n, 'Jahr', 'Jahre'),
  free: 'kostenlos',
  chargeable: 'kostenpflichtig',
  online: 'online',
  byAppointment: 'mit Anmeldung',
  withoutAppointment: 'ohne Anmeldung',
  sample: 'Beispiel',
  showDetails: 'Einzelheiten',
};

/** Helplines for the whole of Germany. */
export const helpNumbers = {
  title: 'Hilfe am Telefon',
  emergency: 'Notruf: Rettungsdienst, Feuerwehr',
  police: 'Polizei',
  doctor: 'Ärztlicher Bereitschaftsdienst, wenn Praxen geschlossen sind',
  parents: 'Elterntelefon, kostenlos und anonym',
  children: 'Kinder- und Jugendtelefon, kostenlos und anonym',
  crisis: 'Telefonseelsorge, Tag und Nacht, kostenlos',
  violence: 'Hilfetelefon Gewalt gegen Frauen, Tag und Nacht, in vielen Sprachen',
};
