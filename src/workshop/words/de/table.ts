import type { PasteProblem } from '../../../authoring/record-table/paste-cells.js';
import type { RowStatus } from '../../../authoring/record-table/row-status.js';
import type { RecordType } from '../../../authoring/spreadsheet/record-field.js';

const kinds: Record<RecordType, (n: number) => string> = {
  services: (n) => (n === 1 ? '1 Angebot' : `${n} Angebote`),
  agenda: (n) => (n === 1 ? '1 Termin' : `${n} Termine`),
};

/** Services and dates as a table. */
export const table = {
  label: { services: 'Angebote', agenda: 'Termine' } as Record<RecordType, string>,
  search: (n: number, type: RecordType) =>
    type === 'services'
      ? `In ${n === 1 ? '1 Angebot' : `${n} Angeboten`} suchen`
      : `In ${n === 1 ? '1 Termin' : `${n} Terminen`} suchen`,
  topic: 'Thema',
  provider: 'Anbieter',
  status: { services: 'Für Familien', agenda: 'Stand' } as Record<RecordType, string>,
  all: 'alle',
  shown: (n: number, type: RecordType) => (n ? `${kinds[type](n)} gezeigt` : 'Nichts gefunden'),
  none: 'Nichts gefunden.',
  resetFilter: 'Alle zeigen',
  statuses: {
    reachable: 'erreichbar',
    old: 'veraltet',
    unreachable: 'kein Kontakt',
    check: 'prüfen',
    archived: 'abgelegt',
    ahead: 'steht an',
    past: 'vorbei',
    undated: 'ohne Datum',
    cancelled: 'abgesagt',
  } as Record<RowStatus, string>,
  today: 'heute',
  missing: { phones: 'fehlt', name: 'ohne Namen', title: 'ohne Titel' } as Partial<Record<string, string>>,
  unstated: 'ohne Angabe',
  lastVerified: 'geprüft am',
  phones: 'Telefon',
  selectAll: 'Alle auswählen',
  select: (name: string) => `${name} auswählen`,
  selected: (n: number) => `${n} ausgewählt`,
  verifiedToday: 'heute geprüft',
  setTopic: 'Thema setzen',
  setProvider: 'Anbieter setzen',
  chooseTopic: 'Welches Thema?',
  chooseProvider: 'Welcher Anbieter?',
  set: 'Setzen',
  cancel: 'Abbrechen',
  duplicate: 'Verdoppeln',
  archive: { services: 'Ablegen', agenda: 'Absagen' } as Record<RecordType, string>,
  clearSelection: 'Auswahl lösen',
  keys: 'Pfeiltasten: bewegen · Enter oder F2: ändern · Leertaste: auswählen · Strg + Enter: Formular · Strg + V: aus Excel einfügen',
  edit: (name: string, field: string) => `${name}: ${field}`,
  verified: (n: number) => `${n} heute geprüft`,
  topicSet: (n: number, topic: string) => `Thema „${topic}“ für ${n}`,
  providerSet: (n: number, provider: string) => `Anbieter „${provider}“ für ${n}`,
  duplicated: (n: number, type: RecordType) => `${kinds[type](n)} verdoppelt`,
  archived: (n: number, type: RecordType) =>
    `${kinds[type](n)} ${type === 'services' ? 'abgelegt' : 'abgesagt'}`,
  pasted: (cells: number, added: number, type: RecordType) =>
    [
      `${cells === 1 ? '1 Feld' : `${cells} Felder`} eingefügt`,
      ...(added ? [`davon ${kinds[type](added)} neu`] : []),
    ].join(', '),
  nameNeeded: 'Ein Name muss stehen bleiben.',
  nothingPasted: 'Es wurde nichts eingefügt.',
  pasteProblem: (problem: PasteProblem, field: string, reason: string) => {
    switch (problem.kind) {
      case 'empty':
        return 'In der Zwischenablage steht keine Tabelle.';
      case 'titles':
        return 'Das ist eine Tabelle mit Überschriften. Nehmen Sie dafür „Daten übernehmen“: Dort sehen Sie erst, was sich ändert.';
      case 'too-wide':
        return `Die kopierte Tabelle hat ${problem.width} Spalten, hier sind ab „${field}“ nur ${problem.available}. Kopieren Sie weniger Spalten, oder beginnen Sie weiter links.`;
      case 'no-name':
        return `Zeile ${problem.row} der kopierten Tabelle steht unter der letzten Zeile und hat keinen Namen. Beginnen Sie in der Spalte mit den Namen.`;
      case 'unreadable':
        return `Zeile ${problem.row}, ${field}: ${reason}`;
    }
  },
};
