import { dayIn } from './dates.js';

/** A file in which nothing is written yet. */
export const emptyFile = {
  schemaVersion: 1,
  language: 'de',
  municipality: { name: 'Landkreis Musterland', type: 'Landkreis', ags: '03999' },
  contacts: [],
  indicators: [],
  agenda: [],
  topics: [],
  services: [],
};

const nord = {
  name: 'Familienzentrum Nord',
  address: { street: 'Feldweg 3', postalCode: '31224', city: 'Musterstadt' },
};

/** A file with services in each state: reachable, checked long ago, without contact, with a mistake, archived. */
export const filledFile = {
  ...emptyFile,
  updated: dayIn(-3),
  contacts: [
    {
      id: 'lotsin',
      name: 'Ayşe Yılmaz-Großmann',
      role: 'Familienlotsin',
      organization: 'Landkreis Musterland',
      department: 'Frühe Hilfen',
      phones: [{ number: '030 23125-123' }],
      public: true,
    },
  ],
  indicators: [
    {
      id: 'children-under-10',
      observations: [{ count: 16667, asOf: '2016-12-31', source: 'Melderegister der Gemeinden' }],
    },
  ],
  agenda: [
    { id: 'konferenz', title: 'Kinderkonferenz', start: dayIn(20), location: 'Rathaus Musterstadt' },
    { id: 'auftakt', type: 'review', title: 'Auftakt der Steuerungsgruppe', start: '2020-09' },
  ],
  topics: [
    { id: 'early-help', label: 'Frühe Hilfen' },
    { id: 'language', label: 'Sprache' },
    { id: 'advice', label: 'Beratung' },
  ],
  services: [
    {
      id: 'stillcafe',
      name: { de: 'Stillcafé', uk: 'Кафе для мам' },
      organization: 'Familienzentrum Nord',
      summary: 'Stillen, Fläschchen, erste Monate: in Ruhe fragen und andere Eltern treffen.',
      topics: ['early-help'],
      ages: [{ fromMonths: 0, toMonths: 12 }],
      cost: { free: true },
      places: [
        {
          ...nord,
          schedules: [
            { days: ['mo', 'we', 'fr'], opens: '09:00', closes: '12:00' },
            { days: ['we'], opens: '14:00', closes: '16:00' },
          ],
        },
      ],
      // Too short for a number.
      phones: [{ number: '030 231' }],
      lastVerified: dayIn(-430),
    },
    {
      id: 'elterncafe',
      name: 'Elterncafé',
      organization: 'Familienzentrum Nord',
      topics: ['advice'],
      ages: [{ fromMonths: 0, toMonths: 72 }],
      places: [nord],
      phones: [{ number: '030 23125-260' }],
      languages: ['de', 'ar'],
      lastVerified: dayIn(0),
    },
    {
      id: 'krabbelgruppe',
      name: 'Krabbelgruppe Süd',
      organization: 'Kirchenkreis Musterland',
      topics: ['early-help'],
      ages: [{ fromMonths: 6, toMonths: 18 }],
      phones: [{ number: '030 23125-510' }],
      lastVerified: dayIn(-400),
    },
    { id: 'lesestart', name: 'Lesestart', organization: 'Bücherei Musterstadt', topics: ['language'] },
    {
      id: 'turnen',
      name: 'Turnen für Kleine in der großen Sporthalle am Hallenbad',
      organization: 'Turn- und Sportverein Musterdorf von 1893',
      ages: [{ fromMonths: 24, toMonths: 72 }],
      phones: [{ number: '030 23125-400' }],
      status: 'inactive',
      lastVerified: dayIn(-30),
    },
  ],
};
