import type { EditorLanguage } from '../check/words/finding-words.js';

/** The lists of a file whose items have a name for people. */
export type RecordList =
  'services' | 'contacts' | 'agenda' | 'indicators' | 'topics' | 'papers' | 'help' | 'synonyms';

/** What can be said about a field or a record. */
export type ChangeVerb = 'added' | 'extended' | 'changed' | 'removed';

/** Words for what changed in a file, and for what two people changed in different ways. */
export interface ChangeWords {
  /** What one record of a list is called, and several. */
  records: Record<RecordList, readonly [one: string, many: string]>;
  otherRecords: readonly [one: string, many: string];
  nameless: string;
  /** `{1}` is a field or a record. */
  verbs: Record<ChangeVerb, (subject: string) => string>;
  verified: (subject: string, day: string | undefined) => string;
  order: (list: string) => string;
  inLanguage: (field: string, language: string) => string;
  easyLanguage: string;
  more: (names: readonly string[], others: number) => string;
  yes: string;
  no: string;
  nothing: string;
  conflict: {
    values: (subject: string, mine: string, theirs: string, base: string) => string;
    removedByMine: (subject: string, changes: string) => string;
    removedByTheirs: (subject: string, changes: string) => string;
    order: (list: string) => string;
    kept: Record<'mine' | 'theirs', string>;
  };
}

/** The words about changes, for whoever writes a file. */
export const changeWords: Record<EditorLanguage, ChangeWords> = {
  de: {
    records: {
      services: ['Angebot', 'Angebote'],
      contacts: ['Kontakt', 'Kontakte'],
      agenda: ['Eintrag', 'Termine und Meldungen'],
      indicators: ['Kennzahl', 'Kennzahlen'],
      topics: ['Thema', 'Themen'],
      papers: ['Vorlage', 'Vorlagen'],
      help: ['Hilfenummer', 'Hilfenummern'],
      synonyms: ['Wortgruppe', 'Wortgruppen'],
    },
    otherRecords: ['Eintrag', 'Einträge'],
    nameless: 'ohne Namen',
    verbs: {
      added: (subject) => `${subject} neu`,
      extended: (subject) => `${subject} ergänzt`,
      changed: (subject) => `${subject} geändert`,
      removed: (subject) => `${subject} gelöscht`,
    },
    verified: (subject, day) => `${subject} ${day ? `am ${day}` : 'heute'} geprüft`,
    order: (list) => `${list}: andere Reihenfolge`,
    inLanguage: (field, language) => `${field} (${language})`,
    easyLanguage: 'Einfache Sprache',
    more: (names, others) => (others ? `${names.join(', ')} und ${others} weitere` : listed(names, 'und')),
    yes: 'ja',
    no: 'nein',
    nothing: 'keine Angabe',
    conflict: {
      values: (subject, mine, theirs, base) =>
        `${subject}: Ihre Fassung: ${mine}; andere Fassung: ${theirs}; vorher: ${base}.`,
      removedByMine: (subject, changes) =>
        `${subject}: in Ihrer Fassung gelöscht, in der anderen geändert (${changes}).`,
      removedByTheirs: (subject, changes) =>
        `${subject}: in der anderen Fassung gelöscht, in Ihrer geändert (${changes}).`,
      order: (list) => `${list}: in beiden Fassungen anders umgestellt.`,
      kept: { mine: 'Es gilt Ihre Fassung.', theirs: 'Es gilt die andere Fassung.' },
    },
  },
  en: {
    records: {
      services: ['service', 'services'],
      contacts: ['contact', 'contacts'],
      agenda: ['entry', 'agenda entries'],
      indicators: ['indicator', 'indicators'],
      topics: ['topic', 'topics'],
      papers: ['paper', 'papers'],
      help: ['help number', 'help numbers'],
      synonyms: ['group of words', 'groups of words'],
    },
    otherRecords: ['entry', 'entries'],
    nameless: 'without a name',
    verbs: {
      added: (subject) => `${subject} added`,
      extended: (subject) => `${subject} extended`,
      changed: (subject) => `${subject} changed`,
      removed: (subject) => `${subject} removed`,
    },
    verified: (subject, day) => `${subject} checked ${day ? `on ${day}` : 'today'}`,
    order: (list) => `${list}: in another order`,
    inLanguage: (field, language) => `${field} (${language})`,
    easyLanguage: 'easy German',
    more: (names, others) => (others ? `${names.join(', ')} and ${others} more` : listed(names, 'and')),
    yes: 'yes',
    no: 'no',
    nothing: 'nothing',
    conflict: {
      values: (subject, mine, theirs, base) =>
        `${subject}: your version: ${mine}; the other version: ${theirs}; before: ${base}.`,
      removedByMine: (subject, changes) =>
        `${subject}: removed in your version, changed in the other one (${changes}).`,
      removedByTheirs: (subject, changes) =>
        `${subject}: removed in the other version, changed in yours (${changes}).`,
      order: (list) => `${list}: put in different orders in the two versions.`,
      kept: { mine: 'Your version is kept.', theirs: 'The other version is taken.' },
    },
  },
};

function listed(names: readonly string[], and: string): string {
  const [last, ...others] = [...names].reverse();
  return others.length ? `${others.reverse().join(', ')} ${and} ${last}` : (last ?? '');
}
