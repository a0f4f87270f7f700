/** What the web team sets up once for a website. */
export const webTeam = {
  title: 'Für das Web-Team',
  intro:
    'Einmal für die ganze Website einzurichten. Danach fügen Redaktionen Bausteine selbst ein. Alle Dateien liegen auf Ihrem eigenen Server; niemand sonst wird gefragt.',
  toElements: 'Baustein auswählen',
  download: {
    title: 'Herunterladen',
    when: (version: string) =>
      `Alle Bausteine in Version ${version}: in den Hauptordner der Website entpacken. Es entsteht der Ordner pk/ mit einem Ordner für diese Version. Lassen Sie den der letzten Version daneben stehen, solange Seiten ihn nennen.`,
    button: (version: string) => `Bausteine herunterladen (Version ${version}, ZIP)`,
    missing:
      'Hier liegt kein gebautes Paket. Es entsteht mit „npm run build“ und liegt dann in dist/embed/; die Werkstatt in dist/workshop/ bringt es von da an mit.',
    starter: 'Datei zum Anfangen herunterladen',
    starterWhen:
      'Eine kleine Datei mit je einem erfundenen Beispiel. Legen Sie sie als /daten/kommune.json ab, um die Bausteine auszuprobieren, bis die Redaktion ihre eigene hat.',
  },
  addresses: {
    title: 'Ihre Adressen',
    when: 'Alle Zeilen auf dieser Seite verwenden sie.',
    folder: 'Ordner der Bausteine',
    data: 'Adresse der Datei',
    dataHelp: (example: string) => `Ohne Eintrag steht in den Zeilen als Beispiel ${example}.`,
    element: 'Baustein der Seite',
    elementHelp: 'Für die Zeilen, die Daten und Code früher laden.',
  },
  head: {
    title: 'In den Kopf der Seite',
    loader: {
      title: 'Der Lader',
      when: 'Gehört in den Kopf (head) des Templates. Er lädt nur, was eine Seite braucht.',
    },
    early: {
      title: 'Empfohlen: schneller sichtbar',
      when: 'Statt der Zeile des Laders, in Templates mit diesem Baustein: Der Browser lädt Daten und Code gleich mit der Seite. Die Zeilen für alle Bausteine stehen in head.html.',
    },
    pinned: {
      title: 'Festgelegt, mit Prüfsumme (SRI)',
      when: (version: string) =>
        `Version ${version}, alles in einer Datei: Der Browser führt sie nur aus, wenn sie unverändert ist. Wie man den Lader mit allen seinen Teilen festlegt, steht in head.html.`,
    },
    missing: 'Namen und Prüfsummen der Dateien kennt erst das gebaute Paket. Sie stehen darin in head.html.',
  },
  policy: {
    title: 'Content Security Policy',
    when: 'Nur nötig, wenn Ihre Website eine solche Richtlinie hat. Die Bausteine brauchen nicht mehr, auch kein unsafe-inline.',
    trusted: 'Zusätzlich, wenn die Richtlinie Trusted Types verlangt:',
    strict: 'Die strengste Richtlinie, unter der die Bausteine geprüft sind:',
    strictLabel: 'Strenge Richtlinie',
  },
  origins: {
    title: 'Andere Server',
    none: 'Keine: Daten und Bilder kommen von Ihrer eigenen Website. Wenn die Datei auf einem anderen Server liegt, steht hier, was nötig ist.',
    some: (origin: string) =>
      `Die Datei liegt auf ${origin}. Deshalb nennen der Lader (data-origins) und die Richtlinie diesen Server. Er muss erlauben, dass Ihre Website die Datei liest:`,
  },
  server: {
    title: 'Beispiele für den Server',
    when: 'Dateitypen, Zwischenspeicher, Zugriff von anderen Websites, Kompression. Im Ordner einer Version ändert sich nie etwas, deshalb darf der Browser ihn lange behalten; die Datei der Kommune fragt er jedes Mal neu an.',
    which: 'Server',
  },
  statements: {
    title: 'Texte für Ihre Website',
    when: 'Zum Übernehmen in die eigenen Seiten. Prüfen Sie sie mit Ihrer Datenschutz- und Ihrer Barrierefreiheitsstelle; sie ersetzen keine Rechtsberatung.',
    privacy: 'Datenschutzerklärung',
    accessibility: 'Erklärung zur Barrierefreiheit',
  },
};
