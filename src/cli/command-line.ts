import { parseArgs } from 'node:util';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import { commandLineWords } from './command-line-words.js';
import {
  exitCodes,
  type Command,
  type CommandCall,
  type CommandHelp,
  type ExitCode,
  type Reporter,
} from './command.js';

/** The commands by their names, each loaded when it is used. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check/check-command.js')).checkCommand,
  export: async () => (await import('./export/export-command.js')).exportCommand,
  index: async () => (await import('./index-command.js')).indexCommand,
  merge: async () => (await import('./merge-command.js')).mergeCommand,
  workshop: async () => (await import('./workshop-command.js')).workshopCommand,
};

/** Where a command line was typed. */
export interface Shell {
  reporter: Reporter;
  /** The environment variables: their locale is the language of a command line that names none. */
  environment: Readonly<Record<string, string | undefined>>;
  isInteractive: boolean;
  /** What counts as now. */
  now: Date;
}

/** Runs the command that the arguments name. @returns The exit code. */
export async function runCommandLine(args: readonly string[], shell: Shell): Promise<ExitCode> {
  const { reporter } = shell;
  const { language = localeLanguage(shell.environment), unknownLanguage } = requestedLanguage(args);
  const words = commandLineWords[language];
  const fail = (message: string, command = '') => {
    reporter.warn(`${message}\n${words.seeHelp(command)}`);
    return exitCodes.failed;
  };
  const [name, ...others] = args;
  if (unknownLanguage !== undefined) return fail(words.unknownLanguage(unknownLanguage), name);
  if (name === undefined || name.startsWith('-')) {
    const isHelp = args.includes('--help') || args.includes('-h');
    if (name !== undefined && !isHelp) return fail(words.noCommand);
    reporter.info(await helpOfAll(language));
    return isHelp ? exitCodes.good : exitCodes.failed;
  }
  if (!Object.hasOwn(commands, name)) return fail(words.unknownCommand(name));
  const command = await commands[name]!();
  const reject = (message: string) => fail(message, name);
  const parsed = parseCommandArguments(others, command);
  if ('unknownOption' in parsed) return reject(words.unknownOption(parsed.unknownOption));
  if (!parsed.values.help) return command.run({ ...parsed, ...shell, language, reject });
  reporter.info(helpOf(command.help[language], language));
  return exitCodes.good;
}

/** Reads the arguments behind a command's name, or finds the option that it does not have, or that lacks its value. */
function parseCommandArguments(
  args: string[],
  { options }: Command,
): Pick<CommandCall, 'values' | 'positionals'> | { unknownOption: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    return { values: values, positionals };
  } catch (error) {
    const [, unknownOption = String(error)] = /'(-[^' ]*)/.exec(String(error)) ?? [];
    return { unknownOption };
  }
}

/** The language that `--lang` asks for. It is also that of mistakes in the arguments, so it is looked up before all others. */
function requestedLanguage(args: readonly string[]): { language?: EditorLanguage; unknownLanguage?: string } {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (index < 0) return {};
  const value = args[index] === '--lang' ? (args[index + 1] ?? '') : args[index]!.slice('--lang='.length);
  return value === 'de' || value === 'en' ? { language: value } : { unknownLanguage: value };
}

/** English where the shell's locale is; German everywhere else, as are those whom the files are for. */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Shell['environment']): EditorLanguage {
  return /^en\b|^en_/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'de';
}

function helpOf({ usage, summary, details, notes }: CommandHelp, language: EditorLanguage): string {
  const words = commandLineWords[language];
  const options = `${details}\n${words.commonOptions}`;
  return [words.usage(usage), summary, options, notes].filter(Boolean).join('\n\n');
}

async function helpOfAll(language: EditorLanguage): Promise<string> {
  const words = commandLineWords[language];
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ help }) => `${words.usage(help[language].usage)}\n  ${help[language].summary}`);
  return [...lines, words.seeCommandHelp].join('\n\n');
}
