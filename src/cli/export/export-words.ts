import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import type { Loss } from '../../authoring/export/export-context.js';
import type { CommandHelp } from '../command.js';

/** The texts of the command `export`. */
interface ExportWords {
  help: CommandHelp;
  noFile: string;
  unexpectedArgument: (argument: string) => string;
  unknownFormat: (format: string, formats: readonly string[]) => string;
  unknownTable: (table: string) => string;
  wrongAddress: (option: string, value: string) => string;
  needsOutput: string;
  unreadable: (file: string, reason: string) => string;
  tooLarge: (file: string, megabytes: number) => string;
  noProgram: (file: string) => string;
  notWritten: (file: string, reason: string) => string;
  written: (file: string) => string;
  /** Stands before the list of what is not in the export. */
  leftOut: string;
  losses: Record<Loss, (n: number) => string>;
  missingAddress: string;
  missingLicence: string;
}

const services = (n: number) => (n === 1 ? 'einem Angebot' : `${n} Angeboten`);
const englishServices = (n: number) => (n === 1 ? 'one service' : `${n} services`);

/** The texts of the command `export`, by language. */
export const exportWords: Record<EditorLanguage, ExportWords> = {
  de: {
    help: {
      usage: 'export <Datei> --to <Format> [--output <Datei>]',
      summary:
        'Gibt eine Datei in einem anderen Format aus: für offene Daten, Suchmaschinen, Karten und Büros.',
      details: `  <Datei>                die Datei einer Kommune oder ihre Internetadresse
  --to <Format>          hsds     Angebote für Verzeichnisse (Open Referral HSDS 3)
                         csv      Angebote oder Termine als Tabelle, mit Semikolon
                         xlsx     dasselbe für Excel, mit Anleitung
                         jsonld   alles für Suchmaschinen (schema.org)
                         dcat     Beschreibung für Portale offener Daten (DCAT-AP.de)
                         ics      Termine als Kalender
                         geojson  Orte der Angebote für Karten
  --output, -o <Datei>   wohin geschrieben wird; ohne Angabe in das Terminal (nicht bei xlsx)
  --table <Tabelle>      für csv und xlsx: services (Angebote, ohne Angabe) oder agenda (Termine)
  --url <Adresse>        für dcat und jsonld: wo die Datei veröffentlicht ist
  --licence <Adresse>    für dcat: die Lizenz der Daten, zum Beispiel https://www.govdata.de/dl-de/by-2-0`,
      notes: `Erfundene Beispiele werden nicht ausgegeben (außer in Tabellen). Was das Format nicht kennt, nennt der Befehl.
Ergebnis: 0; 2, wenn nichts ausgegeben werden konnte.`,
    },
    noFile: 'Bitte nennen Sie die Datei.',
    unexpectedArgument: (argument) => `Die Angabe „${argument}“ wird hier nicht erwartet.`,
    unknownFormat: (format, formats) =>
      format
        ? `--to ${format}: Möglich sind ${formats.join(', ')}.`
        : `Bitte nennen Sie mit --to das Format: ${formats.join(', ')}.`,
    unknownTable: (table) => `--table ${table}: Möglich sind services und agenda.`,
    wrongAddress: (option, value) => `--${option} ${value}: Hier wird eine Adresse mit https:// erwartet.`,
    needsOutput: 'Eine Excel-Datei braucht einen Ort: Bitte nennen Sie ihn mit --output.',
    unreadable: (file, reason) => `${file}: Die Datei kann nicht gelesen werden (${reason}).`,
    tooLarge: (file, megabytes) =>
      `${file}: Die Datei ist größer als ${megabytes} MB und wird nicht gelesen.`,
    noProgram: (file) =>
      `${file}: Das ist keine lesbare Datei einer Kommune. Was ihr fehlt, sagt der Befehl check.`,
    notWritten: (file, reason) =>
      `${file}: Die Datei kann nicht geschrieben werden (${reason}). Eine ältere ist unverändert.`,
    written: (file) => `${file} ist geschrieben.`,
    leftOut: 'Nicht ausgegeben, weil das Format dafür keinen Platz hat:',
    losses: {
      translations: (n) => `Übersetzungen von ${n === 1 ? 'einem Text' : `${n} Texten`}`,
      'age-spans': (n) => `mehrere Altersspannen bei ${services(n)}; ausgegeben ist die ganze Spanne`,
      'ages-before-birth': (n) => `die Zeit vor der Geburt als Alter bei ${services(n)}`,
      'holiday-rules': (n) => `was an Feiertagen oder in den Ferien gilt, ${n} Mal`,
      keywords: (n) => `Suchwörter bei ${services(n)}`,
      'not-free': (n) => `dass es etwas kostet, bei ${services(n)}; ein Hinweis dazu ist ausgegeben`,
      'month-dates': (n) => `Tage, von denen nur Monat oder Jahr bekannt ist, ${n} Mal`,
      'place-municipalities': (n) => `in welcher Gemeinde ein Ort liegt, ${n} Mal`,
      'places-without-coordinates': (n) => `Orte ohne Koordinaten: ${n}`,
      'events-without-day': (n) => `Termine ohne genauen Tag: ${n}`,
    },
    missingAddress: 'Ohne --url steht nicht darin, wo die Datei zu finden ist.',
    missingLicence: 'Ohne --licence nehmen die meisten Portale die Beschreibung nicht an.',
  },
  en: {
    help: {
      usage: 'export <file> --to <format> [--output <file>]',
      summary: 'Writes a file in another format: for open data, search engines, maps and offices.',
      details: `  <file>                 the file of a municipality, or its address
  --to <format>          hsds     services for directories (Open Referral HSDS 3)
                         csv      services or dates as a table, with semicolons
                         xlsx     the same for Excel, with instructions
                         jsonld   everything for search engines (schema.org)
                         dcat     description for open-data portals (DCAT-AP.de)
                         ics      dates as a calendar
                         geojson  places of services for maps
  --output, -o <file>    where to write; the terminal by default (not for xlsx)
  --table <table>        for csv and xlsx: services (by default) or agenda
  --url <address>        for dcat and jsonld: where the file is published
  --licence <address>    for dcat: the licence of the data, such as https://www.govdata.de/dl-de/by-2-0`,
      notes: `Made-up samples are left out (but in tables). The command names what the format does not know.
Exit code: 0; 2 if nothing could be written.`,
    },
    noFile: 'Please name the file.',
    unexpectedArgument: (argument) => `The argument “${argument}” is not expected here.`,
    unknownFormat: (format, formats) =>
      format
        ? `--to ${format}: possible are ${formats.join(', ')}.`
        : `Please name the format with --to: ${formats.join(', ')}.`,
    unknownTable: (table) => `--table ${table}: possible are services and agenda.`,
    wrongAddress: (option, value) => `--${option} ${value}: an address with https:// is expected here.`,
    needsOutput: 'An Excel file needs a place: please name it with --output.',
    unreadable: (file, reason) => `${file}: the file can't be read (${reason}).`,
    tooLarge: (file, megabytes) => `${file}: the file is larger than ${megabytes} MB, and is not read.`,
    noProgram: (file) =>
      `${file}: this is no readable file of a municipality. The command check says what is wrong.`,
    notWritten: (file, reason) =>
      `${file}: the file can't be written (${reason}). An older one is unchanged.`,
    written: (file) => `${file} has been written.`,
    leftOut: 'Left out, since the format has no place for it:',
    losses: {
      translations: (n) => `translations of ${n === 1 ? 'one text' : `${n} texts`}`,
      'age-spans': (n) => `several age spans of ${englishServices(n)}; the whole span is written`,
      'ages-before-birth': (n) => `the time before birth as an age, for ${englishServices(n)}`,
      'holiday-rules': (n) => `what holds on public or school holidays, ${n} times`,
      keywords: (n) => `search words of ${englishServices(n)}`,
      'not-free': (n) => `that there is a fee, for ${englishServices(n)}; notes about it are written`,
      'month-dates': (n) => `days of which only the month or year is known, ${n} times`,
      'place-municipalities': (n) => `the municipality that a place is in, ${n} times`,
      'places-without-coordinates': (n) => `places without coordinates: ${n}`,
      'events-without-day': (n) => `dates without an exact day: ${n}`,
    },
    missingAddress: 'Without --url it does not say where the file is.',
    missingLicence: 'Without --licence most portals will not take the description.',
  },
};
