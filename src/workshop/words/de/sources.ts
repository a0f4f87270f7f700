import type { LeftOut } from '../../../authoring/foreign-source/left-out.js';
import type { SourceList } from '../../../authoring/foreign-source/source-records.js';
import type { AddressProblem } from '../../incoming/own-website.js';

const lists: Record<SourceList, readonly [one: string, many: string]> = {
  services: ['Angebot', 'Angebote'],
  agenda: ['Termin oder Meldung', 'Termine und Meldungen'],
  papers: ['Vorlage', 'Vorlagen'],
  topics: ['Thema', 'Themen'],
};

const counted = (n: number, one: string, many: string) =>
  `${n.toLocaleString('de-DE')} ${n === 1 ? one : many}`;

const quoted = (examples: readonly string[]) =>
  examples.length ? ` Zum Beispiel: ${examples.map((text) => `„${text}“`).join(', ')}.` : '';

const leftOut = ({ reason, count: n, examples }: LeftOut): string => {
  switch (reason) {
    case 'entry':
      return `${counted(n, 'Eintrag bleibt', 'Einträge bleiben')} draußen: Ihnen fehlt der Name oder eine Angabe, ohne die sie nicht stimmen.${quoted(examples)}`;
    case 'repeated':
      return `${counted(n, 'Eintrag steht', 'Einträge stehen')} mehrfach in der Quelle und ${n === 1 ? 'wird' : 'werden'} einmal übernommen.`;
    case 'value':
      return `${counted(n, 'Angabe ist', 'Angaben sind')} nicht zu verstehen und ${n === 1 ? 'bleibt' : 'bleiben'} draußen.${quoted(examples)}`;
    case 'no-field':
      return `Für ${counted(n, 'Angabe', 'Angaben')} gibt es in der Datei kein Feld.${quoted(examples)}`;
    case 'elsewhere':
      return `Die Quelle verweist auf weitere Dateien, die von hier nicht zu laden sind. Was dort steht, fehlt (${n}-mal).`;
    case 'recurrence':
      return `${counted(n, 'Wiederholung ist', 'Wiederholungen sind')} so nicht zu berechnen: Bitte tragen Sie die weiteren Termine selbst ein.${quoted(examples)}`;
    case 'time-zone':
      return `Eine Zeitzone ist nicht bekannt. Gelesen wurden die Uhrzeiten wie in Deutschland.${quoted(examples)}`;
    case 'too-long':
      return 'Die Quelle ist sehr lang. Gelesen wurde nur ihr Anfang.';
    case 'broken-off':
      return 'Die Quelle bricht mittendrin ab. Am Ende fehlt wahrscheinlich etwas.';
  }
};

const addressProblem: Record<AddressProblem, (host: string, own: string) => string> = {
  missing: () => 'Welche Adresse? Zum Beispiel /daten/kommune.json.',
  invalid: () => 'Das ist keine Adresse einer Datei, zum Beispiel /daten/kommune.json.',
  'other-website': (host, own) =>
    `Diese Adresse gehört zu ${host}. Die Werkstatt darf nur lesen, was auf ${own} liegt. Laden Sie die Datei dort herunter und wählen Sie sie hier aus.`,
  'not-found': () => 'Unter dieser Adresse liegt nichts. Bitte prüfen Sie die Schreibweise.',
  refused: (host) => `${host} gibt diese Datei nicht heraus. Vielleicht braucht sie eine Anmeldung.`,
  'too-large': () => 'Diese Datei ist größer als 30 MB. Das ist keine Datei einer Kommune.',
  failed: (host) => `${host || 'Die Website'} antwortet nicht. Bitte versuchen Sie es später noch einmal.`,
};

/** Where a file or its content comes from: this device, an address, another system. */
export const sources = {
  address: 'Oder von einer Adresse dieser Website',
  addressHint: (host: string) => `Nur Adressen auf ${host}, zum Beispiel /daten/kommune.json`,
  load: 'Laden',
  addressProblem,
  title: 'Aus Excel oder einer anderen Quelle',
  hint: 'Was es schon gibt, wird eine neue Datei: eine Tabelle (Excel, CSV), ein Kalender (.ics), ein Feed (RSS, Atom), ein Verzeichnis (Open Referral), Sitzungen und Vorlagen (OParl), Beiträge aus WordPress, Veranstaltungen (schema.org).',
  choose: 'Quelle auswählen …',
  from: (name: string) => `Aus „${name}“`,
  counts: (counts: readonly (readonly [list: SourceList, count: number])[]) =>
    counts.map(([list, count]) => counted(count, ...lists[list])).join(', '),
  nothing: 'Darin steht nichts, was in die Datei einer Kommune gehört.',
  read: (name: string, what: string) =>
    `Aus „${name}“ übernommen: ${what}. Gespeichert ist noch nichts; sehen Sie alles in Ruhe durch.`,
  tableNext: 'Eine Tabelle: Nach der Kommune ordnen Sie die Spalten zu und sehen, was übernommen wird.',
  municipality: 'Für welche Kommune ist die Datei?',
  leftOut,
  cancel: 'Doch nicht',
};
