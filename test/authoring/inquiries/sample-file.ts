/** A municipality's file with two providers, for tests of what they are asked. */
export const sampleFile = {
  schemaVersion: 1,
  language: 'de',
  municipality: { name: 'Landkreis Musterland', ags: '03157' },
  services: [
    {
      id: 'elterncafe',
      name: 'Elterncafé',
      organization: 'Familienzentrum Nord',
      ages: [{ fromMonths: 0, toMonths: 72 }],
      phones: [{ number: '030 23125-260' }],
      lastVerified: '2026-01-10',
      topics: ['fruehe-hilfen'],
    },
    {
      id: 'stillcafe',
      name: { de: 'Stillcafé', uk: 'Кафе для мам' },
      organization: { de: 'Familienzentrum Nord' },
      description: { de: 'In Ruhe fragen.', 'de-simple': 'Fragen Sie uns.' },
      places: [
        {
          name: 'Haus Nord',
          address: { street: 'Feldweg 3', postalCode: '38518', city: 'Musterstadt' },
          latitude: 52.4,
          longitude: 10.5,
          schedules: [{ days: ['mo', 'fr'], opens: '9:00', closes: '12:00' }],
          'x-raum': '12',
        },
      ],
      phones: [{ number: '030 23125-265' }],
      cost: { free: true },
      lastVerified: '2025-03-11',
    },
    { id: 'turnen', name: 'Turnen für Kleine', organization: 'TSV Musterdorf', phones: 'kaputt' },
    { id: 'alt', name: 'Alter Treff', organization: 'Familienzentrum Nord', status: 'defunct' },
    { name: 'Ohne Anbieter' },
  ],
};
