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
