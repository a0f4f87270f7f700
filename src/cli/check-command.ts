import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkBytes } from '../authoring/check/check-bytes.js';
import { countBySeverity, type CheckReport } from '../authoring/check/check-file.js';
import { OUTDATED_AFTER_DAYS } from '../authoring/check/completeness.js';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import { summarizeQuality } from '../authoring/quality.js';
import { checkFileWords } from './check-words.js';
import { exitCodes, type Command, type ExitCode } from './command.js';
import { reportAsData, reportAsText } from './check-report.js';
import { displayNameOf, readFileOrUrl, reasonOf, urlOf } from './files.js';

/** A larger file is no municipality's. It is refused before it is read. */
const MAX_MEGABYTES = 50;

/** Checks files of municipalities. */
export const checkCommand: Command = {
  help: { de: checkFileWords.de.help, en: checkFileWords.en.help },
  options: {
    json: { type: 'boolean' },
    'max-age': { type: 'string', default: String(OUTDATED_AFTER_DAYS) },
  },
  run: async ({ values, positionals: files, language, reporter: { info, warn }, now, reject }) => {
    const words = checkFileWords[language];
    const maxAge = String(values['max-age']);
    if (!/^\d{1,5}$/.test(maxAge)) return reject(words.wrongMaxAge(maxAge));
    if (!files.length) return reject(words.noFile);
    const maxAgeDays = Number(maxAge);
    const results: object[] = [];
    let exitCode: ExitCode = exitCodes.good;
    for (const name of files) {
      const report = await checkNamedFile(name, { now, maxAgeDays }, warn, language);
      if (!report) {
        exitCode = exitCodes.failed;
        continue;
      }
      const { error, warning } = countBySeverity(report.findings);
      if ((error || warning) && exitCode === exitCodes.good) exitCode = exitCodes.findings;
      // Of a text that is not JSON, a page shows nothing, however much of it can be repaired.
      const readable = report.repairedText === undefined ? report.program : undefined;
      const quality = readable && summarizeQuality(readable, now, maxAgeDays);
      if (values.json) results.push(reportAsData(name, report, quality, language));
      else info(reportAsText(name, report, quality, language).join('\n'));
    }
    if (values.json) info(JSON.stringify(results, null, 2));
    return exitCode;
  },
};

/** Reads and checks a file. @returns `undefined` where it can't be read; that was reported then. */
async function checkNamedFile(
  name: string,
  options: { now: Date; maxAgeDays: number },
  warn: (line: string) => void,
  language: EditorLanguage,
): Promise<CheckReport | undefined> {
  const words = checkFileWords[language];
  try {
    const address = urlOf(name);
    const size = address.startsWith('file:') ? (await stat(fileURLToPath(address))).size : 0;
    const isTooLarge = size > MAX_MEGABYTES * 1e6;
    if (isTooLarge) warn(words.tooLarge(displayNameOf(address), MAX_MEGABYTES));
    return isTooLarge ? undefined : checkBytes((await readFileOrUrl(address)).bytes, options);
  } catch (error) {
    warn(words.unreadable(name, reasonOf(error)));
    return undefined;
  }
}
