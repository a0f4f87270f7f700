import { countingIn } from '../counting.js';

const { count, counted } = countingIn('de-DE');

/** The search over all municipalities of a directory. */
export const federatedSearch = {
  hint: (n: number) =>
    n > 1
      ? `Sie suchen in ${count(n)} Kommunen gleichzeitig. Geben Sie ein Wort ein oder wählen Sie unter „Weitere Filter“ eine Kommune.`
      : 'Geben Sie ein Wort ein oder wählen Sie aus, was Sie brauchen.',
  municipality: 'Kommune',
  allMunicipalities: 'Alle Kommunen',
  only: (municipality: string) => `nur ${municipality}`,
  missing: (names: string) => `Kann gerade nicht durchsucht werden: ${names}.`,
  unavailable: 'Die Suche über alle Kommunen ist gerade nicht möglich.',
  unavailableHere: 'Die Suche ist gerade nicht möglich.',
  byPlace: 'Nach Ort suchen',
  failed: 'Das konnte nicht geladen werden.',
};

/** The choice of a municipality from a directory. */
export const municipalityPicker = {
  where: 'Wo suchen Sie Hilfe?',
  whereHint: 'Postleitzahl oder Ort',
  whereNote: 'Wir zeigen Ihnen die Angebote in Ihrer Nähe.',
  found: (n: number) => counted(n, 'Kommune', 'Kommunen'),
  noneFound: 'Dazu ist keine Kommune eingetragen. Prüfen Sie die Schreibweise oder wählen Sie aus der Liste.',
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
