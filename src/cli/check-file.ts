import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkBytes } from '../authoring/check/check-bytes.js';
import { countBySeverity, type CheckReport } from '../authoring/check/check-file.js';
import { OUTDATED_AFTER_DAYS } from '../authoring/check/completeness.js';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import { summarizeQuality } from '../authoring/quality.js';
import type { Reporter } from './build-indexes.js';
import { checkFileWords } from './check-file-words.js';
import { reportAsData, reportAsText } from './check-report.js';
import { displayNameOf, readFileOrUrl, reasonOf, urlOf } from './files.js';

/** Exit codes: nothing is wrong, something is, a file could not be checked. */
const [GOOD, FINDINGS, FAILED] = [0, 1, 2];

/** A larger file is no municipality's. It is refused before it is read. */
const MAX_MEGABYTES = 50;

/** How the command was called. */
interface CheckArguments {
  files: string[];
  language: EditorLanguage;
  maxAgeDays: number;
  isJson: boolean;
  isHelp: boolean;
}

/**
 * Runs the command `check`.
 *
 * @param args The arguments behind its name.
 * @param now The time at which files are checked.
 * @returns The exit code.
 */
export async function runCheck(args: string[], { info, warn }: Reporter, now = new Date()): Promise<number> {
  const { files, language, maxAgeDays, isJson, isHelp, wrongOption } = parseArguments(args);
  const words = checkFileWords[language];
  const fail = (line: string): number => {
    warn(`${line}\n${words.seeHelp}`);
    return FAILED;
  };
  if (wrongOption) return fail(words.wrongOption(wrongOption));
  if (isHelp) info(words.help);
  if (isHelp) return GOOD;
  if (!files.length) return fail(words.noFile);
  let exitCode = GOOD;
  const results: object[] = [];
  for (const name of files) {
    const report = await checkNamedFile(name, { now, maxAgeDays }, (line) => warn(line), language);
    if (!report) {
      exitCode = FAILED;
      continue;
    }
    const { error, warning } = countBySeverity(report.findings);
    if (error || warning) exitCode = Math.max(exitCode, FINDINGS);
    // Of a text that is not JSON, a page shows nothing, however much of it can be repaired.
    const readable = report.repairedText === undefined ? report.program : undefined;
    const quality = readable && summarizeQuality(readable, now, maxAgeDays);
    if (isJson) results.push(reportAsData(name, report, quality, language));
    else info(reportAsText(name, report, quality, language).join('\n'));
  }
  if (isJson) info(JSON.stringify(results, null, 2));
  return exitCode;
}

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

function parseArguments(args: string[]): CheckArguments & { wrongOption: string } {
  const none: CheckArguments = {
    files: [],
    language: 'de',
    maxAgeDays: OUTDATED_AFTER_DAYS,
    isJson: false,
    isHelp: false,
  };
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        'max-age': { type: 'string', default: String(OUTDATED_AFTER_DAYS) },
        lang: { type: 'string', default: 'de' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { lang, 'max-age': maxAge } = values;
    if (lang !== 'de' && lang !== 'en') return { ...none, wrongOption: `--lang ${lang}` };
    const parsed: CheckArguments = {
      ...none,
      files: positionals,
      language: lang,
      isJson: !!values.json,
      isHelp: !!values.help,
    };
    if (!/^\d{1,5}$/.test(maxAge)) return { ...parsed, wrongOption: `--max-age ${maxAge}` };
    return { ...parsed, maxAgeDays: Number(maxAge), wrongOption: '' };
  } catch (error) {
    const [, wrongOption = String(error)] = /'(-[^' ]*)/.exec(String(error)) ?? [];
    return { ...none, wrongOption };
  }
}
