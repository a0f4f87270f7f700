import { count } from './count.js';

/** German words for the search over all municipalities of a directory. */
export const everywhere = {
  hint: (n: number) =>
    n > 1
      ? `Hier suchen Sie in ${count(n)} Kommunen auf einmal. Geben Sie ein Wort ein, oder wählen Sie unter „Weitere Filter“ eine Kommune.`
      : 'Geben Sie ein Wort ein, oder wählen Sie aus, was Sie brauchen.',
  municipality: 'Kommune',
  allMunicipalities: 'Alle Kommunen',
  only: (municipality: string) => `nur ${municipality}`,
  missing: (names: string) => `Gerade nicht dabei: ${names}.`,
  unavailable: 'Die Suche über alle Kommunen ist gerade nicht möglich.',
  unavailableHere: 'Die Suche ist gerade nicht möglich.',
  byPlace: 'Nach Ort suchen',
  failed: 'Das konnte nicht geladen werden.',
};
