import { count } from './count.js';
import { counted } from './counted.js';

/** German words for the choice of a municipality, where a directory names many. */
export const region = {
  where: 'Wo suchen Sie Hilfe?',
  whereHint: 'Postleitzahl oder Ort',
  whereNote: 'Wir zeigen Ihnen dann die Angebote dort.',
  found: (n: number) => counted(n, 'Kommune', 'Kommunen'),
  noneFound:
    'Dazu ist keine Kommune eingetragen. Prüfen Sie die Schreibweise, oder wählen Sie aus der Liste.',
  showAll: (n: number) => `Alle ${count(n)} Kommunen anzeigen`,
  loading: (name: string) => `${name} wird geladen …`,
  failed: (name: string) => `Die Angebote für ${name} können gerade nicht geladen werden.`,
  place: 'Ihr Ort:',
  change: 'Anderen Ort wählen',
  and: (names: string) => `mit ${names}`,
  neighbours: (n: number) => (n === 1 ? 'mit Nachbarkommune' : `mit ${count(n)} Nachbarkommunen`),
  remember: 'Ort merken',
  everywhere: 'Alle Kommunen durchsuchen',
};
