import type { BlockWords } from './words.js';

const blocks: BlockWords = {
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
      place: { label: 'Nur diese Orte', help: 'Durch Komma getrennt, zum Beispiel Peine, Bad-Muender.' },
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
      place: { label: 'Nur diese Orte', help: 'Durch Komma getrennt, zum Beispiel Peine, Bad-Muender.' },
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
      place: { label: 'Nur diese Orte', help: 'Durch Komma getrennt, zum Beispiel Peine, Bad-Muender.' },
      view: { label: 'Darstellung', values: { chart: 'Schaubild', table: 'Tabelle' } },
      rows: { label: 'Zeilen', values: { topic: 'Themen', place: 'Orte', organization: 'Träger' } },
      overlaps: {
        label: 'Überschneidungen markieren',
        values: { several: 'ab drei Trägern', all: 'alle' },
      },
    },
  },
};

/** The assistant's texts in German. */
export const de = {
  locale: 'de-DE',
  blocks,
  page: {
    title: 'Einbinden',
    documentTitle: 'Bausteine einbinden – Präventionskette',
    intro:
      'Wählen Sie einen Baustein und eine Datei, prüfen Sie die Vorschau, und kopieren Sie den Code in Ihr CMS.',
    views: 'Werkzeuge',
    build: 'Baustein einbinden',
    check: 'Datei prüfen',
    language: 'Sprache',
    local: 'Diese Seite überträgt nichts: Alles geschieht in Ihrem Browser.',
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert: mit Strg+C kopieren',
    announceCopied: (what: string) => `${what}: kopiert.`,
    announceSelected: (what: string) => `${what}: Der Text ist markiert. Kopieren Sie ihn mit Strg+C.`,
  },
  steps: {
    block: 'Baustein',
    data: 'Daten',
    options: 'Optionen',
    preview: 'Vorschau',
    insert: 'Einfügen',
    team: 'Für das Web-Team',
  },
  data: {
    legend: 'Welche Datei',
    example: (name: string) => `Beispiel: ${name}`,
    ownAddress: 'Eigene Adresse',
    ownAddressLabel: 'Adresse der Datei',
    ownAddressHelp:
      'Zum Beispiel /daten/kommune.json. Die Datei wird geladen, sobald Sie das Feld verlassen.',
    localFile: 'Datei von diesem Gerät',
    localFileLabel: 'Datei wählen',
    localFileHelp: 'Sie bleibt in Ihrem Browser. Für Ihre Website muss sie auf einem Server liegen.',
    localFileUnreadable: 'Diese Datei kann nicht gezeigt werden. Den Grund nennt „Datei prüfen“.',
    isSiteDefault: 'Diese Datei ist in der Seitenvorlage eingetragen',
    isSiteDefaultHelp:
      'Das ist üblich: Das Web-Team trägt die Datei einmal ein (Schritt 6), und alle Bausteine verwenden sie.',
    state: {
      pending: 'Die Datei wird geladen …',
      ready: 'Die Datei ist geladen.',
      empty: 'Die Datei ist geladen, enthält aber nichts für diesen Baustein.',
      stale: 'Gezeigt wird eine ältere Fassung der Datei.',
      error:
        'Die Datei kann nicht geladen werden. Stimmt die Adresse? Erlaubt der Server, dass andere Seiten sie lesen (CORS)?',
    },
  },
  options: {
    headingLevel: { label: 'Ebene der Überschriften', help: 'Von 2 bis 6, passend zur Seite.' },
    wrongNumber: 'Diese Zahl ist nicht möglich. Es gilt die Vorgabe.',
    noChoices: 'Hier gibt es nichts auszuwählen: Den Einträgen in der Datei fehlen Kurznamen ("id").',
    reset: 'Alles zurücksetzen',
  },
  preview: {
    width: 'Breite der Vorschau',
    phone: 'Handy (360 px)',
    wide: 'Breit',
    region: 'Vorschau des Bausteins',
    hint: 'Schrift und Farben übernimmt der Baustein von der Seite, auf der er steht.',
  },
  insert: {
    text: 'Text, bis der Baustein geladen ist',
    target: 'Ziel des Links',
    targetHelp: 'Die Seite, die sich ohne JavaScript öffnet.',
    link: {
      title: 'Link',
      when: 'Funktioniert in jedem CMS ohne Einstellung. Setzen Sie den Link allein in einen Absatz: Fügen Sie im Link-Fenster des Editors die Adresse ein.',
      address: 'Adresse des Links',
      html: 'Link als HTML',
    },
    placeholder: {
      title: 'Platzhalter',
      when: 'Für die Quelltext-Ansicht: wenn eine Option im Link nicht möglich ist, oder wenn vor dem Laden mehr als ein Link zu sehen sein soll.',
      html: 'Platzhalter als HTML',
    },
    tag: {
      title: 'Tag',
      when: 'Für Vorlagen und HTML-Elemente; in Editoren nur, wenn das Web-Team ihn erlaubt hat (Schritt 6).',
      html: 'Tag als HTML',
    },
    refused: {
      value: (option: string) =>
        `Als Link ist das nicht möglich: „${option}“ hat Zeichen, die in einem Link nicht erlaubt sind. Erlaubt sind A–Z, a–z, 0–9, Komma, Punkt, _ und -. Verwenden Sie den Platzhalter.`,
      source:
        'Als Link ist das nicht möglich: Die Adresse der Datei muss auf .json, .ics, .xml, .rss oder .atom enden. Verwenden Sie den Platzhalter.',
      target:
        'Als Link ist das nicht möglich: Das Ziel muss eine Seite sein, keine Datei (.json, .xml …), und darf kein # enthalten.',
      length:
        'Als Link ist das nicht möglich: Er hätte mehr als 2000 Zeichen. Verwenden Sie den Platzhalter.',
    },
  },
  team: {
    intro: 'Einmal für die ganze Website. Die Dateien der Bausteine liegen auf Ihrem eigenen Server.',
    folder: 'Ordner der Bausteine',
    loader: {
      title: 'Der Lader',
      when: 'Gehört in den Kopf (head) der Seitenvorlage. Er lädt nur, was eine Seite braucht.',
    },
    head: {
      title: 'Empfohlen: schneller sichtbar',
      when: 'Gehört in den Kopf (head) der Seitenvorlagen mit diesem Baustein: Der Browser lädt Daten und Code gleich mit der Seite, nicht erst nach dem Lader. Behalten Sie den Ordner einer Version, wenn Sie die nächste daneben ablegen. Die Zeilen für alle Bausteine stehen in head.html.',
    },
    pinned: {
      title: 'Festgelegt, mit Prüfsumme (SRI)',
      when: (version: string) =>
        `Version ${version}, alles in einer Datei: Der Browser führt sie nur aus, wenn sie unverändert ist. Wie man den Lader mit allen seinen Teilen festlegt, steht in head.html im selben Ordner.`,
      missing:
        'Die Prüfsummen zeigt erst die gebaute Website (npm run build:site). Sie stehen auch in dist/embed/integrity.json und head.html.',
    },
    policy: {
      title: 'Content Security Policy',
      when: 'Nur nötig, wenn Ihre Website eine solche Richtlinie hat. Die Bausteine brauchen nicht mehr, auch kein unsafe-inline.',
      trusted: 'Zusätzlich, wenn die Richtlinie Trusted Types verlangt:',
    },
    origins: {
      title: 'Andere Server',
      none: 'Keine: Daten und Bilder kommen von Ihrer eigenen Website. Wenn die Datei auf einem anderen Server liegt, steht hier, was nötig ist.',
      some: (origin: string) =>
        `Die Datei liegt auf ${origin}. Deshalb nennen der Lader (data-origins) und die Richtlinie diesen Server. Er muss erlauben, dass Ihre Website die Datei liest:`,
    },
    cms: {
      title: 'Was das CMS durchlässt',
      label: 'CMS',
      other: 'Anderes',
      linkNote: 'Für den Link ist nie eine Einstellung nötig.',
    },
  },
  check: {
    intro:
      'Legen Sie die Datei Ihrer Kommune hier ab, oder fügen Sie ihren Text ein. Sie sehen, was an welcher Stelle nicht stimmt, wie Sie es beheben, und was noch fehlt.',
    drop: 'Datei hierher ziehen oder',
    choose: 'Datei wählen',
    text: 'Text der Datei',
    check: 'Prüfen',
    clear: 'Leeren',
    save: 'Als Datei speichern',
    busy: 'Wird geprüft …',
    nothing: 'Noch nichts geprüft.',
    large: (name: string, size: string) =>
      `${name} (${size}) wurde geprüft, ist für das Textfeld aber zu groß.`,
    notText: 'Diese Datei kann nicht gelesen werden.',
    empty: 'Die Datei ist leer.',
    broken: (line: number, n: number) =>
      n === 1
        ? `Die Datei ist nicht lesbar: In Zeile ${line} stimmt etwas nicht.`
        : `Die Datei ist nicht lesbar: An ${n} Stellen stimmt etwas nicht, zuerst in Zeile ${line}.`,
    fine: (name: string) => `${name}: alles in Ordnung, nichts fehlt.`,
    read: (name: string, parts: string[]) => `${name}: lesbar. ${parts.join(', ')}.`,
    unnamed: 'Kommune ohne Namen',
    errorCount: (n: number) => `${n} Fehler`,
    warningCount: (n: number) => (n === 1 ? '1 Warnung' : `${n} Warnungen`),
    hintCount: (n: number) => (n === 1 ? '1 Hinweis' : `${n} Hinweise`),
    noErrors: 'keine Fehler',
    groups: {
      error: 'Fehler: Das wird nicht gezeigt',
      warning: 'Warnungen: Das wird gezeigt, stimmt aber wohl nicht',
      hint: 'Was noch fehlt',
    },
    repairAll: 'Alle diese Stellen reparieren',
    reachable: (reachable: number, total: number, samples: number) => {
      const counted = samples ? ` (${samples} erfundene Beispiele nicht mitgezählt)` : '';
      return total
        ? `Familien können heute ${reachable} von ${total} Angeboten erreichen${counted}.`
        : `Die Datei enthält keine wirklichen Angebote${counted}.`;
    },
    line: (line: number) => `Zeile ${line}`,
    column: (column: number) => `Spalte ${column}`,
    goTo: (line: number) => `Zeile ${line} im Text zeigen`,
    more: (n: number) => `… und ${n} weitere`,
    preview: 'In der Vorschau ansehen',
  },
};
