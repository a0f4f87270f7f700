import { buildIndexes } from './build-indexes.js';
import { exitCodes, type Command } from './command.js';
import { indexWords } from './index-words.js';

/** Builds search indexes of all municipalities of a directory. */
export const indexCommand: Command = {
  help: { de: indexWords.de.help, en: indexWords.en.help },
  options: { output: { type: 'string', short: 'o' } },
  run: async ({ values, positionals, language, reporter, reject }) => {
    const [directory, unexpected] = positionals;
    const words = indexWords[language];
    if (!directory) return reject(words.noDirectory);
    if (unexpected) return reject(words.unexpectedArgument(unexpected));
    const isBuilt = await buildIndexes(directory, values.output as string | undefined, reporter, language);
    return isBuilt ? exitCodes.good : exitCodes.findings;
  },
};
