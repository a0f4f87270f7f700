/** `pk-indicator-compare`. */
export const indicatorCompare = {
  municipality: 'Kommune',
  value: 'Wert',
  provenance: 'Stand und Quelle',
  computed: (share: string) => `rechnerisch ${share}`,
  computedFrom: (count: string, of: string) => `${count} von ${of}`,
  unknown: 'nicht eingetragen',
  incomparable: 'Nicht ohne Weiteres vergleichbar',
  differences: {
    dates: (from: string, to: string) => `Die Werte haben einen unterschiedlichen Stand: ${from} bis ${to}.`,
    undated: (names: string) => `Ohne Datum: ${names}.`,
    labels: () => 'Die Kommunen bezeichnen die Kennzahl unterschiedlich.',
    origins: () => 'Quelle oder Zählweise unterscheiden sich.',
    computed: (names: string, isDrawn: boolean) =>
      `Rechnerisch, nicht von der Quelle genannt${isDrawn ? ' (hohler Punkt)' : ''}: ${names}.`,
    approximate: (names: string) => `Nur ungefähr (ca.): ${names}.`,
    unplaced: (names: string) => `Nicht auf derselben Skala: ${names}.`,
  },
  missing: (files: string) => `Einige Werte können gerade nicht geladen werden: ${files}.`,
};
