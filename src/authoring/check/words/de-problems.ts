import { expectedInGerman } from './expectations.js';
import type { ProblemWords } from './finding-words.js';

const replaceWith = ({ corrected }: Readonly<Record<string, string>>) => `In „${corrected}“ ändern`;

/** The words for what is wrong in a file, in German. */
export const deProblems: ProblemWords = {
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
      `Den Kurznamen „${found}“ hat auch: ${other}. Links führen nur dorthin. Geben Sie diesem Eintrag einen eigenen.`,
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
    message: ({ found, corrected }) =>
      `„${found}“ steht hier als Text. Gemeint ist wohl die Zahl ${corrected}.`,
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
    message: ({ found }) =>
      found ? `„${found}“ muss hier in einer Liste stehen.` : 'Hier muss eine Liste stehen.',
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
  contradiction: {
    title: 'Widersprüche',
    message: ({ found }) => `${expectedInGerman.arithmetic} (${found}).`,
  },
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
    message: ({ found }) =>
      `„${found}“ wird als Datei auf der eigenen Website gesucht: Davor fehlt https://.`,
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
    message: ({ found }) =>
      `„${found}“ hat zu viele Ziffern. Sind es zwei Nummern? Jede bekommt einen eigenen Eintrag.`,
  },
  'phone-without-prefix': {
    title: 'Telefonnummern ohne Vorwahl',
    message: ({ found }) => `„${found}“ hat keine Vorwahl. Von einem Handy kann die Nummer niemand wählen.`,
  },
  'coordinates-swapped': {
    title: 'Vertauschte Koordinaten',
    message: ({ latitude, longitude }) =>
      `Breite (${latitude}) und Länge (${longitude}) sind wohl vertauscht.`,
    repair: () => 'Tauschen',
  },
  'coordinates-abroad': {
    title: 'Koordinaten außerhalb Deutschlands',
    message: ({ latitude, longitude }) =>
      `Breite ${latitude} und Länge ${longitude} liegen nicht in Deutschland.`,
  },
  'coordinate-alone': {
    title: 'Orte mit nur einer Koordinate',
    message: () => 'Breite und Länge gehören zusammen: Diese hier fehlt.',
  },
  'garbled-text': {
    title: 'Texte mit falschen Zeichen',
    message: ({ found, corrected }) => `„${found}“ müsste wohl „${corrected}“ heißen.`,
    repair: () => 'Zeichen richtigstellen',
  },
  'lost-characters': {
    title: 'Texte, in denen Buchstaben verloren sind',
    message: ({ found }) =>
      `„${found}“: Hier stand ein Umlaut oder ein anderes Zeichen. Schreiben Sie es neu.`,
  },
  'html-text': {
    title: 'Texte mit HTML',
    message: ({ found }) =>
      `„${found}“: Die Zeichen stehen so auf der Seite. Hier ist nur einfacher Text möglich.`,
    repair: () => 'In einfachen Text ändern',
  },
};
