import { seededRandom } from './seeded-random.js';

/** Topics with their kinds of service: the name, and the ages in months. */
const topics: { id: string; label: string; kinds: [name: string, fromMonths: number, toMonths: number][] }[] =
  [
    {
      id: 'health',
      label: 'Gesundheit',
      kinds: [
        ['Hebammensprechstunde', -9, 12],
        ['Geburtsvorbereitungskurs', -9, 0],
        ['Stillberatung', 0, 18],
        ['Babymassage', 1, 9],
        ['Zahnprophylaxe', 30, 132],
        ['Ernährungsberatung für Familien', 4, 132],
        ['Bewegungsstunde', 36, 84],
        ['Logopädische Sprechstunde', 30, 84],
        ['Impfsprechstunde', 0, 132],
      ],
    },
    {
      id: 'early-help',
      label: 'Frühe Hilfen und Beratung',
      kinds: [
        ['Schwangerschaftsberatung', -9, 0],
        ['Willkommensbesuch', 0, 6],
        ['Schreisprechstunde', 0, 24],
        ['Familienpatenschaft', -9, 36],
        ['Erziehungsberatung', 0, 216],
        ['Frühförderung', 0, 72],
        ['Beratung bei Trennung', -9, 132],
        ['Gruppe für Kinder psychisch kranker Eltern', 72, 144],
      ],
    },
    {
      id: 'care',
      label: 'Betreuung',
      kinds: [
        ['Krippe', 12, 36],
        ['Kindertagespflege', 6, 36],
        ['Kindertagesstätte', 36, 72],
        ['Eingewöhnungsgruppe', 30, 42],
        ['Hort', 72, 132],
        ['Ferienbetreuung', 72, 144],
        ['Randzeitenbetreuung', 12, 132],
      ],
    },
    {
      id: 'education',
      label: 'Bildung und Sprache',
      kinds: [
        ['Vorlesestunde', 24, 72],
        ['Rucksack-Gruppe', 36, 72],
        ['Sprachspielgruppe', 30, 72],
        ['Brückenjahr', 60, 84],
        ['Hausaufgabenhilfe', 72, 132],
        ['Lernpatenschaft', 72, 168],
        ['Gut ankommen in Klasse 5', 108, 156],
      ],
    },
    {
      id: 'participation',
      label: 'Teilhabe und Freizeit',
      kinds: [
        ['Babytreff', 0, 18],
        ['Eltern-Kind-Gruppe', 6, 36],
        ['Krabbelgruppe', 4, 24],
        ['Kinderturnen', 36, 84],
        ['Schwimmkurs', 54, 108],
        ['Musikalische Früherziehung', 36, 72],
        ['Jungschar', 72, 144],
        ['Familiencafé', -9, 132],
      ],
    },
    {
      id: 'money',
      label: 'Geld und Recht',
      kinds: [
        ['Beratung zum Elterngeld', -9, 14],
        ['Hilfe beim Kinderzuschlag', 0, 216],
        ['Schulstartpaket', 60, 84],
        ['Sozialberatung', -9, 132],
        ['Kleiderkammer', 0, 132],
      ],
    },
  ];

const towns = [
  'Musterstadt',
  'Musterdorf',
  'Beispielhausen',
  'Neu Beispiel',
  'Groß Muster',
  'Klein Muster',
  'Musterrode',
  'Beispielfelde',
];
const districts = [
  'Nord',
  'Süd',
  'Mitte',
  'am Markt',
  'am Wald',
  'in der Alten Schule',
  'am Bahnhof',
  'Uferstraße',
];
const providers = [
  'Familienzentrum',
  'Musterverband Beratung',
  'Musterverein Miteinander',
  'Kirchengemeinde',
  'Sportverein',
  'Musterhilfe',
  'Familienservice',
  'Kinderhaus',
];

/**
 * A file of a made-up municipality; every service in it is marked as a sample.
 *
 * @param services The number of services.
 * @param seed A whole number; the same one gives the same services.
 */
export function sampleProgram({ services = 500, seed = 1 } = {}) {
  const random = seededRandom(seed);
  return {
    $schema: '../program.schema.json',
    schemaVersion: 1,
    language: 'de',
    updated: '2026-10-01',
    municipality: { name: 'Landkreis Musterland' },
    topics: topics.map(({ id, label }) => ({ id, label })),
    services: Array.from({ length: services }, (_, index) => sampleService(index, random)),
  };
}

function sampleService(index: number, random: () => number) {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const topic = pick(topics);
  const [kind, fromMonths, toMonths] = pick(topic.kinds);
  const [town, district] = [pick(towns), pick(districts)];
  const hasSecondTown = random() < 0.12;
  const secondTopic = random() < 0.2 ? pick(topics).id : topic.id;
  const hasAges = random() > 0.06;
  const isFree = random() < 0.7;
  return {
    id: `beispiel-${index + 1}`,
    name: `${kind} ${town} ${district}`,
    organization: `${pick(providers)} ${town}`,
    summary: 'Ein erfundenes Angebot, das zeigt, wie viele davon aussehen.',
    topics: [...new Set([topic.id, secondTopic])],
    ...(hasAges && { ages: [{ fromMonths, toMonths }] }),
    places: [
      { municipality: town, name: `${town}, ${district}` },
      ...(hasSecondTown ? [{ municipality: pick(towns) }] : []),
    ],
    cost: { free: isFree },
    // Numbers that the Bundesnetzagentur reserves for fiction.
    phones: [{ number: `030 23125 ${String(index % 100).padStart(3, '0')}` }],
    sample: true,
  };
}
