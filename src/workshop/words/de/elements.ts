import type { ElementTexts } from '../element-texts.js';

/** What each element is, and what each of its options does, in German. */
export const elements: ElementTexts = {
  'profile-card': {
    title: 'Steckbrief',
    description: 'Die Kommune und ihre Präventionskette: Zahlen, Gründe, Ziele, Beteiligte',
    fallback: 'Unsere Präventionskette',
    options: {
      variant: { label: 'Umfang', values: { full: 'Alles', compact: 'Kurz, als Kachel' } },
      sections: {
        label: 'Abschnitte',
        help: 'Ohne Auswahl: alle. Sonst in der Reihenfolge Ihrer Auswahl.',
        values: {
          facts: 'Zahlen',
          reasons: 'Gründe',
          goals: 'Ziele',
          participants: 'Beteiligte',
          features: 'Besonderheiten',
          achievements: 'Erfolge',
          program: 'Programm',
          contacts: 'Kontakte',
          agenda: 'Termine',
        },
      },
    },
  },
  'contact-block': {
    title: 'Kontakte',
    description: 'Ansprechpersonen mit Telefon, E-Mail und Anschrift',
    fallback: 'Unsere Kontakte',
    options: {
      contact: { label: 'Welche Kontakte', help: 'Ohne Auswahl: alle.' },
      limit: { label: 'Höchstzahl', help: '0 bedeutet: alle.' },
      layout: {
        label: 'Anordnung',
        values: { stack: 'Untereinander', columns: 'Nebeneinander, wenn Platz ist' },
      },
      vcard: { label: 'Speichern im Adressbuch anbieten' },
    },
  },
  'council-paper': {
    title: 'Vorlage',
    description: 'Eine Vorlage aus Rat oder Kreistag: Inhalt, Beratungsfolge, Kosten',
    fallback: 'Unsere Vorlage',
    options: {
      paper: { label: 'Welche Vorlagen', help: 'Ohne Auswahl: alle, die neueste zuerst.' },
    },
  },
  'indicator-badge': {
    title: 'Kennzahl',
    description: 'Eine Zahl mit Stand und Quelle',
    fallback: 'Zahlen zu Kindern und Familien',
    options: {
      indicator: { label: 'Welche Kennzahl' },
      variant: {
        label: 'Aussehen',
        values: {
          badge: 'Plakette im Text, zum Aufklappen',
          tile: 'Kachel mit großer Zahl',
          row: 'Zeile einer Liste',
          pictogram: 'Kachel mit Menschen („1 von 7“)',
        },
      },
      label: { label: 'Eigene Beschriftung', help: 'Ersetzt die Beschriftung aus der Datei.' },
      value: { label: 'Eigene Zahl', help: 'Dann ist keine Datei nötig.' },
      unit: {
        label: 'Einheit der eigenen Zahl',
        help: 'Bei Kacheln mit Menschen: wer gezählt wird („1 von 7 Kindern“).',
      },
      asOf: { label: 'Stand der eigenen Zahl', help: 'JJJJ, JJJJ-MM oder JJJJ-MM-TT' },
      source: { label: 'Quelle der eigenen Zahl' },
    },
  },
  'indicator-compare': {
    title: 'Vergleich',
    description: 'Eine Kennzahl mehrerer Kommunen nebeneinander, mit Stand und Quelle',
    fallback: 'Zahlen der Kommunen',
    options: {
      indicator: { label: 'Welche Kennzahl' },
      view: { label: 'Ansicht', values: { chart: 'Punkte auf einer Linie', table: 'Tabelle' } },
    },
  },
  'agenda-feed': {
    title: 'Termine',
    description: 'Kommende Termine, Rückblicke und Meldungen',
    fallback: 'Unsere Termine',
    options: {
      view: { label: 'Zeitraum', values: { upcoming: 'Kommende', past: 'Vergangene', all: 'Beide' } },
      type: {
        label: 'Welche Einträge',
        help: 'Ohne Auswahl: alle.',
        values: { event: 'Termine', review: 'Rückblicke', news: 'Meldungen' },
      },
      topics: { label: 'Nur diese Themen', help: 'Ohne Auswahl: alle.' },
      place: { label: 'Nur diese Orte', help: 'Ohne Auswahl: alle.' },
      limit: { label: 'Anzahl auf einmal', help: 'Ein Knopf zeigt weitere.' },
      layout: {
        label: 'Anordnung',
        values: { list: 'Liste', cards: 'Karten', compact: 'Kurz, eine Zeile pro Eintrag' },
      },
      subscribe: { label: 'Kalender zum Abonnieren anbieten' },
      structuredData: {
        label: 'Termine für Suchmaschinen auszeichnen',
        help: 'Einmal pro Seite genügt.',
      },
    },
  },
  'service-finder': {
    title: 'Familienwegweiser',
    description: 'Angebote für Familien, mit Suche, Lebensphasen und Themen',
    fallback: 'Angebote für Familien',
    options: {
      topics: { label: 'Nur diese Themen', help: 'Ohne Auswahl: alle.' },
      phase: {
        label: 'Lebensphase zu Beginn',
        values: {
          '': 'Keine',
          pregnancy: 'Schwangerschaft',
          '0-3': '0 bis 3 Jahre',
          '3-6': '3 bis 6 Jahre',
          '6-10': '6 bis 10 Jahre',
        },
      },
      place: { label: 'Nur diese Orte', help: 'Ohne Auswahl: alle.' },
      free: { label: 'Zu Beginn nur kostenlose Angebote' },
      layout: {
        label: 'Anordnung',
        values: {
          full: 'Mit allen Filtern',
          compact: 'Suche; alles Weitere hinter einem Knopf',
          list: 'Nur die Liste',
        },
      },
      limit: { label: 'Anzahl auf einmal', help: 'Ein Knopf zeigt weitere.' },
    },
  },
  'prevention-chain': {
    title: 'Präventionskette im Überblick',
    description: 'Alle Angebote entlang der Lebensphasen, mit Lücken und Übergängen',
    fallback: 'Unsere Präventionskette',
    options: {
      topics: { label: 'Nur diese Themen', help: 'Ohne Auswahl: alle.' },
      place: { label: 'Nur diese Orte', help: 'Ohne Auswahl: alle.' },
      view: { label: 'Darstellung', values: { chart: 'Schaubild', table: 'Tabelle' } },
      rows: { label: 'Zeilen', values: { topic: 'Themen', place: 'Orte', organization: 'Träger' } },
      overlaps: {
        label: 'Überschneidungen markieren',
        values: { several: 'ab drei Trägern', all: 'alle' },
      },
    },
  },
};
