import type { EditorLanguage } from '../authoring/check/words/finding-words.js';

/** The words that all commands share. */
interface CommandLineWords {
  usage: (usage: string) => string;
  commonOptions: string;
  seeHelp: (command: string) => string;
  seeCommandHelp: string;
  noCommand: string;
  unknownCommand: (command: string) => string;
  unknownOption: (option: string) => string;
  unknownLanguage: (language: string) => string;
}

const helpCall = (command: string) =>
  ['npx praeventionskette-widgets', command, '--help'].filter(Boolean).join(' ');

/** The words that all commands share, for people who maintain the files of municipalities. */
export const commandLineWords: Record<EditorLanguage, CommandLineWords> = {
  de: {
    usage: (usage) => `Aufruf: npx praeventionskette-widgets ${usage}`,
    commonOptions: `  --lang <Sprache>   de oder en; ohne Angabe die Sprache des Systems
  --help, -h         zeigt diese Hilfe`,
    seeHelp: (command) => `Hilfe zeigt: ${helpCall(command)}`,
    seeCommandHelp: `Mehr zu einem Befehl zeigt: ${helpCall('<Befehl>')}`,
    noCommand: 'Bitte nennen Sie zuerst den Befehl, dann die Angaben dazu.',
    unknownCommand: (command) => `Den Befehl „${command}“ gibt es nicht.`,
    unknownOption: (option) => `Die Angabe „${option}“ gibt es nicht, oder der Wert dazu fehlt.`,
    unknownLanguage: (language) => `Die Sprache „${language}“ gibt es nicht, nur de und en.`,
  },
  en: {
    usage: (usage) => `Usage: npx praeventionskette-widgets ${usage}`,
    commonOptions: `  --lang <language>  de or en; the language of the system by default
  --help, -h         shows this help`,
    seeHelp: (command) => `For help: ${helpCall(command)}`,
    seeCommandHelp: `For more about a command: ${helpCall('<command>')}`,
    noCommand: 'Please name the command first, then its options.',
    unknownCommand: (command) => `There is no command “${command}”.`,
    unknownOption: (option) => `There is no option “${option}”, or its value is missing.`,
    unknownLanguage: (language) => `There is no language “${language}”, only de and en.`,
  },
};
