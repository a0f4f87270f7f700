/** Choosing an element for a website. */
export const embedding = {
  title: 'Auf die Website stellen',
  intro:
    'Wählen Sie einen Baustein, sehen Sie ihn an, und kopieren Sie ihn in Ihre Website. Dafür brauchen Sie nur Ihr Redaktionssystem.',
  forTeam: 'Was einmal für die ganze Website nötig ist, steht unter',
  forTeamLink: 'Für das Web-Team',
  steps: {
    element: 'Baustein',
    data: 'Daten',
    options: 'Optionen',
    preview: 'Vorschau',
    insert: 'Einfügen',
  },
  data: {
    legend: 'Welche Daten',
    openFile: (name: string) =>
      `Sie sehen die geöffnete Datei „${name}“, auch was Sie noch nicht gespeichert haben.`,
    unreadable: 'In der geöffneten Datei ist noch nichts, was sich zeigen lässt.',
    example: (name: string) => `Beispiel: ${name}`,
    ownAddress: 'Veröffentlichte Datei',
    address: 'Adresse der veröffentlichten Datei',
    addressHelp:
      'Wo die Datei auf Ihrer Website liegt, zum Beispiel /daten/kommune.json. Ihr Web-Team weiß es.',
    addressLoads: 'Geladen wird sie, sobald Sie das Feld verlassen.',
    suggest: (address: string) => `Übernehmen: ${address}`,
    suggestHint: 'Von dort wurde die Datei geöffnet.',
    missing:
      'Diese Adresse fehlt noch. Bausteine lesen die Datei von Ihrer Website; dort muss sie liegen, bevor jemand etwas sieht.',
    foreign: (origin: string) =>
      `Die Datei liegt auf ${origin}. Die Werkstatt fragt keine anderen Server, deshalb gibt es hier keine Vorschau. Öffnen Sie die Datei in der Werkstatt, dann sehen Sie sie. Zum Kopieren ist alles da.`,
    isSiteDefault: 'Diese Adresse ist auf der Website schon eingetragen',
    isSiteDefaultHelp:
      'Das ist üblich: Das Web-Team trägt sie einmal ein, und alle Bausteine verwenden sie. Sonst nennt jeder Baustein sie selbst.',
    keep: 'Adressen auf diesem Gerät merken',
    keepHint: 'Ohne Haken sind sie vergessen, wenn Sie das Fenster schließen.',
    notKept: 'Auf diesem Gerät lässt sich nichts merken.',
    state: {
      pending: 'Die Datei wird geladen …',
      ready: 'Die Datei ist geladen.',
      empty: 'In der Datei ist nichts für diesen Baustein.',
      stale: 'Gezeigt wird eine ältere Fassung der Datei.',
      error: 'Die Datei kann nicht geladen werden. Stimmt die Adresse?',
    },
  },
  options: {
    headingLevel: { label: 'Ebene der Überschriften', help: 'Von 2 bis 6, passend zur Seite.' },
    none: 'Nichts ausgewählt',
    wrongNumber: 'Diese Zahl ist nicht möglich. Es gilt die Vorgabe.',
    noChoices: {
      contact: 'Hier gibt es nichts auszuwählen: In der Datei steht kein Kontakt mit einer Kennung.',
      paper: 'Hier gibt es nichts auszuwählen: In der Datei steht keine Vorlage.',
      topics: 'Hier gibt es nichts auszuwählen: In der Datei stehen keine Themen.',
      place: 'Hier gibt es nichts auszuwählen: In der Datei stehen dafür keine Orte.',
      indicator: 'Hier gibt es nichts auszuwählen: In der Datei stehen keine Zahlen.',
    } as Record<string, string>,
    typed: 'Sobald eine Datei geladen ist, wählen Sie hier aus, was darin steht.',
    reset: 'Alles zurücksetzen',
  },
  preview: {
    width: 'Breite der Vorschau',
    phone: 'Handy',
    wide: 'Breit',
    region: 'Vorschau des Bausteins',
    hint: 'Schrift und Farben übernimmt der Baustein von der Seite, auf der er steht.',
    nothing: 'Hier steht der Baustein, sobald es Daten für ihn gibt.',
  },
  insert: {
    text: 'Text, bis der Baustein geladen ist',
    target: 'Ziel des Links',
    targetHelp: 'Die Seite, die sich ohne JavaScript öffnet.',
    noAddress:
      'Zum Kopieren fehlt die Adresse der veröffentlichten Datei. Tragen Sie sie unter „Daten“ ein, oder haken Sie dort an, dass sie auf der Website schon eingetragen ist.',
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
      when: 'Für Templates und HTML-Elemente; in Editoren nur, wenn das Web-Team ihn erlaubt hat.',
      html: 'Tag als HTML',
    },
    shortcode: {
      title: 'WordPress',
      when: 'Im Block-Editor finden Sie jeden Baustein unter „Präventionskette“. Überall sonst fügen Sie diesen Shortcode ein. Einstellungen sind nicht nötig.',
      html: 'Shortcode',
      refused:
        'Als Shortcode ist das nicht möglich: Ein Text hat eckige Klammern oder Anführungszeichen. Verwenden Sie den Block oder den Platzhalter.',
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
  cms: {
    title: 'Was Ihr CMS durchlässt',
    label: 'CMS',
    other: 'Anderes',
    linkNote: 'Für den Link ist nie eine Einstellung nötig.',
    lines: (cms: string) => `Zeilen für ${cms}`,
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert: mit Strg+C kopieren',
    announceCopied: (what: string) => `${what}: kopiert.`,
    announceSelected: (what: string) => `${what}: Der Text ist markiert. Kopieren Sie ihn mit Strg+C.`,
  },
};
