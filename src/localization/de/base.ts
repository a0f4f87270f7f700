import { countingIn } from '../counting.js';

const { count } = countingIn('de-DE');

/** What all elements say. */
export const common = {
  locale: 'de-DE',
  loading: 'Wird geladen …',
  unavailable: 'Diese Angaben können gerade nicht angezeigt werden.',
  visit: 'Website öffnen:',
  retry: 'Erneut versuchen',
  stale: (date = 'unbekannt') => `Stand: ${date}. Neuere Angaben können gerade nicht geladen werden.`,
  phoneTypes: { voice: 'Telefon', fax: 'Fax', mobile: 'Mobil' },
  website: 'Website',
  showMore: (n: number, left: number) =>
    `Weitere anzeigen (${n < left ? `${count(n)} von ` : ''}${count(left)})`,
  credit: 'Bild:',
};

/** `pk-contact-block`. */
export const contactBlock = {
  empty: 'Zurzeit ist keine Ansprechperson eingetragen.',
  hours: 'Sprechzeiten',
  save: 'Kontakt speichern',
  saveOf: (name: string) => `Kontakt speichern: ${name}`,
  file: 'Kontakt',
};

/** `pk-indicator-badge`. */
export const indicatorBadge = {
  labels: {
    population: 'Einwohner',
    'children-under-10': 'Kinder unter 10 Jahren',
    'child-poverty': 'Kinderarmut (SGB II, unter 10 Jahren)',
  } as Readonly<Record<string, string>>,
  empty: 'Diese Kennzahl ist nicht eingetragen.',
  asOf: (date: string) => `Stand ${date}`,
  undated: 'ohne Datum',
  approximately: 'ca.',
  computed: 'rechnerisch',
  countOf: (n: string, of: string) => `${n} von ${of}`,
};

/** The drawings of `pk-indicator-badge`. */
export const figureDrawings = {
  whom: { 'children-under-10': 'Menschen', 'child-poverty': 'Kindern' } as Readonly<Record<string, string>>,
  outOf: (part: string, whole: string, whom: string, isExact: boolean) =>
    `${isExact ? '' : 'rund '}${part} von ${whole}${whom && ` ${whom}`}`,
  rounded: (part: string, whole: string, percent: string) => `gerundet: ${part} von ${whole} sind ${percent}`,
  compared: 'Zum Vergleich:',
  course: (values: string, from: string, to: string) => `Verlauf, ${values} Werte: von ${from} bis ${to}`,
  gap: (from: string, to: string) => `Zwischen ${from} und ${to} fehlen Werte.`,
  all: (values: string) => `Alle ${values} Werte`,
  date: 'Stand',
  value: 'Wert',
};

/** `pk-profile-card`. */
export const profileCard = {
  empty: 'Zu dieser Kommune ist noch nichts eingetragen.',
  websiteOf: (name: string) => (name ? `Website: ${name}` : 'Website'),
  memberSince: (date: string) => `seit ${date}`,
  memberUntil: (date: string) => `bis ${date}`,
  memberBetween: (since: string, until: string) => `${since} bis ${until}`,
  sections: {
    facts: 'Zahlen',
    reasons: 'Warum wir mitmachen',
    goals: 'Ziele',
    participants: 'Beteiligte',
    features: 'Besonderheiten',
    achievements: 'Erfolge',
    program: 'Programm',
    contacts: 'Kontakt',
    agenda: 'Termine und Rückblick',
  },
  runtime: 'Laufzeit',
  funding: 'Förderung',
  patron: 'Schirmherrschaft',
};
