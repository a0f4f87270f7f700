import { expect } from 'chai';
import { parseProgram, type Program } from '../../src/schema/index.js';

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Keys = readonly (string | number)[];

/** A valid document with everything that the contract has. */
export const fullDocument = (): { [key: string]: Json } => ({
  $schema: '../program.schema.json',
  schemaVersion: 1,
  language: 'de',
  updated: '2021-04-30',
  municipality: {
    name: { de: 'Landkreis Musterland', 'de-simple': 'Musterland' },
    type: 'Landkreis',
    ags: '03157',
    website: 'https://www.example.de',
    image: { src: 'bilder/kreishaus.jpg', alt: 'Das Kreishaus', credit: 'Foto: A. Beispiel' },
  },
  program: {
    name: 'Präventionsketten',
    memberSince: '2018',
    until: '2022-12',
    funding: ['Land', 'Stiftung'],
    patron: 'Die Ministerin',
    url: 'https://programm.example.de/',
  },
  profile: {
    reasons: ['Kinder sollen gesund aufwachsen.'],
    goals: ['Hilfen früh anbieten', { de: 'Lücken schließen', uk: 'Закрити прогалини' }],
    participants: [{ group: 'Steuerungsgruppe', members: ['Jugendamt', 'Gesundheitsamt'] }],
    specialFeatures: ['Lotsendienst'],
    achievements: ['Familienwegweiser'],
  },
  contacts: [
    {
      id: 'koordination',
      name: 'Kim Beispiel',
      role: 'Koordination',
      organization: 'Landkreis Musterland',
      department: 'Fachdienst Jugend',
      address: { street: 'Burgstraße 1', postalCode: '31224', city: 'Peine' },
      phones: [
        { number: '05171 401-0', type: 'voice', note: 'vormittags' },
        { number: '05171 401-1', type: 'fax' },
      ],
      email: 'name@example.de',
      url: '/kontakt',
      hours: 'Mo–Do 9–15 Uhr',
      public: true,
    },
    { department: 'Gesundheitsamt' },
  ],
  indicators: [
    {
      id: 'children-under-10',
      label: 'Kinder unter 10 Jahren',
      observations: [
        {
          count: 13137,
          of: 136000,
          share: 0.0966,
          approximate: true,
          asOf: '2019-12-31',
          source: 'Statistik',
          note: 'Stichtag',
        },
        { share: 0.083 },
      ],
    },
    {
      id: 'population',
      comparison: {
        label: 'Niedersachsen',
        count: 7982448,
        of: 83155031,
        share: 0.096,
        approximate: false,
        asOf: '2018-12-31',
        source: 'Landesamt für Statistik',
        note: 'Fortschreibung',
      },
      observations: [{ count: 136000 }],
    },
  ],
  agenda: [
    {
      id: 'konferenz',
      type: 'event',
      title: 'Konferenz',
      start: '2021-04-26T17:00:00+02:00',
      end: '2021-04-26T19:00:00+02:00',
      allDay: false,
      status: 'confirmed',
      location: 'Kreishaus',
      summary: 'Absatz\n\n- Punkt',
      author: 'Kim Beispiel',
      url: 'termine/konferenz',
      image: { src: 'https://www.example.de/bild.jpg' },
      topics: ['fruehe-hilfen'],
      documents: [{ label: 'Programm (PDF)', url: 'programm.pdf' }],
    },
    { title: 'Rückblick', type: 'review', start: '2020' },
  ],
  topics: [
    { id: 'fruehe-hilfen', label: 'Frühe Hilfen', terms: ['https://example.org/terms/1'] },
    { id: 'schule' },
  ],
  holidays: { school: [{ name: 'Osterferien', from: '2021-03-29', to: '2021-04-09' }] },
  services: [
    {
      id: 'hebamme',
      name: 'Hebammensprechstunde',
      alternateNames: ['Hebamme'],
      organization: 'Familienzentrum',
      summary: 'Fragen rund um die Geburt',
      description: 'Ausführlich.',
      topics: ['fruehe-hilfen'],
      ages: [{ fromMonths: -9, toMonths: 12 }, { fromMonths: 24 }],
      places: [
        {
          name: 'Familienzentrum',
          address: { street: 'Marktplatz 1', postalCode: '31224', city: 'Peine' },
          latitude: 52.32,
          longitude: 10.23,
          municipality: 'Peine',
          hours: 'Di 10–12 Uhr',
          schedules: [
            {
              days: ['tu', '-1fr'],
              monthdays: [1, -1],
              dates: ['2021-05-03'],
              opens: '10:00',
              closes: '12:00',
              interval: 2,
              validFrom: '2021-05',
              validTo: '2021-12-31',
              publicHolidays: 'closed',
              schoolHolidays: 'closed',
              byAppointment: false,
              note: 'Eingang im Hof',
            },
          ],
          accessibility: 'stufenlos',
        },
      ],
      schedules: [{ byAppointment: true }],
      online: false,
      appointment: true,
      cost: { free: true, note: 'kostenlos' },
      languages: ['de', 'uk'],
      phones: [{ number: '05171 12345' }],
      email: 'hebamme@example.de',
      url: 'https://hebamme.example.de',
      keywords: ['Geburt'],
      status: 'active',
      lastVerified: '2021-03',
      sample: true,
    },
    { name: 'Krabbelgruppe' },
  ],
  synonyms: [['Fabi', 'Familienbildungsstätte']],
  help: [
    {
      label: 'Elterntelefon',
      number: '0800 111 0550',
      note: 'kostenlos',
      schedules: [{ days: ['mo', 'tu'], opens: '9:00', closes: '17:00' }],
      needs: ['parents'],
      free: true,
      anonymous: true,
      languages: ['de'],
      source: 'https://www.nummergegenkummer.de/',
      lastVerified: '2026-11-28',
    },
  ],
  papers: [
    {
      reference: '2021/844',
      paperType: 'Beschlussvorlage',
      name: 'Präventionskette',
      date: '2021-05-04',
      status: 'öffentlich',
      office: 'Fachdienst Jugend',
      consultations: [
        { body: 'Kreistag', role: 'Entscheidung', date: '2021-06-16', public: true, result: 'beschlossen' },
      ],
      costs: { amount: 12500.5, currency: 'EUR', inBudget: true },
      facts: [{ label: 'Haushaltsjahr', value: '2021' }],
      relevance: [{ topic: 'Klimaschutz', relevant: false }],
      summary: 'Worum es geht.',
      predecessors: ['2020/608'],
      documents: [{ label: 'Vorlage', url: 'vorlage.pdf' }],
    },
    { reference: '2021/845' },
  ],
});

/** Converts a path such as `contacts[0].email` to keys. */
export const keysOf = (path: string): Keys =>
  path.split(/[.[]/).map((key) => (key.endsWith(']') ? Number(key.slice(0, -1)) : key));

/** Converts keys to a path: `contacts[0].email`. */
export const pathOf = (keys: Keys): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** A copy of a document with one value replaced. */
export function withValue(document: Json, keys: Keys, value: Json): Json {
  const copy = structuredClone(document);
  const parent = keys
    .slice(0, -1)
    .reduce<Json>((at, key) => (at as Record<string | number, Json>)[key]!, copy);
  (parent as Record<string | number, Json>)[keys.at(-1)!] = value;
  return copy;
}

/** The keys of every value in a document, except the document itself. */
export function nodesOf(value: Json, keys: Keys = []): Keys[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const at = [...keys, Array.isArray(value) ? Number(key) : key];
    return [at, ...nodesOf(below, at)];
  });
}

/** Whether a value is one that systems write for missing data. */
export function isBlank(value: Json): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** Whether one path equals the other, or leads through it. */
const isSameOrInside = (path: string, other: string) =>
  path === other || (path.startsWith(other) && /^[.[]/.test(path.slice(other.length)));

/**
 * Breaks one value of a valid document, and expects a program, issues at that value, and all other records unchanged.
 */
export function expectOtherRecordsKept(document: Json, keys: Keys, value: Json): void {
  const whole = parseProgram(document).program!;
  const { program, issues } = parseProgram(withValue(document, keys, value));
  const at = pathOf(keys);
  for (const { path } of issues) {
    expect(isSameOrInside(path, at) || isSameOrInside(at, path), `${path} was blamed for ${at}`).to.equal(
      true,
    );
  }

  const [top, index] = keys as [keyof Program, number | undefined];
  expect(program, at).to.be.an('object');
  expect(omitKey(program!, top)).to.deep.equal(omitKey(whole, top));
  if (index === undefined || !Array.isArray(whole[top])) return;
  const [records, before] = [program![top], whole[top]] as [unknown[], unknown[]];
  const isRecordLost = records.length < before.length;
  expect(isRecordLost ? records : records.toSpliced(index, 1), at).to.deep.equal(before.toSpliced(index, 1));
}

function omitKey(program: Program, key: keyof Program): Partial<Program> {
  const { [key]: _, ...rest } = program;
  return rest;
}
