import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import type { CommandHelp } from './command.js';

/** The texts of the command `workshop`. */
export interface WorkshopCommandWords {
  help: CommandHelp;
  oneFile: string;
  invalidPort: (value: string) => string;
  notAFile: (file: string) => string;
  noFolder: (file: string) => string;
  notBuilt: string;
  notStarted: (reason: string) => string;
  isOpen: (url: string) => string;
  savesTo: (file: string) => string;
  makes: (file: string) => string;
  stop: string;
}

/** The texts of the command `workshop`, for people who write a municipality's file on their own machine. */
export const workshopWords: Record<EditorLanguage, WorkshopCommandWords> = {
  de: {
    help: {
      usage: 'workshop [<Datei>] [--port <Nummer>] [--no-open]',
      summary:
        'Öffnet die Werkstatt im Browser. Sie liest und speichert diese Datei, ohne Server und ohne Konto.',
      details: `  <Datei>            die Datei der Kommune; gibt es sie noch nicht, entsteht sie beim ersten Speichern
  --port <Nummer>    auf diesem Anschluss statt auf einem freien
  --no-open          öffnet den Browser nicht, sondern nennt nur die Adresse`,
      notes: `Nur dieser Rechner erreicht die Werkstatt, und nur über die genannte Adresse. Gespeichert wird allein diese eine
Datei. Strg+C beendet sie.`,
    },
    oneFile: 'Bitte nennen Sie nur eine Datei.',
    invalidPort: (value) => `„${value}“ ist keine Nummer eines Anschlusses (1 bis 65535).`,
    notAFile: (file) => `${file}: Das ist keine Datei.`,
    noFolder: (file) => `${file}: Den Ordner dazu gibt es nicht.`,
    notBuilt: 'Die Werkstatt fehlt in diesem Paket. Im Quelltext baut sie: npm run build',
    notStarted: (reason) => `Die Werkstatt kann nicht gestartet werden (${reason}).`,
    isOpen: (url) => `Die Werkstatt ist offen: ${url}`,
    savesTo: (file) => `Gespeichert wird in ${file}.`,
    makes: (file) => `${file} gibt es noch nicht; die Datei entsteht beim ersten Speichern.`,
    stop: 'Strg+C beendet sie.',
  },
  en: {
    help: {
      usage: 'workshop [<file>] [--port <number>] [--no-open]',
      summary:
        'Opens the workshop in the browser. It reads and saves this file, without a server and an account.',
      details: `  <file>             the municipality's file; one that does not exist yet is made when it is first saved
  --port <number>    on this port instead of a free one
  --no-open          does not open the browser, only prints the address`,
      notes: `Only this machine can reach the workshop, and only at the address that is printed. Only this one file is saved.
Ctrl+C ends it.`,
    },
    oneFile: 'Please name one file only.',
    invalidPort: (value) => `“${value}” is no port number (1 to 65535).`,
    notAFile: (file) => `${file}: this is no file.`,
    noFolder: (file) => `${file}: its folder does not exist.`,
    notBuilt: 'The workshop is missing in this package. To build it from source: npm run build',
    notStarted: (reason) => `The workshop can't be started (${reason}).`,
    isOpen: (url) => `The workshop is open: ${url}`,
    savesTo: (file) => `It saves to ${file}.`,
    makes: (file) => `${file} does not exist yet; it is made when it is first saved.`,
    stop: 'Ctrl+C ends it.',
  },
};
