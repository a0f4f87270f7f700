import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import type { CommandHelp } from './command.js';

/** The texts of the command `index`. */
export interface IndexWords {
  help: CommandHelp;
  noDirectory: string;
  unexpectedArgument: (argument: string) => string;
  noPagefind: string;
  brokenPagefind: (reason: string) => string;
  unreadable: (file: string, reason: string) => string;
  issue: (file: string, issue: string) => string;
  moreIssues: (file: string, n: number) => string;
  noServices: (file: string) => string;
  omitted: (name: string) => string;
  built: (name: string, n: number, folder: string) => string;
  foreignFolder: (folder: string) => string;
  notWritten: (folder: string, reason: string) => string;
  removed: (folder: string) => string;
  summary: (n: number, total: number, file: string) => string;
  noIndexes: string;
}

const installPagefind = 'npm install --save-dev praeventionskette-widgets pagefind@1.6.0';

/** The texts of the command `index`, for people who maintain the files of several municipalities. */
export const indexWords: Record<EditorLanguage, IndexWords> = {
  de: {
    help: {
      usage: 'index <Verzeichnis> [--output <Ordner>]',
      summary:
        'Erstellt für jede Kommune eines Verzeichnisses einen Suchindex, damit der Familienwegweiser alle Kommunen auf einmal durchsuchen kann.',
      details: `Nicht lesbare Dateien werden gemeldet und ausgelassen. Voraussetzung ist Pagefind:
npm install --save-dev pagefind@1.6.0

  <Verzeichnis>      Verzeichnisdatei, zum Beispiel daten/land.json, oder ihre Internetadresse
  --output, -o       Zielordner für die Indexe und für eine Kopie des Verzeichnisses, in der sie
                     eingetragen sind; ohne Angabe der Ordner „suche“ neben dem Verzeichnis`,
    },
    noDirectory: 'Bitte nennen Sie die Verzeichnisdatei.',
    unexpectedArgument: (argument) => `„${argument}“ ist zu viel: Bitte nennen Sie nur ein Verzeichnis.`,
    noPagefind: `Für den Suchindex fehlt Pagefind. So installieren Sie es: ${installPagefind}`,
    brokenPagefind: (reason) => `Pagefind läuft auf diesem Rechner nicht: ${reason}`,
    unreadable: (file, reason) => `${file}: Die Datei kann nicht gelesen werden (${reason}).`,
    issue: (file, issue) => `${file}: ${issue}`,
    moreIssues: (file, n) => `${file}: … und ${n} weitere Hinweise.`,
    noServices: (file) =>
      `${file}: Die Datei enthält keine Angebote; für diese Kommune gibt es keinen Suchindex.`,
    omitted: (name) => `${name}: ausgelassen.`,
    built: (name, n, folder) => `${name}: ${n === 1 ? '1 Angebot' : `${n} Angebote`} → ${folder}`,
    foreignFolder: (folder) =>
      `${folder}: In diesem Ordner liegt etwas anderes als ein Suchindex. Er bleibt unverändert. Bitte nennen Sie mit --output einen anderen Ordner.`,
    notWritten: (folder, reason) => `${folder}: In diesen Ordner kann nicht geschrieben werden (${reason}).`,
    removed: (folder) => `${folder}: gelöscht, weil das Verzeichnis diesen Index nicht mehr nennt.`,
    summary: (n, total, file) =>
      `${n} von ${total} Kommunen haben einen Suchindex. Verzeichnis mit den Suchindexen: ${file}`,
    noIndexes: 'Es wurde kein Suchindex erstellt.',
  },
  en: {
    help: {
      usage: 'index <directory> [--output <folder>]',
      summary:
        'Builds a search index for each municipality of a directory, so that the service finder can search all of them at once.',
      details: `Files that can't be read are reported and left out. Pagefind is required:
npm install --save-dev pagefind@1.6.0

  <directory>        the directory file, such as data/land.json, or its address on the web
  --output, -o       the folder for the indexes, and for a copy of the directory that lists them;
                     the folder “suche” beside the directory by default`,
    },
    noDirectory: 'Please name the directory file.',
    unexpectedArgument: (argument) => `“${argument}” is too much: please name one directory only.`,
    noPagefind: `The search index needs Pagefind. To install it: ${installPagefind}`,
    brokenPagefind: (reason) => `Pagefind does not run on this machine: ${reason}`,
    unreadable: (file, reason) => `${file}: The file can't be read (${reason}).`,
    issue: (file, issue) => `${file}: ${issue}`,
    moreIssues: (file, n) => `${file}: … and ${n} more issues.`,
    noServices: (file) =>
      `${file}: The file has no services; there is no search index for this municipality.`,
    omitted: (name) => `${name}: left out.`,
    built: (name, n, folder) => `${name}: ${n === 1 ? '1 service' : `${n} services`} → ${folder}`,
    foreignFolder: (folder) =>
      `${folder}: This folder holds something else than a search index. It stays as it is. Please name another folder with --output.`,
    notWritten: (folder, reason) => `${folder}: Writing to this folder failed (${reason}).`,
    removed: (folder) => `${folder}: removed, because the directory no longer lists this index.`,
    summary: (n, total, file) =>
      `${n} of ${total} municipalities have a search index. The directory with the indexes: ${file}`,
    noIndexes: 'No search index was built.',
  },
};
