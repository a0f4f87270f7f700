import type { BlockWords } from './words.js';

const blocks: BlockWords = {
  'profile-card': {
    title: 'Steckbrief',
    shows: 'Die Kommune und ihre Präventionskette: Zahlen, Gründe, Ziele, Beteiligte',
    fallback: 'Unsere Präventionskette',
    options: {
      variant: { label: 'Umfang', words: { full: 'Alles', compact: 'Kurz, als Kachel' } },
      sections: {
        label: 'Abschnitte',
        help: 'Ohne Auswahl alle; sonst in der Reihenfolge, in der Sie wählen.',
        words: {
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
    shows: 'Ansprechpersonen mit Telefon, E-Mail und Anschrift',
    fallback: 'Unsere Kontakte',
    options: {
      contact: { label: 'Welche Kontakte', help: 'Ohne Auswahl alle.' },
      limit: { label: 'Höchstens so viele', help: '0 heißt: alle.' },
      layout: {
        label: 'Anordnung',
        words: { stack: 'Untereinander', columns: 'Nebeneinander, wo Platz ist' },
      },
      vcard: { label: 'Speichern ins Adressbuch anbieten' },
    },
  },
  'council-paper': {
    title: 'Vorlage',
    shows: 'Eine Vorlage aus Rat oder Kreistag: Inhalt, Beratungsfolge, Kosten',
    fallback: 'Unsere Vorlage',
    options: {
      paper: { label: 'Welche Vorlagen', help: 'Ohne Auswahl alle, die neueste zuerst.' },
    },
  },
  'indicator-badge': {
    title: 'Kennzahl',
    shows: 'Eine Zahl mit Stand und Quelle',
    fallback: 'Zahlen zu Kindern und Familien',
    options: {
      indicator: { label: 'Welche Kennzahl' },
      variant: {
        label: 'Aussehen',
        words: {
          badge: 'Plakette, die sich öffnet',
          tile: 'Kachel mit großer Zahl',
          row: 'Zeile einer Liste',
          pictogram: 'Kachel mit Menschen („1 von 7“)',
        },
      },
      label: { label: 'Eigene Beschriftung', help: 'Ersetzt die aus der Datei.' },
      value: { label: 'Eigene Zahl', help: 'Dann wird keine Datei gebraucht.' },
      unit: {
        label: 'Einheit der eigenen Zahl',
        help: 'Bei Kacheln mit Menschen auch, wen sie zählen: „1 von 7 …“.',
      },
      asOf: { label: 'Stand der eigenen Zahl', help: 'JJJJ, JJJJ-MM oder JJJJ-MM-TT' },
      source: { label: 'Quelle der eigenen Zahl' },
    },
  },
  'indicator-compare': {
    title: 'Vergleich',
    shows: 'Eine Kennzahl mehrerer Kommunen nebeneinander, mit Stand und Quelle',
    fallback: 'Zahlen der Kommunen',
    options: {
      indicator: { label: 'Welche Kennzahl' },
      view: { label: 'Ansicht', words: { chart: 'Punkte auf einer Linie', table: 'Tabelle' } },
    },
  },
  'agenda-feed': {
    title: 'Termine',
    shows: 'Was kommt, was war, was es Neues gibt',
    fallback: 'Unsere Termine',
    options: {
      view: { label: 'Zeitraum', words: { upcoming: 'Was kommt', past: 'Was war', all: 'Beides' } },
      type: {
        label: 'Welche Einträge',
        help: 'Ohne Auswahl alle.',
        words: { event: 'Termine', review: 'Rückblicke', news: 'Meldungen' },
      },
      topics: { label: 'Nur diese Themen', help: 'Ohne Auswahl alle.' },
      place: { label: 'Nur diese Orte', help: 'Durch Komma getrennt, zum Beispiel Peine, Bad-Muender.' },
      limit: { label: 'So viele auf einmal', help: 'Weitere zeigt ein Knopf.' },
      layout: {
        label: 'Anordnung',
        words: { list: 'Liste', cards: 'Karten', compact: 'Kurz, eine Zeile je Eintrag' },
      },
      subscribe: { label: 'Kalender zum Abonnieren anbieten' },
      structuredData: {
        label: 'Suchmaschinen von den Terminen erzählen',
        help: 'Einmal je Seite genügt.',
      },
    },
  },
  'service-finder': {
    title: 'Familienwegweiser',
    shows: 'Angebote für Familien, mit Suche, Lebensphasen und Themen',
    fallback: 'Angebote für Familien',
    options: {
      topics: { label: 'Nur diese Themen', help: 'Ohne Auswahl alle.' },
      phase: {
        label: 'Lebensphase am Anfang',
        words: {
          '': 'Keine',
          pregnancy: 'Schwangerschaft',
          '0-3': '0 bis 3 Jahre',
          '3-6': '3 bis 6 Jahre',
          '6-10': '6 bis 10 Jahre',
        },
      },
      place: { label: 'Nur diese Orte', help: 'Durch Komma getrennt, zum Beispiel Peine, Bad-Muender.' },
      free: { label: 'Am Anfang nur, was kostenlos ist' },
      layout: {
        label: 'Anordnung',
        words: {
          full: 'Mit allen Filtern',
          compact: 'Suche, der Rest hinter einem Knopf',
          list: 'Nur die Liste',
        },
      },
      limit: { label: 'So viele auf einmal', help: 'Weitere zeigt ein Knopf.' },
    },
  },
  'prevention-chain': {
    title: 'Präventionskette im Überblick',
    shows: 'Alle Angebote entlang der Lebensphasen, mit Lücken und Übergängen',
    fallback: 'Unsere Präventionskette',
    options: {
      topics: { label: 'Nur diese Themen', help: 'Ohne Auswahl alle.' },
      place: {
        label: 'Nur dieser Ort',
        help: 'So, wie er in der Datei steht; Bindestriche statt Leerzeichen.',
      },
      view: { label: 'Darstellung', words: { chart: 'Schaubild', table: 'Tabelle' } },
      rows: { label: 'Zeilen', words: { topic: 'Themen', place: 'Orte', organization: 'Träger' } },
      overlaps: {
        label: 'Überschneidungen markieren',
        words: { several: 'ab drei Trägern', all: 'alle' },
      },
    },
  },
};

/** What the assistant says in German. */
export const de = {
  locale: 'de-DE',
  blocks,
  page: {
    title: 'Einbinden',
    documentTitle: 'Bausteine einbinden – Präventionskette',
    intro:
      'Wählen Sie einen Baustein und eine Datei, sehen Sie nach, wie es wirkt, und kopieren Sie, was in Ihr CMS gehört.',
    views: 'Werkzeuge',
    build: 'Baustein einbinden',
    check: 'Datei prüfen',
    language: 'Sprache',
    local: 'Diese Seite schickt nichts ab: Alles geschieht in Ihrem Browser.',
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert: Mit Strg+C kopieren',
    said: (what: string) => `${what}: kopiert.`,
    saidSelected: (what: string) => `${what}: Der Text ist markiert. Kopieren Sie ihn mit Strg+C.`,
  },
  steps: {
    block: 'Baustein',
    data: 'Daten',
    options: 'Optionen',
    preview: 'Vorschau',
    insert: 'Zum Einfügen',
    team: 'Für das Web-Team',
  },
  data: {
    legend: 'Welche Datei',
    example: (name: string) => `Beispiel: ${name}`,
    own: 'Eigene Adresse',
    ownLabel: 'Adresse der Datei',
    ownHelp: 'Zum Beispiel /daten/kommune.json. Sie wird geladen, sobald Sie das Feld verlassen.',
    file: 'Datei von diesem Gerät',
    fileLabel: 'Datei wählen',
    fileHelp: 'Sie bleibt in Ihrem Browser. Auf Ihrer Website muss sie unter einer Adresse liegen.',
    fileUnreadable: 'Diese Datei kann nicht gezeigt werden. „Datei prüfen“ sagt, woran es liegt.',
    isDefault: 'Die Vorlage der Website nennt diese Datei schon',
    isDefaultHelp:
      'So ist es üblich: Das Web-Team trägt sie einmal ein (Schritt 6), und Bausteine nennen sie nicht.',
    state: {
      pending: 'Die Datei wird geladen …',
      ready: 'Die Datei ist geladen.',
      empty: 'Die Datei ist geladen, hat aber nichts für diesen Baustein.',
      stale: 'Gezeigt wird eine ältere Fassung der Datei.',
      error:
        'Die Datei kann nicht geladen werden. Stimmt die Adresse? Erlaubt der Server, dass andere Seiten sie lesen (CORS)?',
    },
  },
  options: {
    headingLevel: { label: 'Ebene der Überschriften', help: 'Von 2 bis 6, passend zur Seite.' },
    standard: (value: string) => `Vorgabe: ${value}`,
    wrongNumber: 'Diese Zahl nimmt der Baustein nicht: Es bleibt bei der Vorgabe.',
    noIds: 'Die Datei gibt hier nichts zur Auswahl: Ihre Einträge haben keine Kurznamen ("id").',
    reset: 'Alles auf Vorgabe',
  },
  preview: {
    width: 'Breite der Vorschau',
    phone: 'Handy (360 px)',
    wide: 'Breit',
    region: 'Vorschau des Bausteins',
    hint: 'Schrift und Farben übernimmt der Baustein von der Seite, auf der er steht.',
  },
  insert: {
    text: 'Text, solange der Baustein nicht da ist',
    target: 'Ziel des Links',
    targetHelp: 'Die Seite, die sich ohne JavaScript öffnet.',
    link: {
      title: 'Link',
      when: 'Geht in jedem CMS, ohne jede Einstellung. Allein in einen Absatz setzen: Im Link-Fenster des Editors die Adresse einfügen.',
      address: 'Adresse des Links',
      html: 'Link als HTML',
    },
    placeholder: {
      title: 'Platzhalter',
      when: 'Für die Quelltext-Ansicht, wenn eine Option im Link nicht geht oder mehr als ein Link dastehen soll.',
      html: 'Platzhalter als HTML',
    },
    tag: {
      title: 'Tag',
      when: 'Für Vorlagen und HTML-Elemente; in Editoren nur, wenn das Web-Team ihn erlaubt hat (Schritt 6).',
      html: 'Tag als HTML',
    },
    refused: {
      value: (option: string) =>
        `Als Link geht das nicht: „${option}“ hat Zeichen, die in einem Link nicht stehen können. Dort gehen nur A–Z, a–z, 0–9, Komma, Punkt, _ und -. Nehmen Sie den Platzhalter.`,
      source:
        'Als Link geht das nicht: Ein Link nennt seine Datei nur, wenn deren Adresse auf .json, .ics, .xml, .rss oder .atom endet. Nehmen Sie den Platzhalter.',
      target:
        'Als Link geht das nicht: Das Ziel muss eine Seite sein, ohne # darin, und keine Datei (.json, .xml …).',
      length: 'Als Link geht das nicht: Er würde länger als 2000 Zeichen. Nehmen Sie den Platzhalter.',
    },
  },
  team: {
    intro: 'Einmal für die ganze Website. Die Dateien der Bausteine liegen auf Ihrem eigenen Server.',
    folder: 'Ordner der Bausteine',
    site: 'Datei der Website',
    loader: {
      title: 'Der Lader',
      when: 'In den Kopf der Vorlage. Er lädt nur, was eine Seite braucht.',
    },
    head: {
      title: 'Empfohlen: schneller sichtbar',
      when: 'In den Kopf von Vorlagen mit diesem Baustein: Der Browser lädt Daten und Code gleich mit der Seite, nicht erst nach dem Lader. Lassen Sie den Ordner einer Version liegen, wenn die nächste daneben kommt. Die Zeilen für alle Bausteine stehen in head.html.',
    },
    pinned: {
      title: 'Festgelegt, mit Prüfsumme (SRI)',
      when: (version: string) =>
        `Version ${version}, alles in einer Datei: Der Browser führt sie nur aus, wenn sie unverändert ist. Wie man den Lader mit allen seinen Teilen festlegt, steht in head.html im selben Ordner.`,
      missing:
        'Die Prüfsummen stehen erst in der gebauten Website (npm run build:site); sie liegen auch in dist/embed/integrity.json und head.html.',
    },
    policy: {
      title: 'Content Security Policy',
      when: 'Nur nötig, wenn Ihre Website eine hat. Mehr brauchen die Bausteine nicht, auch kein unsafe-inline.',
      trusted: 'Verlangt sie Trusted Types, dazu:',
    },
    origins: {
      title: 'Andere Server',
      none: 'Keine: Daten und Bilder kommen von der eigenen Website. Läge die Datei woanders, stünde das hier.',
      some: (origin: string) =>
        `Die Datei liegt auf ${origin}. Das steht im Lader (data-origins) und in der Policy. Dieser Server muss erlauben, dass Ihre Website sie liest:`,
    },
    cms: { title: 'Was das CMS durchlässt', label: 'CMS' },
    always: 'Der Link braucht nie eine Einstellung.',
  },
  check: {
    intro:
      'Legen Sie die Datei Ihrer Kommune hier ab, oder fügen Sie ihren Text ein. Sie erfahren, was nicht stimmt, wo, und wie Sie es beheben – und was noch fehlt.',
    drop: 'Datei hierher ziehen oder',
    choose: 'Datei wählen',
    text: 'Text der Datei',
    check: 'Prüfen',
    clear: 'Leeren',
    busy: 'Wird geprüft …',
    nothing: 'Noch nichts geprüft.',
    large: (name: string, size: string) => `${name} (${size}) ist geprüft, für das Textfeld aber zu groß.`,
    notText: 'Diese Datei kann nicht gelesen werden.',
    empty: 'Die Datei ist leer.',
    broken: (line: number) => `Die Datei ist nicht lesbar: In Zeile ${line} stimmt etwas nicht.`,
    refused: 'Die Datei ist JSON, aber keine, die die Bausteine zeigen können.',
    fine: (name: string) => `${name}: alles in Ordnung, nichts fehlt.`,
    read: (name: string, parts: string[]) => `${name}: lesbar. ${parts.join(', ')}.`,
    unnamed: 'Kommune ohne Namen',
    issueCount: (n: number) => (n === 1 ? '1 Fehler' : `${n} Fehler`),
    personCount: (n: number) =>
      n === 1
        ? '1 Person steht darin, die nicht öffentlich ist'
        : `${n} Personen stehen darin, die nicht öffentlich sind`,
    gapCount: (n: number) => (n === 1 ? '1 Hinweis' : `${n} Hinweise`),
    noIssues: 'keine Fehler',
    syntax: 'Hier ist die Datei nicht lesbar',
    issues: 'Fehler: Das wird nicht gezeigt',
    doubts: 'Widersprüche: Das wird gezeigt, aber sehen Sie nach',
    persons: 'Vorsicht: Die Datei ist öffentlich',
    gaps: 'Was noch fehlt',
    line: (line: number) => `Zeile ${line}`,
    column: (column: number) => `Spalte ${column}`,
    goTo: (line: number) => `Zeile ${line} im Text zeigen`,
    more: (n: number) => `… und ${n} weitere`,
    preview: 'In der Vorschau ansehen',
  },
};
