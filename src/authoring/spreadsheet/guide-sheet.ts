import type { RecordType } from './record-field.js';

type GuideRow = readonly [string, ...string[]];

const common: readonly GuideRow[] = [
  ['Leere Felder', 'löschen nichts: Was in der Datei steht, bleibt.', ''],
  ['Spalten', 'dürfen fehlen, umgestellt und ergänzt werden. Eigene Spalten bleiben draußen.', ''],
  ['Kurzname', 'nicht ändern: Daran wird eine Zeile wiedererkannt. Bei neuen Zeilen leer lassen.', ''],
  ['Mehrere Angaben in einem Feld', 'durch Semikolon trennen.', 'Frühe Hilfen; Gesundheit'],
  [
    'Texte in mehreren Sprachen',
    'je Sprache eine eigene Spalte, die Sprache in Klammern.',
    'Beschreibung (Ukrainisch)',
  ],
];

const services: readonly GuideRow[] = [
  ['So füllen Sie die Tabelle „Angebote“ aus'],
  ['Feld', 'Was hineingehört', 'Beispiele'],
  ...common,
  [
    'Alter',
    'Das letzte Jahr, der letzte Monat zählt mit. Die Einheit bitte immer dazuschreiben.',
    '6 bis 17 Monate (bis zum Alter von anderthalb)\n3 bis 5 Jahre (bis zum 6. Geburtstag)\nab 6 Jahren\nunter 3 Jahren\nSchwangerschaft\nalle',
  ],
  [
    'Öffnungszeiten',
    'Tage und Uhrzeiten; andere Tage hinter einem Semikolon.',
    'Mo, Mi 9–12; Do 14–16\nMo–Fr 9–12 und 14–16, nicht in den Ferien\n1. Di im Monat 15–17\nDi 9–11, alle 2 Wochen\nDi 9–11, nur nach Vereinbarung\nnach Vereinbarung\nFr 9–11 (nur in der Schwimmhalle)',
  ],
  ['Öffnungszeiten als Text', 'was sich anders nicht schreiben lässt.', 'jeden zweiten Samstag nach Ostern'],
  [
    'Mehrere Orte',
    'in allen Spalten zum Ort in derselben Reihenfolge, getrennt durch |. Was fehlt, bleibt leer.',
    'Treffpunkt: Familienzentrum | Rathaus\nÖffnungszeiten: Mo 9–12 | Do 14–16',
  ],
  [
    'Telefon und Fax',
    'mit Vorwahl; ein Hinweis in Klammern.',
    '05171 401-0; Fax: 05171 401-99; Mobil: 0151 1234567 (nur vormittags)',
  ],
  [
    'Kosten',
    'kostenlos, ein Betrag, oder beides mit einem Hinweis.',
    'kostenlos\nkostenlos; Spende willkommen\n5 € je Treffen\nkostenpflichtig; nach Einkommen',
  ],
  ['Nur mit Termin, Online', 'ja oder nein; leer, wenn es niemand weiß.', 'ja'],
  ['Sprachen', 'ausgeschrieben.', 'Deutsch, Ukrainisch, Arabisch'],
  [
    'Themen',
    'wie sie in der Datei heißen. Neue Themen werden angelegt, wenn Sie zustimmen.',
    'Frühe Hilfen; Bildung',
  ],
  [
    'Stand',
    'besteht, ruht, eingestellt oder vorübergehend geschlossen; leer heißt: besteht.',
    'vorübergehend geschlossen',
  ],
  ['Zuletzt geprüft', 'ein Tag, ein Monat oder ein Jahr.', '12.05.2026\n05/2026\n2026'],
];

const agenda: readonly GuideRow[] = [
  ['So füllen Sie die Tabelle „Termine“ aus'],
  ['Feld', 'Was hineingehört', 'Beispiele'],
  ...common,
  ['Beginn, Ende', 'ein Tag, mit Uhrzeit oder ohne.', '12.05.2026 17:00\n12.05.2026\n05/2026'],
  ['Art', 'Termin, Rückblick oder Meldung; leer heißt: Termin.', 'Rückblick'],
  ['Stand', 'findet statt, abgesagt oder verlegt; leer, wenn nichts Besonderes ist.', 'abgesagt'],
  ['Ganztägig', 'ja oder nein.', 'ja'],
];

/** The sheet that describes how cells are filled in, a row for each matter: what, how, examples. */
export const guideRows = (type: RecordType): readonly GuideRow[] => (type === 'services' ? services : agenda);
