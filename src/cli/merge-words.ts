import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import type { MergeProblem } from '../authoring/merging/merge-texts.js';
import type { Versions } from '../authoring/merging/versions.js';
import type { CommandHelp } from './command.js';

/** Problems of one file, by their kind. */
type FileProblem = Exclude<MergeProblem['kind'], 'other-municipality' | 'other-version' | 'not-json'>;

/** The texts of the command `merge`. */
export interface MergeWords {
  help: CommandHelp;
  missingFiles: string;
  unexpectedArgument: (argument: string) => string;
  unreadable: (file: string, reason: string) => string;
  tooLarge: (file: string, megabytes: number) => string;
  notUtf8: (file: string) => string;
  notWritten: (file: string, reason: string) => string;
  /** Follows every reason why the command could not run. */
  notMerged: string;
  versions: Versions<string>;
  problems: Record<FileProblem | 'conflict-marks', (file: string) => string> & {
    'not-json': (place: string, mistake: string) => string;
    'other-version': (file: string, version: string) => string;
    'other-municipality': (one: string, other: string) => string;
  };
  conflicts: (file: string, n: number) => string;
  checkConflicts: (isMine: boolean) => string;
  merged: (file: string) => string;
  unchanged: (file: string) => string;
}

/** The texts of the command `merge`, for people who maintain a municipality's file together. */
export const mergeWords: Record<EditorLanguage, MergeWords> = {
  de: {
    help: {
      usage: 'merge <Basis> <Meine> <Andere> [--output <Datei>]',
      summary: 'Führt zwei Fassungen einer Datei zusammen, die beide aus derselben entstanden sind.',
      details: `Verglichen wird Eintrag für Eintrag und Angabe für Angabe. Was nur eine Seite geändert hat, gilt. Wo beide
dieselbe Angabe verschieden geändert haben, gilt Ihre Fassung, und der Befehl nennt die Stelle. Alle anderen
Zeilen bleiben, wie sie sind.

  <Basis>            die gemeinsame frühere Fassung; leer, wenn es keine gibt
  <Meine>            Ihre Fassung; in sie wird geschrieben
  <Andere>           die andere Fassung
  --output, -o       schreibt in diese Datei statt in Ihre Fassung
  --name <Name>      wie die Datei in Meldungen heißt, zum Beispiel der Name in git
  --json             gibt das Ergebnis als JSON aus, für andere Programme`,
      notes: `Exit-Code: 0 zusammengeführt; 1 zusammengeführt, aber einige Stellen muss ein Mensch ansehen; 2 nicht möglich,
dann ist nichts geschrieben. Als Merge-Treiber für git: siehe docs/betrieb.md.`,
    },
    missingFiles: 'Bitte nennen Sie drei Dateien: die gemeinsame frühere Fassung, Ihre und die andere.',
    unexpectedArgument: (argument) => `„${argument}“ ist zu viel: Bitte nennen Sie drei Dateien.`,
    unreadable: (file, reason) => `${file}: Die Datei kann nicht gelesen werden (${reason}).`,
    tooLarge: (file, megabytes) => `${file}: Die Datei ist größer als ${megabytes} MB.`,
    notUtf8: (file) =>
      `${file}: Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie in einem Editor als UTF-8.`,
    notWritten: (file, reason) => `${file}: Die Datei kann nicht geschrieben werden (${reason}).`,
    notMerged: 'Es ist nichts zusammengeführt. Ihre Fassung ist unverändert.',
    versions: { base: 'frühere Fassung', mine: 'Ihre Fassung', theirs: 'andere Fassung' },
    problems: {
      empty: (file) => `${file}: Die Datei ist leer.`,
      'not-json': (place, mistake) => `${place}: Die Datei kann nicht gelesen werden. ${mistake}`.trim(),
      'conflict-marks': (file) =>
        `${file}: In der Datei stehen noch Zeilen einer früheren Zusammenführung (<<<<<<<). Entfernen Sie diese zuerst.`,
      'not-a-municipality': (file) => `${file}: Das ist keine Datei einer Kommune ("schemaVersion" fehlt).`,
      'other-version': (file, version) =>
        `${file}: Die Datei hat die Version ${version}; dieses Programm kennt nur Version 1.`,
      'other-municipality': (one, other) =>
        `Die Dateien gehören zu verschiedenen Kommunen: ${one} und ${other}.`,
      'too-deep': (file) => `${file}: Die Angaben sind zu tief verschachtelt.`,
    },
    conflicts: (file, n) =>
      n === 1
        ? `${file}: Eine Stelle haben beide verschieden geändert:`
        : `${file}: ${n} Stellen haben beide verschieden geändert:`,
    checkConflicts: (isMine) =>
      `Alles andere ist zusammengeführt. Bitte prüfen Sie diese Stellen${isMine ? '' : ' in der neuen Datei'} und berichtigen Sie sie, wo die andere Fassung stimmt.`,
    merged: (file) => `${file}: zusammengeführt. Neu gegenüber Ihrer Fassung:`,
    unchanged: (file) => `${file}: zusammengeführt. Ihre Fassung bleibt, wie sie ist.`,
  },
  en: {
    help: {
      usage: 'merge <base> <mine> <theirs> [--output <file>]',
      summary: 'Merges two versions of a file that were both made from the same one.',
      details: `Versions are compared record by record and field by field. What only one side has changed is taken. Where
both changed the same field in different ways, your version is kept, and the command names the place. All
other lines stay as they are.

  <base>             the common earlier version; empty if there is none
  <mine>             your version, which is written to
  <theirs>           the other version
  --output, -o       writes to this file instead of your version
  --name <name>      what the file is called in messages, such as its name in git
  --json             prints the result as JSON, for other programs`,
      notes: `Exit code: 0 merged; 1 merged, but a person must look at some places; 2 not possible, then nothing is
written. As a merge driver for git: see docs/betrieb.md.`,
    },
    missingFiles: 'Please name three files: the common earlier version, yours, and the other one.',
    unexpectedArgument: (argument) => `“${argument}” is too much: please name three files.`,
    unreadable: (file, reason) => `${file}: The file can't be read (${reason}).`,
    tooLarge: (file, megabytes) => `${file}: The file is larger than ${megabytes} MB.`,
    notUtf8: (file) => `${file}: The file is not saved as UTF-8. Save it as UTF-8 in an editor.`,
    notWritten: (file, reason) => `${file}: The file can't be written (${reason}).`,
    notMerged: 'Nothing is merged. Your version is unchanged.',
    versions: { base: 'earlier version', mine: 'your version', theirs: 'other version' },
    problems: {
      empty: (file) => `${file}: The file is empty.`,
      'not-json': (place, mistake) => `${place}: The file can't be read. ${mistake}`.trim(),
      'conflict-marks': (file) =>
        `${file}: The file still has lines of an earlier merge (<<<<<<<). Remove them first.`,
      'not-a-municipality': (file) =>
        `${file}: This is not a municipality's file ("schemaVersion" is missing).`,
      'other-version': (file, version) =>
        `${file}: The file has version ${version}; this program knows version 1 only.`,
      'other-municipality': (one, other) =>
        `The files belong to different municipalities: ${one} and ${other}.`,
      'too-deep': (file) => `${file}: The values are nested too deeply.`,
    },
    conflicts: (file, n) =>
      n === 1
        ? `${file}: Both sides changed one place in different ways:`
        : `${file}: Both sides changed ${n} places in different ways:`,
    checkConflicts: (isMine) =>
      `Everything else is merged. Please check these places${isMine ? '' : ' in the new file'}, and correct them where the other version is right.`,
    merged: (file) => `${file}: merged. New compared with your version:`,
    unchanged: (file) => `${file}: merged. Your version stays as it is.`,
  },
};
