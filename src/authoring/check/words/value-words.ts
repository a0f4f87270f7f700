import { needs } from '../../../schema/vocabulary.js';
import type { EditorLanguage } from './finding-words.js';

/** What the words of the contract are called in forms, tables and findings, by the field's expectation. */
export const choices = {
  'phone-type': ['voice', 'fax', 'mobile'],
  'agenda-type': ['event', 'review', 'news'],
  'agenda-status': ['confirmed', 'cancelled', 'moved'],
  'service-status': ['active', 'inactive', 'defunct', 'temporarily closed'],
  'holiday-rule': ['open', 'closed', 'only'],
  need: needs,
} as const;

type ContractWord = (typeof choices)[keyof typeof choices][number];

const german: Readonly<Record<ContractWord | 'true' | 'false', string>> = {
  true: 'ja',
  false: 'nein',
  voice: 'Telefon',
  fax: 'Fax',
  mobile: 'Mobiltelefon',
  event: 'Termin',
  review: 'Rückblick',
  news: 'Meldung',
  confirmed: 'findet statt',
  cancelled: 'abgesagt',
  moved: 'verlegt',
  active: 'besteht',
  inactive: 'ruht',
  defunct: 'eingestellt',
  'temporarily closed': 'vorübergehend geschlossen',
  open: 'geöffnet',
  closed: 'geschlossen',
  only: 'nur dann geöffnet',
  emergency: 'Lebensgefahr',
  police: 'Polizei',
  doctor: 'Arzt',
  parents: 'Eltern',
  children: 'Kinder und Jugendliche',
  crisis: 'seelische Krise',
  violence: 'Gewalt gegen Frauen',
  'violence-men': 'Gewalt gegen Männer',
  abuse: 'sexueller Missbrauch',
  pregnancy: 'Schwangerschaft',
  poison: 'Vergiftung',
  addiction: 'Sucht',
};

const english: typeof german = {
  true: 'yes',
  false: 'no',
  voice: 'phone',
  fax: 'fax',
  mobile: 'mobile phone',
  event: 'event',
  review: 'look-back',
  news: 'news',
  confirmed: 'takes place',
  cancelled: 'cancelled',
  moved: 'moved',
  active: 'is offered',
  inactive: 'pauses',
  defunct: 'no longer offered',
  'temporarily closed': 'closed for the time being',
  open: 'open',
  closed: 'closed',
  only: 'open then only',
  emergency: 'danger to life',
  police: 'police',
  doctor: 'doctor',
  parents: 'parents',
  children: 'children and young people',
  crisis: 'mental crisis',
  violence: 'violence against women',
  'violence-men': 'violence against men',
  abuse: 'sexual abuse',
  pregnancy: 'pregnancy',
  poison: 'poisoning',
  addiction: 'addiction',
};

/** What a word of the contract is called; a word that it does not have, as it is. */
export function valueWord(word: string, language: EditorLanguage): string {
  const words: Readonly<Record<string, string>> = language === 'de' ? german : english;
  return Object.hasOwn(words, word) ? words[word]! : word;
}

/** The words that a field may have, as a list of people: „Telefon“, „Fax“ oder „Mobiltelefon“. */
export function listOfChoices(field: keyof typeof choices, language: EditorLanguage): string {
  const [open, close, or] = language === 'de' ? ['„', '“', 'oder'] : ['“', '”', 'or'];
  const quoted = choices[field].map((word) => `${open}${valueWord(word, language)}${close}`);
  return `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)!}`;
}
