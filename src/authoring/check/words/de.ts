import { expectedInGerman } from './expectations.js';
import type { CheckWords } from './finding-words.js';

const replaceWith = ({ corrected }: Readonly<Record<string, string>>) => `In „${corrected}“ ändern`;

/** The words of the check in German. */
export const de: CheckWords = {
  titles: {
    syntax: 'Hier ist die Datei nicht lesbar',
    'foreign-file': 'Das ist keine Datei einer Kommune',
    unreadable: 'Angaben, die nicht gelesen werden können',
  },
  findings: {
    empty: { title: 'Die Datei ist leer', message: () => 'In der Datei steht nichts.' },
    'wrong-encoding': {
      title: 'Die Datei hat die falsche Kodierung',
      message: ({ encoding }) =>
        `Die Datei ist in ${encoding} gespeichert. Umlaute erscheinen auf der Seite falsch. Speichern Sie die Datei als UTF-8.`,
    },
    missing: { title: 'Es fehlt etwas', message: () => 'Diese Angabe fehlt.' },
    'private-person': {
      title: 'Personen, die nicht öffentlich sein sollen',
      message: () =>
        'Die Datei selbst ist öffentlich: Jeder kann sie lesen, auch was die Bausteine nicht zeigen. Löschen Sie Name, Durchwahl und E-Mail aus der Datei, oder setzen Sie „Person öffentlich zeigen“ auf ja, wenn die Person zugestimmt hat.',
    },
    'misspelt-key': {
      title: 'Namen von Angaben, die es nicht gibt',
      message: ({ found, guess }) =>
        `„${found}“: Meinten Sie „${guess}“? Unter diesem Namen wird die Angabe nicht gezeigt.`,
      repair: ({ guess }) => `In „${guess}“ umbenennen`,
    },
    'misplaced-key': {
      title: 'Angaben an der falschen Stelle',
      message: ({ found, field }) => `„${found}“ gehört unter „${field}“. Hier wird die Angabe nicht gezeigt.`,
    },
    'duplicate-id': {
      title: 'Kurznamen, die doppelt vorkommen',
      message: ({ found, other }) =>
        `Den Kurznamen „${found}“ hat schon ein anderer Eintrag (${other}). Links führen nur zu jenem. Geben Sie diesem einen eigenen.`,
    },
    'undefined-topic': {
      title: 'Themen, die es nicht gibt',
      message: ({ found, guess }) =>
        guess
          ? `Das Thema „${found}“ steht nicht in der Liste der Themen. Meinten Sie „${guess}“?`
          : `Das Thema „${found}“ steht nicht in der Liste der Themen. Tragen Sie es dort mit Kurzname und Bezeichnung ein; sonst steht sein Kurzname auf der Seite.`,
      repair: ({ guess }) => `In „${guess}“ ändern`,
    },
    'date-form': {
      title: 'Daten in anderer Form',
      message: ({ found, corrected }) =>
        corrected
          ? `„${found}“ schreibt man hier als „${corrected}“.`
          : `„${found}“ steht hier ohne Anführungszeichen.`,
      repair: ({ corrected }) => (corrected ? `In „${corrected}“ ändern` : 'Anführungszeichen setzen'),
    },
    'time-form': {
      title: 'Uhrzeiten in anderer Form',
      message: ({ found, corrected }) => `„${found}“ schreibt man hier als „${corrected}“.`,
      repair: replaceWith,
    },
    'weekday-form': {
      title: 'Wochentage in anderer Form',
      message: ({ found, corrected }) => `„${found}“ schreibt man hier als „${corrected}“.`,
      repair: replaceWith,
    },
    'age-form': {
      title: 'Altersangaben als Text',
      message: ({ found, corrected }) => `„${found}“ schreibt man hier als Zahl in Monaten: ${corrected}.`,
      repair: ({ corrected }) => `In ${corrected} Monate ändern`,
    },
    'number-form': {
      title: 'Zahlen als Text',
      message: ({ found, corrected }) => `„${found}“ steht hier als Text. Gemeint ist wohl die Zahl ${corrected}.`,
      repair: ({ corrected }) => `In die Zahl ${corrected} ändern`,
    },
    'text-form': {
      title: 'Angaben in anderer Form',
      message: ({ found, corrected }) =>
        corrected
          ? `„${found}“ schreibt man hier als „${corrected}“.`
          : `„${found}“ steht hier als Zahl. Schreiben Sie die Angabe in Anführungszeichen, mit der Null am Anfang.`,
      repair: replaceWith,
    },
    'list-form': {
      title: 'Einzelne Angaben, wo eine Liste stehen muss',
      message: ({ found }) => (found ? `„${found}“ muss hier in einer Liste stehen.` : 'Hier muss eine Liste stehen.'),
      repair: () => 'In eine Liste setzen',
    },
    'word-form': {
      title: 'Wörter, die es hier nicht gibt',
      message: ({ found, corrected }) => `„${found}“ schreibt man hier als „${corrected}“.`,
      repair: replaceWith,
    },
    'language-name': {
      title: 'Sprachen, die ausgeschrieben sind',
      message: ({ found, corrected }) => `Für „${found}“ steht hier das Kürzel „${corrected}“.`,
      repair: replaceWith,
    },
    'unknown-language': {
      title: 'Sprachen, die es nicht gibt',
      message: ({ found }) => `„${found}“ ist kein Kürzel einer Sprache. Deutsch ist „de“, Ukrainisch „uk“.`,
    },
    percentage: {
      title: 'Anteile in Prozent',
      message: ({ percent, corrected }) =>
        `Ein Anteil ist hier eine Zahl zwischen 0 und 1: ${percent} % sind ${corrected}.`,
      repair: ({ corrected }) => `In ${corrected} ändern`,
    },
    'thousands-point': {
      title: 'Zahlen mit Tausenderpunkt',
      message: ({ found, corrected }) =>
        `Der Punkt wird als Komma gelesen: Hier steht ${found}. Gemeint ist wohl ${corrected}.`,
      repair: ({ corrected }) => `In ${corrected} ändern`,
    },
    contradiction: { title: 'Widersprüche', message: ({ found }) => `${expectedInGerman.arithmetic} (${found}).` },
    'ages-in-years': {
      title: 'Altersangaben, die nach Jahren aussehen',
      message: ({ found }) =>
        `Das Alter steht hier in Monaten, „${found}“ sieht aber nach Jahren aus. 3 Jahre sind 36 Monate.`,
      repair: () => 'In Monate umrechnen',
    },
    'date-in-future': {
      title: 'Daten, die in der Zukunft liegen',
      message: ({ found }) => `„${found}“ liegt in der Zukunft.`,
    },
    'end-before-start': {
      title: 'Zeiträume, die enden, bevor sie beginnen',
      message: ({ start, end }) => `Das Ende (${end}) liegt vor dem Beginn (${start}).`,
    },
    'address-without-scheme': {
      title: 'Internetadressen ohne https://',
      message: ({ found }) => `„${found}“ wird als Datei auf der eigenen Website gesucht: Davor fehlt https://.`,
      repair: ({ corrected }) => `In „${corrected}“ ändern`,
    },
    'address-is-mail': {
      title: 'E-Mail-Adressen, wo eine Internetadresse stehen muss',
      message: ({ found }) => `„${found}“ ist eine E-Mail-Adresse. Hier steht die Adresse einer Seite.`,
      repair: () => 'Zu einem Link für E-Mails machen',
    },
    'address-is-local': {
      title: 'Adressen, die nur im eigenen Netz gehen',
      message: ({ found }) => `„${found}“ kann von außen niemand öffnen.`,
    },
    'phone-too-short': {
      title: 'Telefonnummern mit zu wenigen Ziffern',
      message: ({ found }) => `„${found}“ hat zu wenige Ziffern. Fehlt die Vorwahl?`,
    },
    'phone-too-long': {
      title: 'Telefonnummern mit zu vielen Ziffern',
      message: ({ found }) => `„${found}“ hat zu viele Ziffern. Sind es zwei Nummern? Jede bekommt einen eigenen Eintrag.`,
    },
    'phone-without-prefix': {
      title: 'Telefonnummern ohne Vorwahl',
      message: ({ found }) => `„${found}“ hat keine Vorwahl. Von einem Handy kann die Nummer niemand wählen.`,
    },
    'coordinates-swapped': {
      title: 'Vertauschte Koordinaten',
      message: ({ latitude, longitude }) => `Breite (${latitude}) und Länge (${longitude}) sind wohl vertauscht.`,
      repair: () => 'Tauschen',
    },
    'coordinates-abroad': {
      title: 'Koordinaten außerhalb Deutschlands',
      message: ({ latitude, longitude }) => `Breite ${latitude} und Länge ${longitude} liegen nicht in Deutschland.`,
    },
    'coordinate-alone': {
      title: 'Orte mit nur einer Koordinate',
      message: () => 'Die andere Koordinate fehlt. Eine allein ist kein Ort.',
    },
    'garbled-text': {
      title: 'Texte mit falschen Zeichen',
      message: ({ found, corrected }) => `„${found}“ müsste wohl „${corrected}“ heißen.`,
      repair: () => 'Zeichen richtigstellen',
    },
    'lost-characters': {
      title: 'Texte, in denen Buchstaben verloren sind',
      message: ({ found }) => `„${found}“: Hier stand ein Umlaut oder ein anderes Zeichen. Schreiben Sie es neu.`,
    },
    'html-text': {
      title: 'Texte mit HTML',
      message: ({ found }) => `„${found}“: Die Zeichen stehen so auf der Seite. Hier ist nur einfacher Text möglich.`,
      repair: () => 'In einfachen Text ändern',
    },
    'no-date': {
      title: 'Kein Stand der Datei',
      message: () => 'Tragen Sie ein, wann Sie die Datei zuletzt geändert haben.',
    },
    outdated: {
      title: 'Die Datei wurde lange nicht geändert',
      message: () => 'Prüfen Sie, ob noch alles stimmt, und tragen Sie als Stand der Datei den Tag ein.',
    },
    'figure-undated': {
      title: 'Kennzahlen ohne Stand',
      message: () => 'Tragen Sie als Stand ein, von wann die Zahl ist.',
    },
    'figure-unsourced': {
      title: 'Kennzahlen ohne Quelle',
      message: () => 'Tragen Sie als Quelle ein, woher die Zahl stammt.',
    },
    'figure-empty': {
      title: 'Kennzahlen ohne Zahl',
      message: () => 'Tragen Sie bei den Werten eine Anzahl oder einen Anteil ein, oder löschen Sie die Kennzahl.',
    },
    'event-undated': {
      title: 'Termine ohne Datum',
      message: () => 'Tragen Sie den Beginn ein; ohne Datum steht der Termin am Ende der Liste.',
    },
    'service-ageless': {
      title: 'Angebote ohne Altersangabe',
      message: () =>
        'Tragen Sie das Alter der Kinder in Monaten ein. Ohne Alter erscheint das Angebot in keiner Lebensphase; eines für alle hat -9 bis 132.',
    },
    'service-unchecked': {
      title: 'Angebote ohne Prüfdatum',
      message: () => 'Tragen Sie den Tag ein, an dem jemand die Angaben zuletzt geprüft hat.',
    },
    'service-outdated': {
      title: 'Angebote, die lange nicht geprüft wurden',
      message: () => 'Fragen Sie beim Anbieter nach, und tragen Sie bei „Zuletzt geprüft“ den Tag ein.',
    },
    'service-unreachable': {
      title: 'Angebote, die eine Familie nicht erreichen kann',
      message: () => 'Tragen Sie Telefon, E-Mail oder Website ein, oder einen Ort mit Öffnungszeiten.',
    },
    'service-sample': {
      title: 'Erfundene Beispiele',
      message: () =>
        'Diese Angebote sind als Beispiel gekennzeichnet. Löschen Sie sie, bevor die Seite öffentlich wird.',
    },
    'contact-unreachable': {
      title: 'Kontakte ohne Telefon, E-Mail und Website',
      message: () => 'Tragen Sie Telefon, E-Mail oder Website ein.',
    },
    'topic-unnamed': {
      title: 'Themen ohne Namen',
      message: () => 'Tragen Sie eine Bezeichnung ein; sonst steht der Kurzname auf der Seite.',
    },
    'place-without-coordinates': {
      title: 'Orte ohne Koordinaten',
      message: () =>
        'Andere Orte in dieser Datei haben Koordinaten, diese nicht: In der Reihenfolge nach Entfernung fehlen sie.',
    },
    'address-without-https': {
      title: 'Internetadressen mit http:// statt https://',
      message: () => 'Was mit http:// beginnt, wird unverschlüsselt übertragen. Fast jede Website hat auch https://.',
    },
    'image-undescribed': {
      title: 'Bilder ohne Beschreibung',
      message: () => 'Beschreiben Sie, was zu sehen ist. Reine Schmuckbilder brauchen keine Beschreibung.',
    },
    'image-uncredited': {
      title: 'Bilder ohne Bildnachweis',
      message: () => 'Nennen Sie, wer das Bild gemacht hat.',
    },
    'unknown-key': {
      title: 'Angaben, die hier niemand kennt',
      message: ({ found }) => `„${found}“ ist keine Angabe dieses Formats und wird nicht gezeigt.`,
    },
    'no-profile': {
      title: 'Kein Steckbrief',
      message: () => 'Dem Steckbrief fehlen Gründe, Ziele, Beteiligte, Besonderheiten und Erfolge.',
    },
    'no-contacts': {
      title: 'Kein öffentlicher Kontakt',
      message: () => 'Tragen Sie eine Stelle ein, an die Familien sich wenden können.',
    },
    'no-indicators': { title: 'Keine Kennzahlen', message: () => 'Kennzahlen können nicht gezeigt werden.' },
    'no-agenda': { title: 'Keine Termine', message: () => 'Termine und Rückblicke bleiben leer.' },
    'no-services': { title: 'Keine Angebote', message: () => 'Der Familienwegweiser bleibt leer.' },
  },
  mistakes: {
    end: 'Die Datei endet hier zu früh: Es fehlt eine schließende Klammer } oder ].',
    'trailing-text': 'Hinter der letzten Klammer steht noch etwas. Dort muss die Datei enden.',
    comma: 'Vor dieser Stelle fehlt ein Komma oder eine schließende Klammer.',
    'extra-comma': 'Dieses Komma ist zu viel: Hinter dem letzten Eintrag steht kein Komma.',
    'decimal-comma': 'In dieser Zahl steht ein Komma. Hier schreibt man Zahlen mit Punkt, zum Beispiel 0.083.',
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
      'Diese Zahl ist nicht lesbar. Zahlen haben einen Punkt statt eines Kommas, zum Beispiel 0.083; alles andere steht in Anführungszeichen.',
    word: 'Dieses Wort steht ohne Anführungszeichen. Ohne sie gibt es nur true (ja), false (nein) und null (unbekannt).',
    comment: 'Hier steht ein Kommentar. In dieser Datei sind keine Kommentare erlaubt.',
    value:
      'Hier wird ein Wert erwartet: ein Text in Anführungszeichen, eine Zahl, true oder false, { … } oder [ … ].',
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
    csv: 'Das ist eine CSV-Tabelle. Hier wird die JSON-Datei der Kommune erwartet.',
    excel: 'Das ist eine Excel-Tabelle. Hier wird die JSON-Datei der Kommune erwartet.',
    word: 'Das ist ein Word-Dokument. Hier wird die JSON-Datei der Kommune erwartet.',
    office: 'Das ist ein Office-Dokument. Hier wird die JSON-Datei der Kommune erwartet.',
    pdf: 'Das ist eine PDF-Datei. Hier wird die JSON-Datei der Kommune erwartet.',
    html: 'Das ist eine Webseite. Vielleicht hat der Server statt der Datei eine Fehlerseite geschickt.',
    xml: 'Das ist eine XML-Datei oder ein Feed. Hier wird die JSON-Datei der Kommune erwartet.',
    calendar: 'Das ist eine Kalenderdatei. Hier wird die JSON-Datei der Kommune erwartet.',
    image: 'Das ist ein Bild. Hier wird die JSON-Datei der Kommune erwartet.',
    archive: 'Das ist ein ZIP-Archiv. Entpacken Sie es, und nehmen Sie die JSON-Datei der Kommune.',
    binary: 'Das ist keine Textdatei. Hier wird die JSON-Datei der Kommune erwartet.',
    text: 'Das ist ein Text ohne Daten. Hier wird die JSON-Datei der Kommune erwartet.',
    json: 'Die Datei ist gültiges JSON, aber keine Datei für diese Bausteine.',
  },
  expectations: expectedInGerman,
  unreadable: (expectation, found) => `${expectation}; gefunden wurde ${found}.`,
  lost: {
    value: 'Die Angabe wird nicht gezeigt.',
    record: 'Der ganze Eintrag wird nicht gezeigt.',
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
