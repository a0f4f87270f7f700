/** The texts of the command line, in German: for people who maintain the files of several municipalities. */
export const commandLineWords = {
  help: `Aufruf: npx praeventionskette-widgets index <Verzeichnis> [--output <Ordner>]

Erstellt für jede Kommune eines Verzeichnisses einen Suchindex, damit der Familienwegweiser alle
Kommunen auf einmal durchsuchen kann.

  <Verzeichnis>    Verzeichnisdatei, zum Beispiel daten/land.json, oder ihre Internetadresse
  --output, -o     Zielordner für die Indexe und für eine Kopie des Verzeichnisses, in der sie
                   eingetragen sind; ohne Angabe der Ordner „suche“ neben dem Verzeichnis
  --help, -h       zeigt diese Hilfe

Was in einer Datei nicht stimmt, zeigt: npx praeventionskette-widgets check --help

Nicht lesbare Dateien werden gemeldet und ausgelassen. Voraussetzung ist Pagefind:
npm install --save-dev pagefind@1.6.0`,
  seeHelp: 'Hilfe zeigt: npx praeventionskette-widgets --help',
  unknownCommand: (command: string) => `Den Befehl „${command}“ gibt es nicht.`,
  noDirectory: 'Bitte nennen Sie die Verzeichnisdatei.',
  unexpectedArgument: (argument: string) =>
    `„${argument}“ ist zu viel: Bitte nennen Sie nur ein Verzeichnis.`,
  unknownOption: (option: string) => `Die Angabe „${option}“ gibt es nicht, oder der Wert dazu fehlt.`,
  noPagefind:
    'Für den Suchindex fehlt Pagefind. So installieren Sie es: npm install --save-dev praeventionskette-widgets pagefind@1.6.0',
  brokenPagefind: (reason: string) => `Pagefind läuft auf diesem Rechner nicht: ${reason}`,
  unreadable: (file: string, reason: string) => `${file}: Die Datei kann nicht gelesen werden (${reason}).`,
  issue: (file: string, issue: string) => `${file}: ${issue}`,
  moreIssues: (file: string, n: number) => `${file}: … und ${n} weitere Hinweise.`,
  noServices: (file: string) =>
    `${file}: Die Datei enthält keine Angebote; für diese Kommune gibt es keinen Suchindex.`,
  omitted: (name: string) => `${name}: ausgelassen.`,
  built: (name: string, n: number, folder: string) =>
    `${name}: ${n === 1 ? '1 Angebot' : `${n} Angebote`} → ${folder}`,
  foreignFolder: (folder: string) =>
    `${folder}: In diesem Ordner liegt etwas anderes als ein Suchindex. Er bleibt unverändert. Bitte nennen Sie mit --output einen anderen Ordner.`,
  notWritten: (folder: string, reason: string) =>
    `${folder}: In diesen Ordner kann nicht geschrieben werden (${reason}).`,
  removed: (folder: string) => `${folder}: gelöscht, weil das Verzeichnis diesen Index nicht mehr nennt.`,
  summary: (n: number, total: number, file: string) =>
    `${n} von ${total} Kommunen haben einen Suchindex. Verzeichnis mit den Suchindexen: ${file}`,
  noIndexes: 'Es wurde kein Suchindex erstellt.',
};
