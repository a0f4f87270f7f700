import type { EditorLanguage } from '../check/words/finding-words.js';
import { nameOfLanguage } from '../values/languages.js';
import type { FieldColumn, RecordType } from './record-field.js';

type Titles = Readonly<Record<string, readonly [german: string, english: string]>>;

const serviceTitles: Titles = {
  id: ['Kurzname', 'ID'],
  name: ['Name', 'Name'],
  organization: ['Anbieter', 'Provider'],
  topics: ['Themen', 'Topics'],
  ages: ['Alter', 'Ages'],
  summary: ['In einem Satz', 'In one sentence'],
  description: ['Beschreibung', 'Description'],
  'places.name': ['Treffpunkt', 'Place'],
  'places.address.street': ['Straße und Hausnummer', 'Street'],
  'places.address.postalCode': ['PLZ', 'Postal code'],
  'places.address.city': ['Ort', 'City'],
  'places.municipality': ['Gemeinde', 'Municipality'],
  'places.schedules': ['Öffnungszeiten', 'Opening hours'],
  'places.hours': ['Öffnungszeiten als Text', 'Opening hours as text'],
  'places.accessibility': ['Barrierefreiheit', 'Accessibility'],
  'places.transport': ['Anfahrt', 'Getting there'],
  'places.latitude': ['Geografische Breite', 'Latitude'],
  'places.longitude': ['Geografische Länge', 'Longitude'],
  phones: ['Telefon und Fax', 'Phone and fax'],
  email: ['E-Mail', 'Mail address'],
  url: ['Website', 'Website'],
  cost: ['Kosten', 'Cost'],
  appointment: ['Nur mit Termin', 'By appointment only'],
  online: ['Online', 'Online'],
  schedules: ['Zeiten ohne Ort', 'Hours without a place'],
  languages: ['Sprachen', 'Languages'],
  alternateNames: ['Andere Namen', 'Other names'],
  keywords: ['Suchwörter', 'Search words'],
  status: ['Stand', 'Status'],
  lastVerified: ['Zuletzt geprüft', 'Last checked'],
  sample: ['Beispiel', 'Sample'],
  agesInYears: ['Alter in Jahren', 'Ages in years'],
  agesInMonths: ['Alter in Monaten', 'Ages in months'],
  addressLine: ['Anschrift', 'Address'],
  mobile: ['Mobiltelefon', 'Mobile phone'],
  fax: ['Fax', 'Fax'],
  free: ['Kostenlos (ja oder nein)', 'Free (yes or no)'],
  costNote: ['Hinweis zu den Kosten', 'Note on the cost'],
};

const agendaTitles: Titles = {
  id: ['Kurzname', 'ID'],
  title: ['Titel', 'Title'],
  type: ['Art', 'Kind'],
  start: ['Beginn', 'Start'],
  end: ['Ende', 'End'],
  allDay: ['Ganztägig', 'All day'],
  location: ['Ort', 'Location'],
  summary: ['Kurzbeschreibung', 'Summary'],
  url: ['Adresse', 'Web address'],
  status: ['Stand', 'Status'],
  topics: ['Themen', 'Topics'],
  author: ['Verfasst von', 'Author'],
  source: ['Quelle', 'Source'],
  sample: ['Beispiel', 'Sample'],
};

const titles: Readonly<Record<RecordType, Titles>> = { services: serviceTitles, agenda: agendaTitles };

/** What a column is called: `Beschreibung`, `Beschreibung (Ukrainisch)`. An exported file has the German titles. */
export function columnTitle(
  { field, language }: FieldColumn,
  type: RecordType,
  editorLanguage: EditorLanguage = 'de',
): string {
  const title = titles[type][field.id]?.[editorLanguage === 'de' ? 0 : 1] ?? field.id;
  return language ? `${title} (${nameOfLanguage(language)})` : title;
}

/** All titles of a field, in both languages. */
export const titlesOf = (id: string, type: RecordType): readonly string[] => titles[type][id] ?? [];
