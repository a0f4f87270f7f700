import type { ProblemWords, WordDetails } from './finding-words.js';

const takeAs = ({ corrected }: WordDetails) => `Als „${corrected}“ übernehmen`;

/** The words for what is wrong in a file, in German. They fill the sentence that a record and a field begin. */
export const deProblems: ProblemWords = {
  empty: { title: 'Die Datei ist leer', message: () => 'In der Datei steht nichts.' },
  'wrong-encoding': {
    title: 'Umlaute sind falsch gespeichert',
    message: ({ encoding }) =>
      `Die Datei ist in ${encoding} gespeichert. Umlaute erscheinen falsch. Speichern Sie sie als UTF-8.`,
  },
  missing: { title: 'Es fehlt etwas', message: () => 'Diese Angabe fehlt. Tragen Sie sie ein.' },
  'private-person': {
    title: 'Personen, die nicht öffentlich sein sollen',
    message: () =>
      'Die Datei kann jeder lesen. Löschen Sie Name, Nummer und E-Mail der Person, oder geben Sie an, dass sie zugestimmt hat.',
  },
  'misspelt-key': {
    title: 'Angaben unter einem falschen Namen',
    message: ({ found, guess }) =>
      `„${found}“ gibt es hier nicht, die Angabe wird nicht gezeigt. Gemeint ist wohl „${guess}“.`,
    repair: ({ guess }) => `Als „${guess}“ übernehmen`,
  },
  'misplaced-key': {
    title: 'Angaben an der falschen Stelle',
    message: ({ found, field }) =>
      `„${found}“ gehört zu „${field}“. Hier wird es nicht gezeigt. Tragen Sie es dort ein.`,
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
        ? `Das Thema „${found}“ gibt es nicht. Gemeint ist wohl „${guess}“.`
        : `Das Thema „${found}“ gibt es nicht. Legen Sie es bei den Themen an, oder wählen Sie ein anderes.`,
    repair: ({ guess }) => `„${guess}“ wählen`,
  },
  'date-form': {
    title: 'Daten, die nicht zu lesen sind',
    message: ({ found, corrected }) =>
      corrected
        ? `„${found}“ ist hier noch kein Datum. Als ${corrected} übernehmen?`
        : `„${found}“ ist hier noch kein Datum. Als Jahr ${found} übernehmen?`,
    repair: ({ found, corrected }) =>
      corrected ? `Als ${corrected} übernehmen` : `Als Jahr ${found} übernehmen`,
  },
  'time-form': {
    title: 'Uhrzeiten, die nicht zu lesen sind',
    message: ({ found, corrected }) =>
      `„${found}“ ist hier noch keine Uhrzeit. Als ${corrected} Uhr übernehmen?`,
    repair: ({ corrected }) => `Als ${corrected} Uhr übernehmen`,
  },
  'weekday-form': {
    title: 'Wochentage, die nicht zu lesen sind',
    message: ({ found, corrected }) =>
      `„${found}“ ist hier noch kein Wochentag. Als ${corrected} übernehmen?`,
    repair: ({ corrected }) => `Als ${corrected} übernehmen`,
  },
  'age-form': {
    title: 'Altersangaben, die nicht zu lesen sind',
    message: ({ found, corrected }) => `„${found}“ ist hier noch kein Alter. Als ${corrected} übernehmen?`,
    repair: ({ corrected }) => `Als ${corrected} übernehmen`,
  },
  'number-form': {
    title: 'Zahlen, die als Text gespeichert sind',
    message: ({ found, corrected }) => `„${found}“ ist hier noch keine Zahl. Als ${corrected} übernehmen?`,
    repair: ({ corrected }) => `Als ${corrected} übernehmen`,
  },
  'text-form': {
    title: 'Angaben, die anders geschrieben werden',
    message: ({ found, corrected }) =>
      corrected
        ? `„${found}“ ist so nicht zu lesen. Als „${corrected}“ übernehmen?`
        : `„${found}“ ist so nicht zu lesen: Vorn fehlt wohl eine Null. Schreiben Sie die Nummer neu.`,
    repair: takeAs,
  },
  'list-form': {
    title: 'Einzelne Angaben, wo mehrere stehen können',
    message: ({ found }) =>
      found
        ? `„${found}“ steht allein, wo mehrere Angaben stehen können, und ist so nicht zu lesen.`
        : 'Hier können mehrere Angaben stehen. Die eine ist so nicht zu lesen.',
    repair: () => 'Als erste Angabe übernehmen',
  },
  'word-form': {
    title: 'Wörter, die hier nicht vorgesehen sind',
    message: ({ found, corrected }) => `„${found}“ ist so nicht zu lesen. Als „${corrected}“ übernehmen?`,
    repair: takeAs,
  },
  'language-name': {
    title: 'Sprachen, die nicht zu lesen sind',
    message: ({ found, corrected }) => `„${found}“ ist hier noch keine Sprache. Als ${corrected} übernehmen?`,
    repair: ({ corrected }) => `Als ${corrected} übernehmen`,
  },
  'unknown-language': {
    title: 'Sprachen, die es nicht gibt',
    message: ({ found }) =>
      `„${found}“ ist keine bekannte Sprache. Schreiben Sie ihren Namen, zum Beispiel Ukrainisch.`,
  },
  percentage: {
    title: 'Anteile, die hundertmal zu groß sind',
    message: ({ percent }) => `Der Anteil ist hundertmal zu groß gespeichert. Als ${percent} % übernehmen?`,
    repair: ({ percent }) => `Als ${percent} % übernehmen`,
  },
  'thousands-point': {
    title: 'Zahlen, deren Punkt als Komma gelesen wird',
    message: ({ found, corrected }) =>
      `Der Punkt wurde als Komma gelesen: Hier steht ${found}. Gemeint ist wohl ${corrected}.`,
    repair: ({ corrected }) => `Als ${corrected} übernehmen`,
  },
  contradiction: {
    title: 'Zahlen, die nicht zusammenpassen',
    message: ({ count, of, share }) =>
      `${count} von ${of} sind nicht ${share}. Prüfen Sie die Zahlen, und ob sie denselben Stand haben.`,
  },
  'ages-in-years': {
    title: 'Altersangaben, die nach Jahren aussehen',
    message: ({ found, ages }) =>
      ages
        ? `Im Text steht „${found}“, beim Alter aber dieselbe Zahl von Monaten. Als ${ages} übernehmen?`
        : `${found} sieht nach Jahren aus; gespeichert sind Monate. Tragen Sie das Alter neu ein: „${found} Jahre“.`,
    repair: ({ ages }) => `Als ${ages} übernehmen`,
  },
  'date-in-future': {
    title: 'Daten, die in der Zukunft liegen',
    message: ({ found }) => `${found} liegt in der Zukunft. Tragen Sie den richtigen Tag ein.`,
  },
  'end-before-start': {
    title: 'Zeiträume, die enden, bevor sie beginnen',
    message: ({ start, end }) =>
      `Das Ende (${end}) liegt vor dem Beginn (${start}). Berichtigen Sie eins von beiden.`,
  },
  'address-without-scheme': {
    title: 'Internetadressen ohne https://',
    message: ({ found }) => `„${found}“ führt ins Leere: Davor fehlt https://.`,
    repair: takeAs,
  },
  'address-is-mail': {
    title: 'E-Mail-Adressen, wo eine Internetadresse stehen muss',
    message: ({ found }) => `„${found}“ ist eine E-Mail-Adresse. Hierher gehört die Adresse einer Seite.`,
    repair: () => 'Als Link für E-Mails übernehmen',
  },
  'address-is-local': {
    title: 'Adressen, die nur im eigenen Netz gehen',
    message: ({ found }) =>
      `„${found}“ kann von außen niemand öffnen. Tragen Sie eine öffentliche Adresse ein.`,
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
    message: ({ found }) =>
      `„${found}“ hat keine Vorwahl. Von einem Handy kann die Nummer niemand wählen. Ergänzen Sie sie.`,
  },
  'coordinates-swapped': {
    title: 'Vertauschte Koordinaten',
    message: ({ latitude, longitude }) =>
      `Breite (${latitude}) und Länge (${longitude}) sind wohl vertauscht.`,
    repair: () => 'Breite und Länge tauschen',
  },
  'coordinates-abroad': {
    title: 'Koordinaten außerhalb Deutschlands',
    message: ({ latitude, longitude }) =>
      `Breite ${latitude} und Länge ${longitude} liegen nicht in Deutschland. Prüfen Sie beide.`,
  },
  'coordinate-alone': {
    title: 'Orte mit nur einer Koordinate',
    message: () => 'Breite und Länge gehören zusammen. Ergänzen Sie, was fehlt, oder löschen Sie beides.',
  },
  'garbled-text': {
    title: 'Texte mit falschen Zeichen',
    message: ({ found, corrected }) => `„${found}“ soll wohl „${corrected}“ heißen.`,
    repair: () => 'Umlaute und Zeichen richtigstellen',
  },
  'lost-characters': {
    title: 'Texte, in denen Buchstaben verloren sind',
    message: ({ found }) =>
      `„${found}“: Hier stand ein Umlaut oder ein anderes Zeichen. Schreiben Sie es neu.`,
  },
  'html-text': {
    title: 'Texte mit Befehlen für Webseiten',
    message: ({ found }) =>
      `„${found}“ steht so auf der Seite, mit allen Zeichen. Möglich ist nur einfacher Text.`,
    repair: () => 'In einfachen Text ändern',
  },
};
