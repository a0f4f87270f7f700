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
