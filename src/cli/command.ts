import type { ParseArgsConfig } from 'node:util';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';

/** What a command ends with: all is good, something was found that a person should look at, or it could not run. */
export const exitCodes = { good: 0, findings: 1, failed: 2 } as const;

/** One of `exitCodes`. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Receives the lines that a command prints. */
export interface Reporter {
  /** Results. */
  info: (line: string) => void;
  /** What went wrong or needs a look. */
  warn: (line: string) => void;
  /** How far a long command is, in place of the line before; absent in a job. */
  progress?: ((line: string) => void) | undefined;
}

/** How a command was called. */
export interface CommandCall {
  /** The values of its options. */
  values: Readonly<Record<string, string | boolean | undefined>>;
  /** What stands beside the options. */
  positionals: readonly string[];
  language: EditorLanguage;
  reporter: Reporter;
  /** Says that the command was called in a wrong way, and where its help is. @returns The exit code for that. */
  reject: (message: string) => ExitCode;
  /** What counts as now. */
  now: Date;
  /** Whether a person watches: results that a job would only have to throw away are left out otherwise. */
  isInteractive: boolean;
}

/** What a command says of itself. */
export interface CommandHelp {
  /** Its name and arguments: `index <Verzeichnis> [--output <Ordner>]`. */
  usage: string;
  /** What it is for, in one line. */
  summary: string;
  /** What to know of it, its arguments, and its options. */
  details: string;
  /** What follows the options, such as exit codes. */
  notes?: string;
}

/** A command of the command line. `--help` and `--lang` belong to all of them. */
export interface Command {
  help: Record<EditorLanguage, CommandHelp>;
  options: NonNullable<ParseArgsConfig['options']>;
  run: (call: CommandCall) => Promise<ExitCode>;
}
