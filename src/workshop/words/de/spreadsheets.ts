import type { TypingDoubt, TypingProblem } from '../../../authoring/values/typed-value.js';
import type { ColumnConfidence } from '../../../authoring/spreadsheet/column-of-title.js';
import type { RecordType } from '../../../authoring/spreadsheet/record-field.js';
import type { TableNotice, TableProblem } from '../../../authoring/spreadsheet/table-file.js';
import { forms } from './forms.js';

const doubts: Record<TypingDoubt, (written: string) => string> = {
  'age-in-years': (written) => `Sind Monate gemeint? Die Tabelle sagt „${written}“.`,
  'age-in-months': (written) => `Sind Jahre gemeint? Die Tabelle sagt „${written}“.`,
  'age-was-date': () => 'Excel hat aus diesem Alter ein Datum gemacht. Stimmt es so?',
  'lost-zero': (written) => `Die Null vorn ist ergänzt. Die Tabelle sagt „${written}“.`,
  'unusual-phone': () => 'Diese Nummer sieht ungewöhnlich aus.',
  'short-year': (written) => `Das Jahr ist ergänzt. Die Tabelle sagt „${written}“.`,
  'first-of-several': (written) => `Nur das Erste passt hierher. Die Tabelle sagt „${written}“.`,
  'unknown-topic': () => 'Dieses Thema gibt es noch nicht. Es wird angelegt.',
};

const formats: Partial<Record<string, string>> = {
  word: 'ein Word-Dokument',
  pdf: 'ein PDF',
  html: 'eine Web-Seite',
  image: 'ein Bild',
  calendar: 'ein Kalender',
  json: 'eine Datei der Werkstatt. Öffnen Sie sie über „Datei öffnen“',
  archive: 'ein gepacktes Archiv',
};

const problem = (found: TableProblem): string => {
  switch (found.kind) {
    case 'empty':
      return 'Darin steht nichts. Wählen Sie eine Datei oder einen Bereich mit Zeilen und Spalten.';
    case 'foreign':
      return `Das ist ${formats[found.format] ?? 'keine Tabelle'}. Gebraucht wird eine Tabelle: Excel (.xlsx) oder CSV.`;
    case 'old-excel':
      return 'Das ist eine Tabelle im alten Excel-Format (.xls). Öffnen Sie sie in Excel und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.';
    case 'open-document':
      return 'Das ist eine Tabelle von LibreOffice (.ods). Speichern Sie sie dort als „Excel 2007–365 (.xlsx)“.';
    case 'password':
      return 'Diese Tabelle ist mit einem Passwort geschützt. Öffnen Sie sie in Excel und speichern Sie sie ohne Passwort: Datei › Informationen › Arbeitsmappe schützen.';
    case 'damaged':
      return 'Diese Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Excel und speichern Sie sie dort noch einmal.';
    case 'no-sheet':
      return 'In dieser Datei ist kein Tabellenblatt zu finden.';
    case 'no-titles':
      return 'Auf diesem Blatt ist keine Tabelle zu finden: eine Zeile mit Überschriften wie „Name“, „Anbieter“, „Telefon“ und darunter die Angaben.';
    case 'too-large':
      return `Diese Datei ist mit ${found.megabytes} MB zu groß. Löschen Sie Bilder und überzählige Blätter daraus.`;
    case 'too-many-rows':
      return `Dieses Blatt hat ${found.rows.toLocaleString('de-DE')} ausgefüllte Zeilen. Mehr als 20.000 Einträge hat keine Kommune: Ist es das richtige Blatt?`;
  }
};

const notice = (found: TableNotice): string => {
  switch (found.kind) {
    case 'unbalanced-quote':
      return `In Zeile ${found.line} steht ein Anführungszeichen zu viel oder zu wenig. Gelesen wurde trotzdem alles; bitte sehen Sie dort nach.`;
    case 'encoding':
      return `Die Datei ist in ${found.encoding} geschrieben. Umlaute sollten trotzdem stimmen.`;
    case 'hidden-sheets':
      return `Ausgeblendete Blätter bleiben draußen: ${found.names.map((name) => `„${name}“`).join(', ')}.`;
    case 'merged-cells':
      return `Verbundene Zellen gelten für jede ihrer Zeilen (${found.count}-mal).`;
  }
};

const kinds: Record<RecordType, (n: number) => string> = {
  services: (n) => (n === 1 ? '1 Angebot' : `${n} Angebote`),
  agenda: (n) => (n === 1 ? '1 Termin' : `${n} Termine`),
};
const newKinds: Record<RecordType, (n: number) => string> = {
  services: (n) => (n === 1 ? '1 neues Angebot' : `${n} neue Angebote`),
  agenda: (n) => (n === 1 ? '1 neuer Termin' : `${n} neue Termine`),
};

/** Taking data from spreadsheets, and writing it into them. */
export const spreadsheets = {
  title: 'Aus Excel übernehmen',
  source: (name: string, rows: number) =>
    `„${name}“ · ${rows === 1 ? '1 Zeile' : `${rows.toLocaleString('de-DE')} Zeilen`}`,
  clipboardName: 'Zwischenablage',
  steps: 'Schritte',
  step: { choose: 'Tabelle wählen', columns: 'Spalten zuordnen', compare: 'Vergleichen' },
  done: { choose: 'Tabelle gewählt', columns: 'Spalten zugeordnet', compare: 'Verglichen' },
  cancel: 'Abbrechen',
  back: 'Zurück',
  chooseIntro:
    'Eine Excel-Datei (.xlsx) oder CSV, aus der Angebote übernommen werden. Überschriften, Reihenfolge und eigene Spalten sind egal: Sie sehen gleich, was verstanden wurde. Noch wird nichts geändert.',
  chooseFile: 'Datei auswählen …',
  drop: 'oder hierher ziehen',
  paste: 'Oder aus Excel kopieren und hier einfügen',
  pasteHint: 'In Excel den Bereich mit den Überschriften markieren, Strg + C, dann hier Strg + V.',
  reading: 'Die Tabelle wird gelesen …',
  comparing: 'Die Tabelle wird verglichen …',
  sheet: 'Tabellenblatt',
  hiddenSheet: (name: string) => `${name} (ausgeblendet)`,
  columnsIntro: 'Was die Spalten bedeuten. Was nicht stimmt, können Sie ändern.',
  columnTitle: 'Spalte der Tabelle',
  untitledColumn: (n: number) => `Spalte ${n} ohne Überschrift`,
  examples: 'Zum Beispiel',
  field: 'Feld',
  fieldFor: (title: string) => `Feld für die Spalte „${title}“`,
  outside: 'bleibt draußen',
  certainty: 'Woran erkannt',
  confidence: {
    exact: 'am Namen',
    known: 'am Namen',
    likely: 'an einem Wort im Namen – bitte ansehen',
    content: 'am Inhalt – bitte ansehen',
  } as Record<ColumnConfidence, string>,
  noName: 'Welche Spalte hat die Namen? Ohne Namen lässt sich nichts zuordnen.',
  compare: 'Vergleichen',
  changeColumns: 'Zuordnung ändern',
  found: 'Gefunden',
  columns: 'Spalten',
  howCompared: 'Wie verglichen wird',
  howComparedText:
    'Nach Kurzname, sonst nach Name und Anbieter. Was Sie nicht übernehmen, bleibt, wie es ist. Leere Felder der Tabelle löschen nichts.',
  counts: {
    changed: (places: number) => `geändert, ${places === 1 ? '1 Stelle' : `${places} Stellen`}`,
    added: 'neu',
    missing: 'fehlen in der Tabelle',
    same: 'sind gleich geblieben',
  },
  doubtsTitle: 'Fragen, die öfter vorkommen',
  doubtsHint: 'hier für alle auf einmal entscheiden',
  timesField: (n: number, field: string) => `${n}-mal ${field}`,
  firstOfGroup: (after: string) => `Zum Beispiel: ${after}`,
  changedTitle: (n: number) => `Geändert: ${n}`,
  changedHint: 'bisher neben neu',
  addedTitle: (n: number) => `Neu: ${n}`,
  addedHint: 'noch nicht in Ihrer Datei',
  missingTitle: (n: number) => `Fehlt in der Tabelle: ${n}`,
  missingHint: 'stehen nur in Ihrer Datei',
  before: 'bisher in Ihrer Datei',
  after: 'neu aus der Tabelle',
  yourChoice: 'Ihre Wahl',
  nothing: 'ohne Angabe',
  written: 'Die Tabelle sagt:',
  keepOld: 'bisher',
  takeNew: 'neu',
  leaveOut: 'weglassen',
  add: 'aufnehmen',
  keep: 'behalten',
  archive: 'ablegen',
  allNew: 'Alle neuen übernehmen',
  allOld: 'Alle bisherigen behalten',
  addAll: 'Alle aufnehmen',
  addNone: 'Alle weglassen',
  keepAll: 'Alle behalten',
  archiveAll: 'Alle ablegen',
  choiceFor: (name: string, field: string) => (field ? `${name}, ${field}` : name),
  lookalike: (name: string) => `Sieht aus wie „${name}“.`,
  merge: 'Zusammenführen',
  mergeWith: (row: string, name: string) => `„${row}“ mit „${name}“ zusammenführen`,
  duplicate: (row: number) => `Steht schon in Zeile ${row} der Tabelle.`,
  onlyName: 'Hat nur einen Namen. Ist das eine Zwischenüberschrift?',
  lastVerified: (date: string) => (date ? `zuletzt geprüft ${date}` : 'nie geprüft'),
  nameless: (rows: readonly number[]) =>
    rows.length === 1
      ? `Zeile ${rows[0]} hat keinen Namen und bleibt draußen.`
      : `${rows.length} Zeilen haben keinen Namen und bleiben draußen: ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' …' : ''}.`,
  unreadable: (n: number) =>
    n === 1
      ? '1 Feld ist nicht zu verstehen und bleibt draußen.'
      : `${n} Felder sind nicht zu verstehen und bleiben draußen.`,
  showMore: (n: number) => (n === 1 ? '1 weiteres zeigen' : `${n} weitere zeigen`),
  nothingNew: 'Die Tabelle sagt dasselbe wie Ihre Datei. Es gibt nichts zu übernehmen.',
  taken: 'Übernommen werden:',
  takenText: (fields: number, allFields: number, added: number, archived: number, type: RecordType) =>
    [
      `${fields} von ${allFields} ${allFields === 1 ? 'Änderung' : 'Änderungen'}`,
      newKinds[type](added),
      `${archived} abgelegt`,
    ].join(', '),
  undoHint: 'Danach lässt sich alles in einem Schritt rückgängig machen.',
  apply: 'In die Datei übernehmen',
  applied: (name: string) => `Aus „${name}“ übernommen`,
  doubt: (kind: TypingDoubt, written: string) => doubts[kind](written),
  cellProblem: (kind: TypingProblem, written: string) => `„${written}“: ${forms.problems[kind]}`,
  problem,
  notice,
  exportTitle: 'Als Tabelle speichern',
  exportIntro: (n: number, type: RecordType) =>
    `${kinds[type](n)} zum Bearbeiten in Excel. Ein zweites Blatt erklärt, wie man die Felder ausfüllt. Was Sie ändern, übernehmen Sie danach mit „Aus Excel übernehmen“.`,
  exportXlsx: 'Excel (.xlsx)',
  exportCsv: 'CSV',
  exporting: 'Die Tabelle wird geschrieben …',
  fileNames: { services: 'Angebote', agenda: 'Termine' } as Record<RecordType, string>,
};
