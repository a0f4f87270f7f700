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

/** Helplines for the whole of Germany, and when they answer: known without a connection, too. */
export const helpNumbers = {
  title: 'Hilfe am Telefon',
  line: 'Hilfe am Telefon, auch nachts',
  now: 'Hilfe am Telefon, jetzt',
  names: {
    emergency: 'Notruf bei Lebensgefahr',
    police: 'Polizei',
    doctor: 'Ärztlicher Rat',
    parents: 'Elterntelefon',
    children: 'Kinder- und Jugendtelefon',
    crisis: 'TelefonSeelsorge',
    violence: 'Hilfetelefon Gewalt gegen Frauen',
    'violence-men': 'Hilfetelefon Gewalt an Männern',
    abuse: 'Hilfe-Telefon Sexueller Missbrauch',
    pregnancy: 'Hilfetelefon Schwangere in Not',
    poison: 'Giftnotruf',
  },
  always: 'immer',
  hours: {
    parents: 'Mo–Fr 9–17 Uhr, Di und Do bis 19 Uhr',
    children: 'Mo–Sa 14–20 Uhr',
    'violence-men': 'Mo–Do 8–20 Uhr, Fr 8–15 Uhr',
    abuse: 'Mo, Mi, Fr 9–14 Uhr, Di, Do 15–20 Uhr',
  } as Readonly<Record<string, string>>,
};
