import { countingIn } from '../counting.js';

const { count } = countingIn('de-DE');

/** A service on its own in `pk-service-finder`: what can be done with it, and its details. */
export const serviceDialog = {
  back: (n: number) =>
    n ? `zurück zu ${count(n)} ${n === 1 ? 'Angebot' : 'Angeboten'}` : 'zurück zur Suche',
  gone: 'Das Angebot aus dem Link steht hier nicht mehr. Hier sind alle anderen:',
  call: 'Anrufen',
  route: 'Route',
  routeTo: (where: string) => `nach ${where}, auf OpenStreetMap`,
  share: 'Teilen',
  write: 'E-Mail schreiben',
  week: 'Zeiten',
  map: (where: string) => `Auf OpenStreetMap zeigen: ${where}`,
  tooOld: (date: string) => `Zuletzt geprüft am ${date}. Bitte fragen Sie nach, ob noch alles stimmt.`,
  report: 'Stimmt etwas nicht?',
  reportByPhone: 'Stimmt etwas nicht? Rufen Sie uns an:',
  reportSubject: (name: string, id: string) => `Fehler im Familienwegweiser: ${name}${id && ` (${id})`}`,
  reportBody: (name: string, link: string) => `${name}\n${link}\n\nDas stimmt nicht:\n`,
};
