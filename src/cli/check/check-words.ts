import type { Severity } from '../../authoring/check/finding.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import type { CommandHelp } from '../command.js';

/** The texts of the command `check`. */
interface CheckFileWords {
  help: CommandHelp;
  noFile: string;
  wrongMaxAge: (value: string) => string;
  unreadable: (file: string, reason: string) => string;
  tooLarge: (file: string, megabytes: number) => string;
  counts: Record<Severity, (n: number) => string>;
  fine: (file: string) => string;
  found: (file: string, counts: readonly string[]) => string;
  severities: Record<Severity, string>;
  repairable: string;
  reachable: (reachable: number, total: number) => string;
  samples: (n: number) => string;
  more: (n: number) => string;
  /** The heads of a table: how bad it is, what it is about, what is wrong, the line. */
  columns: readonly string[];
  severityNames: Record<Severity, string>;
  unknownFormat: (format: string, formats: readonly string[]) => string;
}

const de: CheckFileWords = {
  help: {
    usage: 'check <Datei>… [Angaben]',
    summary:
      'Prüft die Dateien von Kommunen: was nicht gelesen werden kann, was wohl nicht stimmt und was noch fehlt.',
    details: `Es sind dieselben Prüfungen und Worte wie in der Werkstatt. Es wird nichts geändert.

  <Datei>            eine oder mehrere Dateien oder Internetadressen
  --max-age <Tage>   nach wie vielen Tagen ohne Prüfung Angaben als alt gelten; ohne Angabe 180
  --format <Form>    text, json, sarif, junit oder markdown; ohne Angabe text
  --json             dasselbe wie --format json
  --links            fragt auch alle Adressen ab und merkt sich die Antworten neben der Datei (…links.json);
                     was erreichbar war, wird nach sieben Tagen wieder gefragt`,
    notes: `Ergebnis: 0, wenn nichts falsch ist (Hinweise zählen nicht); 1 bei Fehlern oder Warnungen; 2, wenn eine
Datei nicht geprüft werden konnte.`,
  },
  noFile: 'Bitte nennen Sie die Datei.',
  wrongMaxAge: (value) => `--max-age ${value}: Hier wird eine Zahl von Tagen erwartet.`,
  unreadable: (file, reason) => `${file}: Die Datei kann nicht gelesen werden (${reason}).`,
  tooLarge: (file, megabytes) => `${file}: Die Datei ist größer als ${megabytes} MB und wird nicht gelesen.`,
  counts: {
    error: (n) => `${n} Fehler`,
    warning: (n) => (n === 1 ? '1 Warnung' : `${n} Warnungen`),
    hint: (n) => (n === 1 ? '1 Hinweis' : `${n} Hinweise`),
  },
  fine: (file) => `${file}: alles in Ordnung, nichts fehlt.`,
  found: (file, counts) => `${file}: ${counts.join(', ')}`,
  severities: {
    error: 'Fehler: Das wird nicht gezeigt',
    warning: 'Warnungen: Das wird gezeigt, stimmt aber wohl nicht',
    hint: 'Was noch fehlt',
  },
  repairable: 'Alle diese Stellen kann die Werkstatt auf einmal reparieren.',
  reachable: (reachable, total) => `Familien können heute ${reachable} von ${total} Angeboten erreichen.`,
  samples: (n) =>
    n === 1 ? 'Ein erfundenes Beispiel zählt nicht mit.' : `${n} erfundene Beispiele zählen nicht mit.`,
  more: (n) => `… und ${n} weitere`,
  columns: ['', 'Wo', 'Was', 'Zeile'],
  severityNames: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  unknownFormat: (format, formats) => `--format ${format}: Möglich sind ${formats.join(', ')}.`,
};

const en: CheckFileWords = {
  help: {
    usage: 'check <file>… [options]',
    summary:
      "Checks the files of municipalities: what can't be read, what is probably wrong, and what is missing.",
    details: `The checks and their words are those of the workshop. Nothing is changed.

  <file>             one or more files or addresses
  --max-age <days>   after how many days without a check data counts as old; 180 by default
  --format <format>  text, json, sarif, junit or markdown; text by default
  --json             the same as --format json
  --links            also asks for all addresses, and remembers the answers beside the file (…links.json);
                     what was reachable is asked for again after seven days`,
    notes: `Exit code: 0 if nothing is wrong (hints don't count); 1 for errors or warnings; 2 if a file could not be
checked.`,
  },
  noFile: 'Please name the file.',
  wrongMaxAge: (value) => `--max-age ${value}: a number of days is expected here.`,
  unreadable: (file, reason) => `${file}: the file can't be read (${reason}).`,
  tooLarge: (file, megabytes) => `${file}: the file is larger than ${megabytes} MB, and is not read.`,
  counts: {
    error: (n) => (n === 1 ? '1 error' : `${n} errors`),
    warning: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
    hint: (n) => (n === 1 ? '1 hint' : `${n} hints`),
  },
  fine: (file) => `${file}: all in order, nothing missing.`,
  found: (file, counts) => `${file}: ${counts.join(', ')}`,
  severities: {
    error: 'Errors: this is not shown',
    warning: 'Warnings: this is shown, but probably wrong',
    hint: 'What is still missing',
  },
  repairable: 'The workshop can repair all these places at once.',
  reachable: (reachable, total) => `Families can reach ${reachable} of ${total} services today.`,
  samples: (n) => (n === 1 ? 'A made-up sample is not counted.' : `${n} made-up samples are not counted.`),
  more: (n) => `… and ${n} more`,
  columns: ['', 'Where', 'What', 'Line'],
  severityNames: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  unknownFormat: (format, formats) => `--format ${format}: possible are ${formats.join(', ')}.`,
};

/** The texts of the command `check`, by language. */
export const checkFileWords: Record<EditorLanguage, CheckFileWords> = { de, en };
