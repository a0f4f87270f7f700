import { count } from './count.js';

/** German words for what all elements say. */
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
