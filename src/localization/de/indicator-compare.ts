/** German words for `pk-indicator-compare`. */
export const indicatorCompare = {
  municipality: 'Kommune',
  value: 'Wert',
  provenance: 'Stand und Quelle',
  computed: (share: string) => `rechnerisch ${share}`,
  computedFrom: (count: string, of: string) => `${count} von ${of}`,
  unknown: 'nicht eingetragen',
  incomparable: 'Nicht ohne Weiteres vergleichbar',
  differences: {
    dates: (from: string, to: string) => `Die Werte sind von unterschiedlichem Stand: ${from} bis ${to}.`,
    undated: (names: string) => `Ohne Datum: ${names}.`,
    labels: () => 'Die Kommunen bezeichnen die Kennzahl verschieden.',
    origins: () => 'Quelle oder Zählweise sind verschieden.',
    computed: (names: string) => `Rechnerisch, nicht von der Quelle genannt (hohler Punkt): ${names}.`,
    approximate: (names: string) => `Nur ungefähr (ca.): ${names}.`,
    unplaced: (names: string) => `Nicht auf derselben Skala: ${names}.`,
  },
  missing: (files: string) => `Hier fehlt etwas. Gerade nicht zu laden: ${files}.`,
};
