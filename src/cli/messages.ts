/** What the command line says, in German: to whoever looks after the files of several municipalities. */
export const commandLineWords = {
  help: `Aufruf: npx praeventionskette-widgets index <Verzeichnis> [--output <Ordner>]

Erstellt für jede Kommune eines Verzeichnisses einen Suchindex, damit der Familienwegweiser alle
Kommunen auf einmal durchsuchen kann.

  <Verzeichnis>    die Verzeichnisdatei, zum Beispiel daten/land.json; auch eine Internetadresse
  --output, -o     wohin: ein Ordner, in den die Indexe kommen und eine Kopie des Verzeichnisses,
                   in der sie eingetragen sind; sonst der Ordner „suche“ neben dem Verzeichnis
  --help, -h       zeigt diese Hilfe

Dateien, die nicht lesbar sind, werden genannt und ausgelassen. Gebraucht wird Pagefind:
npm install --save-dev pagefind@1.6.0`,
  seeHelp: 'Hilfe zeigt: npx praeventionskette-widgets --help',
  unknownCommand: (command: string) => `Den Befehl „${command}“ gibt es nicht.`,
  noDirectory: 'Es fehlt, welches Verzeichnis gemeint ist.',
  tooMany: (argument: string) => `„${argument}“ ist zu viel: Es wird ein Verzeichnis auf einmal gelesen.`,
  unknownOption: (option: string) => `Die Angabe „${option}“ gibt es nicht, oder ihr fehlt der Wert.`,
  noPagefind:
    'Der Suchindex wird mit Pagefind erstellt, und das ist hier nicht installiert: npm install --save-dev praeventionskette-widgets pagefind@1.6.0',
  brokenPagefind: (reason: string) => `Pagefind läuft auf diesem Rechner nicht: ${reason}`,
  unreadable: (file: string, reason: string) => `${file}: Die Datei ist nicht zu lesen (${reason}).`,
  issue: (file: string, issue: string) => `${file}: ${issue}`,
  moreIssues: (file: string, n: number) => `${file}: … und ${n} weitere Hinweise.`,
  noServices: (file: string) =>
    `${file}: In der Datei stehen keine Angebote; für diese Kommune gibt es keinen Index.`,
  leftOut: (name: string) => `${name}: ausgelassen.`,
  built: (name: string, n: number, folder: string) =>
    `${name}: ${n === 1 ? '1 Angebot' : `${n} Angebote`} → ${folder}`,
  notOurs: (folder: string) =>
    `${folder}: In diesem Ordner liegt etwas anderes als ein Suchindex. Er bleibt, wie er ist; nennen Sie mit --output einen anderen.`,
  notWritten: (folder: string, reason: string) =>
    `${folder}: Hier kann nicht geschrieben werden (${reason}).`,
  removed: (folder: string) => `${folder}: gelöscht, weil das Verzeichnis diesen Index nicht mehr nennt.`,
  done: (n: number, of: number, file: string) =>
    `${n} von ${of} Kommunen haben einen Suchindex. Das Verzeichnis dazu: ${file}`,
  nothing: 'Es wurde kein Suchindex erstellt.',
};
