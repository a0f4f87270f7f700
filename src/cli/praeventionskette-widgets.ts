#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { commandLineWords as words } from './messages.js';
import { buildIndexes } from './build-indexes.js';

process.exitCode = await run(process.argv.slice(2));

/** Does what the arguments say, and gives the exit code. */
async function run(args: string[]): Promise<number> {
  const { values, positionals, unknown } = read(args);
  if (unknown) return complain(words.unknownOption(unknown));
  const [command, directory, tooMany] = positionals;
  if (values.help || !command) {
    console.log(words.help);
    return values.help ? 0 : 1;
  }
  if (command !== 'index') return complain(words.unknownCommand(command));
  if (!directory) return complain(words.noDirectory);
  if (tooMany) return complain(words.tooMany(tooMany));
  const isBuilt = await buildIndexes(directory, values.output, {
    tell: (line) => console.log(line),
    warn: (line) => console.error(line),
  });
  return isBuilt ? 0 : 1;
}

function read(args: string[]) {
  try {
    return {
      unknown: '',
      ...parseArgs({
        args,
        allowPositionals: true,
        options: { output: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } },
      }),
    };
  } catch (error) {
    const [, unknown = String(error)] = /'(-[^' ]*)/.exec(String(error)) ?? [];
    return { unknown, values: {}, positionals: [] };
  }
}

function complain(line: string): number {
  console.error(`${line}\n${words.seeHelp}`);
  return 1;
}
