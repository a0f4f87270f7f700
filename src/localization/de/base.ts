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
