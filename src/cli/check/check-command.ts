import { checkBytes } from '../../authoring/check/check-bytes.js';
import type { CheckOptions } from '../../authoring/check/check-data.js';
import { countBySeverity } from '../../authoring/check/check-file.js';
import { OUTDATED_AFTER_DAYS } from '../../authoring/check/completeness.js';
import { severities } from '../../authoring/check/finding.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { summarizeQuality } from '../../authoring/quality.js';
import type { SourceFile } from '../../sources/source-file.js';
import { exitCodes, type Command } from '../command.js';
import { displayNameOf, FileTooLargeError, readMunicipalFile, reasonOf, urlOf } from '../files.js';
import { checkFileWords } from './check-words.js';
import { describeReport, type CheckedFile, type ReportedFinding } from './checked-file.js';
import { asJson } from './formats/json-format.js';
import { asJunit } from './formats/junit-format.js';
import { asMarkdown } from './formats/markdown-format.js';
import { asSarif } from './formats/sarif-format.js';
import { asText } from './formats/text-format.js';
import { checkLinks } from '../links/check-links.js';

/** How results are printed, by the name of the format. */
const formats: Readonly<Record<string, (files: readonly CheckedFile[], language: EditorLanguage) => string>> =
  {
    text: asText,
    json: asJson,
    sarif: asSarif,
    junit: asJunit,
    markdown: asMarkdown,
  };

/** Checks files of municipalities. */
export const checkCommand: Command = {
  help: { de: checkFileWords.de.help, en: checkFileWords.en.help },
  options: {
    format: { type: 'string' },
    json: { type: 'boolean' },
    links: { type: 'boolean' },
    'max-age': { type: 'string', default: String(OUTDATED_AFTER_DAYS) },
  },
  run: async ({ values, positionals: files, language, reporter, now, reject }) => {
    const words = checkFileWords[language];
    const maxAge = String(values['max-age']);
    const format = String(values.format ?? (values.json ? 'json' : 'text'));
    if (!/^\d{1,5}$/.test(maxAge)) return reject(words.wrongMaxAge(maxAge));
    if (!Object.hasOwn(formats, format)) return reject(words.unknownFormat(format, Object.keys(formats)));
    if (!files.length) return reject(words.noFile);
    const options = { now, maxAgeDays: Number(maxAge) };
    const checked: CheckedFile[] = [];
    for (const name of files) {
      const content = await readNamedFile(name, reporter.warn, language);
      if (!content) continue;
      const file = checkContent(name, content.bytes, options, language);
      const findings = values.links ? await checkLinks(content, { now, language, reporter }) : [];
      checked.push(withFindings(file, findings));
    }
    const output = formats[format]!(checked, language);
    if (output) reporter.info(output);
    if (checked.length < files.length) return exitCodes.failed;
    const isGood = checked.every(({ counts }) => !counts.error && !counts.warning);
    return isGood ? exitCodes.good : exitCodes.findings;
  },
};

/** Reads a file. @returns `undefined` where it can't be read; that was reported then. */
async function readNamedFile(
  name: string,
  warn: (line: string) => void,
  language: EditorLanguage,
): Promise<SourceFile | undefined> {
  const words = checkFileWords[language];
  try {
    return await readMunicipalFile(name);
  } catch (error) {
    if (error instanceof FileTooLargeError) warn(words.tooLarge(displayNameOf(urlOf(name)), error.megabytes));
    else warn(words.unreadable(name, reasonOf(error)));
    return undefined;
  }
}

function checkContent(
  name: string,
  bytes: Uint8Array,
  options: CheckOptions & { maxAgeDays: number },
  language: EditorLanguage,
): Omit<CheckedFile, 'counts'> {
  const report = checkBytes(bytes, options);
  const isRepairable = report.repairedText !== undefined;
  // Of a text that is not JSON, a page shows nothing, however much of it can be repaired.
  const shown = isRepairable ? undefined : report.program;
  return {
    name,
    findings: describeReport(report, language),
    quality: shown && summarizeQuality(shown, options.now, options.maxAgeDays),
    isRepairable,
  };
}

/** Adds findings, and counts all of them. */
function withFindings(file: Omit<CheckedFile, 'counts'>, added: readonly ReportedFinding[]): CheckedFile {
  const findings = severities.flatMap((severity) =>
    [...file.findings, ...added].filter((finding) => finding.severity === severity),
  );
  return { ...file, findings, counts: countBySeverity(findings) };
}
