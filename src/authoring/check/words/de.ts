import { expectedInGerman } from './expectations.js';
import { deHints } from './de-hints.js';
import { deProblems } from './de-problems.js';
import type { CheckWords } from './finding-words.js';

/** The words of the check in German. */
export const de: CheckWords = {
  titles: {
    syntax: 'Hier ist die Datei nicht lesbar',
    'foreign-file': 'Das ist keine Datei einer Kommune',
    unreadable: 'Angaben, die nicht gelesen werden können',
  },
  findings: { ...deProblems, ...deHints },
  mistakes: {
    end: 'Die Datei endet hier zu früh: Es fehlt eine schließende Klammer.',
    'trailing-text': 'Hinter der letzten Klammer steht noch etwas. Dort muss die Datei enden.',
    comma: 'Vor dieser Stelle fehlt ein Komma oder eine schließende Klammer.',
    'extra-comma': 'Dieses Komma ist zu viel: Hinter dem letzten Eintrag steht kein Komma.',
    'decimal-comma':
      'In dieser Zahl steht ein Komma. Hier schreibt man Zahlen mit Punkt, zum Beispiel 0.083.',
    bracket: 'Vor dieser Klammer fehlt eine andere, oder sie ist die falsche.',
    colon: 'Hier fehlt ein Doppelpunkt zwischen dem Namen der Angabe und ihrem Wert.',
    key: 'Hier wird der Name einer Angabe in geraden Anführungszeichen erwartet, zum Beispiel "name".',
    quotes: 'Hier stehen falsche Anführungszeichen: Erlaubt sind nur gerade, doppelte ("…").',
    'inner-quote':
      'Dieses Anführungszeichen steht mitten im Text. Dort schreibt man „…“, oder ein gerades als \\".',
    'open-string':
      'Hinter diesem Text fehlt ein Anführungszeichen. Einen Zeilenumbruch im Text schreibt man als \\n.',
    'control-character': 'In diesem Text steht ein Steuerzeichen, zum Beispiel ein Tabulator.',
    escape: 'Hinter diesem \\ steht ein unerlaubtes Zeichen. Einen einzelnen \\ schreibt man als \\\\.',
    space: 'Hier steht ein unsichtbares Zeichen, zum Beispiel ein geschütztes Leerzeichen.',
    'leading-zero':
      'Eine Zahl darf nicht mit 0 beginnen: Postleitzahl, Telefonnummer und Gemeindeschlüssel stehen in Anführungszeichen.',
    number:
      'Diese Zahl ist nicht lesbar. Zahlen haben einen Punkt statt eines Kommas; alles andere steht in Anführungszeichen.',
    word: 'Dieses Wort muss in Anführungszeichen stehen.',
    comment: 'Hier steht ein Kommentar. In dieser Datei sind keine Kommentare erlaubt.',
    value: 'Hier fehlt ein Wert: ein Text in Anführungszeichen oder eine Zahl.',
  },
  mistakeRepairs: {
    end: 'Klammern ergänzen',
    comma: 'Komma setzen',
    'extra-comma': 'Komma löschen',
    'decimal-comma': 'Punkt setzen',
    colon: 'Doppelpunkt setzen',
    key: 'Anführungszeichen setzen',
    quotes: 'Anführungszeichen richtigstellen',
    'inner-quote': 'Mit \\" schreiben',
    'open-string': 'Zeilenumbruch als \\n schreiben',
    escape: 'Als \\\\ schreiben',
    space: 'Durch ein Leerzeichen ersetzen',
    'leading-zero': 'Anführungszeichen setzen',
    comment: 'Kommentar löschen',
  },
  formats: {
    csv: 'Das ist eine CSV-Tabelle. Gebraucht wird die Datei der Kommune.',
    excel: 'Das ist eine Excel-Tabelle. Gebraucht wird die Datei der Kommune.',
    word: 'Das ist ein Word-Dokument. Gebraucht wird die Datei der Kommune.',
    office: 'Das ist ein Office-Dokument. Gebraucht wird die Datei der Kommune.',
    pdf: 'Das ist eine PDF-Datei. Gebraucht wird die Datei der Kommune.',
    html: 'Das ist eine Webseite. Vielleicht hat der Server statt der Datei eine Fehlerseite geschickt.',
    xml: 'Das ist eine XML-Datei oder ein Feed. Gebraucht wird die Datei der Kommune.',
    calendar: 'Das ist eine Kalenderdatei. Gebraucht wird die Datei der Kommune.',
    image: 'Das ist ein Bild. Gebraucht wird die Datei der Kommune.',
    archive: 'Das ist ein ZIP-Archiv. Entpacken Sie es, und nehmen Sie die Datei der Kommune.',
    binary: 'Das ist keine Textdatei. Gebraucht wird die Datei der Kommune.',
    text: 'Das ist ein Text ohne Daten. Gebraucht wird die Datei der Kommune.',
    json: 'Die Datei ist lesbar, aber keine Datei einer Kommune.',
  },
  expectations: expectedInGerman,
  unreadable: (expectation, found) =>
    found ? `${expectation}; gefunden wurde ${found}.` : `${expectation}.`,
  lost: {
    value: 'So wird die Angabe nicht gezeigt.',
    record: 'So wird der Eintrag nicht gezeigt.',
    file: 'Die Datei kann nicht gezeigt werden.',
  },
  newerFile: 'Die Datei ist neuer als dieses Programm: Bitte lassen Sie das Programm aktualisieren.',
  repair: 'Reparieren',
  records: {
    services: 'Angebot',
    agenda: 'Termin',
    contacts: 'Kontakt',
    indicators: 'Kennzahl',
    topics: 'Thema',
    papers: 'Vorlage',
    help: 'Nummer für Hilfe',
    synonyms: 'Wörtergruppe',
  },
  named: (kind, name) => `${kind} „${name}“`,
  nameless: (kind, position) => `${kind} Nr. ${position}`,
  wholeFile: 'Datei',
};
