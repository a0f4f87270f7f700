#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { commandLineWords as words } from './messages.js';
import { buildIndexes } from './build-indexes.js';
import { runCheck } from './check-file.js';

const reporter = { info: (line: string) => console.log(line), warn: (line: string) => console.error(line) };
const [commandName, ...commandArguments] = process.argv.slice(2);
process.exitCode =
  commandName === 'check' ? await runCheck(commandArguments, reporter) : await run(process.argv.slice(2));

/** Runs the command that the arguments name. @returns The exit code. */
async function run(args: string[]): Promise<number> {
  const { values, positionals, unknownOption } = parseArguments(args);
  if (unknownOption) return fail(words.unknownOption(unknownOption));
  const [command, directory, unexpected] = positionals;
  if (values.help || !command) {
    console.log(words.help);
    return values.help ? 0 : 1;
  }
  if (command !== 'index') return fail(words.unknownCommand(command));
  if (!directory) return fail(words.noDirectory);
  if (unexpected) return fail(words.unexpectedArgument(unexpected));
  const isBuilt = await buildIndexes(directory, values.output, reporter);
  return isBuilt ? 0 : 1;
}

function parseArguments(args: string[]) {
  try {
    return {
      unknownOption: '',
      ...parseArgs({
        args,
        allowPositionals: true,
        options: { output: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } },
      }),
    };
  } catch (error) {
    const [, unknownOption = String(error)] = /'(-[^' ]*)/.exec(String(error)) ?? [];
    return { unknownOption, values: {}, positionals: [] };
  }
}

function fail(line: string): number {
  console.error(`${line}\n${words.seeHelp}`);
  return 1;
}
