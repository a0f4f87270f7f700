import { seededRandom } from '../../scripts/seeded-random.js';
import { serviceKinds } from './kinds.js';

const townBeginnings =
  'Muster Beispiel Ober Nieder Alt Neu Groß Klein Linden Eichen Birken Sonnen Wiesen Mühl'.split(' ');
const townEndings = 'stadt hausen dorf beck heim feld rode büttel wald bach berg brück'.split(' ');
const providers = [
  'Familienzentrum',
  'Musterverein Miteinander',
  'Landkreis Musterland',
  'Musterverband Soziales',
  'Haus der Familie',
  'Kirchengemeinde',
  'Turnverein Muster',
  'Stiftung Beispiel',
];
const streets =
  'Bahnhofstraße Schulstraße Am_Markt Lindenweg Kirchplatz Hauptstraße Gartenweg Mühlenstraße'.split(' ');
const days = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');
const languages = ['en', 'tr', 'ar', 'uk', 'ru', 'fa', 'pl', 'ro'];
const sentences = [
  'Die Teilnahme ist freiwillig und vertraulich.',
  'Bitte melden Sie sich vorher telefonisch an.',
  'Geschwister sind herzlich willkommen.',
  'Die Räume liegen im Erdgeschoss und sind ohne Stufen zu erreichen.',
  'Eine Fachkraft begleitet die Treffen und gibt Anregungen für zu Hause.',
  'Gemeinsam finden wir heraus, was Ihnen und Ihrem Kind gut tut.',
  'Wir nehmen uns Zeit für Ihre Fragen und beraten auch anonym.',
  'Das Angebot wird vom Land und von der Kommune gefördert.',
  'Wer möchte, bekommt Unterlagen in einfacher Sprache.',
  'In den Schulferien finden keine Treffen statt.',
  'Getränke stehen bereit; bringen Sie gern eine Kleinigkeit zu essen mit.',
  'Mit Bus und Bahn sind wir gut zu erreichen, Parkplätze gibt es am Haus.',
  'Auf Wunsch kommt eine Dolmetscherin dazu.',
  'Eltern, Großeltern und andere Bezugspersonen können teilnehmen.',
  'Die Gruppe wird von zwei erfahrenen Pädagoginnen geleitet.',
  'Ein Einstieg ist jederzeit möglich, so lange Plätze frei sind.',
];

/** A service as in a file. */
export interface PlainService {
  id: string;
  name: string;
  [key: string]: unknown;
}

/**
 * Services as in a municipality's file, the same in each run: every kind in turn, each time at another place. The first of
 * a kind has its plain name; some of the others have no keywords, as in real files.
 */
export function makeServices(count: number): PlainService[] {
  return Array.from({ length: count }, (_, index) => withScheduleAndPhone(makeService(index), index));
}

const dayTags = 'mo tu we th fr sa'.split(' ');

/** Gives half of the services a schedule and says whether an appointment is needed, and half a phone number. */
function withScheduleAndPhone(service: PlainService, index: number): PlainService {
  const [place] = service.places as { hours: string }[];
  const [day = '', opens, , closes] = place!.hours.split(' ');
  const schedule = { days: [dayTags[days.indexOf(day)]], opens: `${opens}:00`, closes: `${closes}:00` };
  return {
    ...service,
    ...(index % 2 && { places: [{ ...place, schedules: [schedule] }], appointment: index % 3 === 0 }),
    ...(index % 4 < 2 && { phones: [{ number: `05171 4010${index % 10}` }] }),
  };
}

/** The id of a service's kind. */
export const kindOf = (id: string): string => id.replace(/-\d+$/, '');

function makeService(index: number): PlainService {
  const random = seededRandom(index + 1);
  const one = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)]!;
  const round = Math.floor(index / serviceKinds.length);
  const { id, name, topic, from, to, summary, keywords } = serviceKinds[index % serviceKinds.length]!;
  const town = one(townBeginnings) + one(townEndings);
  return {
    id: `${id}-${round + 1}`,
    name: round ? `${name} ${one([town, `in ${town}`, `am ${one(streets).replace(/^Am_/, '')}`])}` : name,
    organization: `${one(providers)} ${town}`,
    summary,
    description: Array.from({ length: 2 + Math.floor(random() * 5) }, () => one(sentences)).join(' '),
    topics: [topic],
    ages: [{ fromMonths: from, toMonths: to }],
    places: [
      {
        name: `${one(['Familientreff', 'Gemeindehaus', 'Rathaus', 'Bürgerhaus'])} ${town}`,
        address: {
          street: `${one(streets).replace('_', ' ')} ${1 + Math.floor(random() * 80)}`,
          postalCode: `${31000 + Math.floor(random() * 900)}`,
          city: town,
        },
        hours: `${one(days)} ${8 + Math.floor(random() * 8)} bis ${16 + Math.floor(random() * 3)} Uhr`,
      },
    ],
    cost: { free: random() < 0.4 },
    languages: random() < 0.3 ? ['de', one(languages)] : ['de'],
    keywords: round % 3 === 2 ? [] : keywords,
    sample: true,
  };
}

/** The topics that the services name. */
export const topics = [
  { id: 'health', label: 'Gesundheit' },
  { id: 'early-help', label: 'Frühe Hilfen und Beratung' },
  { id: 'care', label: 'Betreuung' },
  { id: 'education', label: 'Bildung und Sprache' },
  { id: 'participation', label: 'Teilhabe und Freizeit' },
  { id: 'money', label: 'Geld und Recht' },
];
