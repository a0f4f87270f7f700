/** How a file is begun or opened. */
export const start = {
  title: 'Die Werkstatt',
  intro:
    'Hier pflegen Sie die Angebote, Kontakte und Termine Ihrer Präventionskette. Alles bleibt auf diesem Gerät, bis Sie es speichern.',
  fromFile: 'Eine Datei öffnen',
  fromFileHint: 'Die Datei Ihrer Kommune, wie sie auf der Website liegt.',
  open: 'Datei auswählen …',
  openOwn: (name: string) => `${name} öffnen`,
  drop: 'oder hierher ziehen',
  fromNothing: 'Neu beginnen',
  municipality: 'Landkreis oder kreisfreie Stadt',
  municipalityHint: 'Name oder Anfang davon, zum Beispiel „Gifhorn“',
  noMunicipality: 'Nicht dabei? Tragen Sie Name und Schlüssel selbst ein.',
  credit: 'Verzeichnis: © Statistisches Bundesamt (Destatis), 2019, über „landkreise-deutschland“,',
  license: 'CC BY 4.0',
  found: (n: number) => (n ? `${n} gefunden` : 'Keiner gefunden'),
  other: 'Eine andere Stadt oder Gemeinde',
  name: 'Name der Kommune',
  type: 'Art',
  types: ['Gemeinde', 'Samtgemeinde', 'Stadt', 'Landkreis', 'kreisfreie Stadt'],
  ags: 'Amtlicher Gemeindeschlüssel (AGS)',
  agsHint: '8 Ziffern für Gemeinden, 5 für Kreise. Sie kennen ihn nicht? Lassen Sie ihn weg.',
  agsWrong: 'Der Schlüssel hat 2, 5 oder 8 Ziffern.',
  nameMissing: 'Wie heißt die Kommune?',
  begin: 'Beginnen',
  beginWith: (name: string) => `Beginnen: ${name}`,
  examples: 'Ein Beispiel ansehen',
  examplesHint: 'Zum Ausprobieren. Ihre Änderungen bleiben auf diesem Gerät.',
  example: {
    peine: 'Landkreis Peine',
    gifhorn: 'Landkreis Gifhorn',
    'hameln-pyrmont': 'Landkreis Hameln-Pyrmont',
  } as Record<string, string>,
  exampleFailed: 'Das Beispiel ist hier nicht zu finden. Diese Seite wird ohne die Beispiele angeboten.',
  onlyElements: 'Nur Bausteine einbinden',
  onlyElementsHint:
    'Termine, Kontakte oder den Familienwegweiser auf eine Seite setzen: aus der Datei, die schon auf Ihrer Website liegt, oder zum Ausprobieren mit einem Beispiel.',
  toElements: 'Baustein auswählen',
  notOpened: 'Diese Datei kann nicht geöffnet werden.',
  notRead: 'Die Datei konnte nicht gelesen werden. Vielleicht ist sie verschoben oder gesperrt.',
  broken: {
    summary: (line: number, n: number) =>
      n === 1
        ? `Die Datei ist nicht lesbar: In Zeile ${line} stimmt etwas nicht.`
        : `Die Datei ist nicht lesbar: An ${n} Stellen stimmt etwas nicht, zuerst in Zeile ${line}.`,
    intro:
      'Hier stehen alle Stellen. Was eindeutig ist, behebt ein Knopf; den Rest weiß nur, wer die Datei zuletzt bearbeitet hat. Ihre Datei selbst ändert sich dadurch nicht.',
    repairAll: (n: number) => `Alle ${n} eindeutigen Stellen beheben`,
    goTo: (line: number) => `Zeile ${line} im Text zeigen`,
    text: 'Text der Datei',
    readable: 'Jetzt ist die Datei lesbar.',
    open: 'Datei öffnen',
  },
  reading: 'Die Datei wird gelesen …',
  tooLarge: (megabytes: number) =>
    `Diese Datei ist mit ${megabytes} MB zu groß: Das ist keine Datei einer Kommune.`,
  place: (line: number) => `Zeile ${line}:`,
  repaired: (n: number) =>
    n === 1
      ? 'Ein Schreibfehler in der Datei wurde beim Öffnen behoben. Bitte sehen Sie nach, ob alles da ist, bevor Sie speichern.'
      : `${n} Schreibfehler in der Datei wurden beim Öffnen behoben. Bitte sehen Sie nach, ob alles da ist, bevor Sie speichern.`,
  encoding: (name: string) =>
    `Die Datei war in der Schreibweise ${name} gespeichert. Beim Speichern wird sie auf die übliche (UTF-8) umgestellt.`,
  brokenOff:
    'Diese Datei bricht mittendrin ab, vielleicht ist sie unvollständig übertragen. Sie sehen, was davon da ist; der letzte Eintrag ist wohl nur halb. Suchen Sie die vollständige Datei, bevor Sie diese ersetzen.',
  newer:
    'Diese Datei ist für eine neuere Fassung der Werkstatt. Sie sehen, was sich lesen lässt; alles andere bleibt beim Speichern unverändert.',
  partly: (n: number) =>
    n === 1
      ? 'Eine Angabe in der Datei ist nicht lesbar. Sie bleibt, wie sie ist, bis Sie sie ändern, und steht unter „Zu prüfen“.'
      : `${n} Angaben in der Datei sind nicht lesbar. Sie bleiben, wie sie sind, bis Sie sie ändern, und stehen unter „Zu prüfen“.`,
  dismiss: 'Verstanden',
  unsaved: 'Die Änderungen sind nicht gespeichert. Trotzdem eine andere Datei öffnen?',
};
