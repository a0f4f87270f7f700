import { countBySeverity, type CheckReport } from '../../src/authoring/check/check-file.js';
import { describeFinding } from '../../src/authoring/check/describe-finding.js';
import { pickText } from '../../src/model/text.js';
import { pageWords, type Language } from './words.js';

/** What a check found, in a sentence or two: whether the file can be read at all, and how much is wrong in it. */
export function summarizeReport(report: CheckReport, language: Language): string {
  const { check } = pageWords[language];
  const { program, findings } = report;
  const [worst] = findings;
  const mistakes = findings.filter(({ kind }) => kind === 'syntax');
  if (mistakes.length) return check.broken(mistakes[0]!.location?.line ?? 1, mistakes.length);
  if (!program) return worst ? describeFinding(worst, undefined, language).message : check.nothing;
  const name = pickText(program.municipality.name, language, program.language).text || check.unnamed;
  if (!worst) return check.fine(name);
  const { error, warning, hint } = countBySeverity(findings);
  return check.read(name, [
    error ? check.errorCount(error) : check.noErrors,
    ...(warning ? [check.warningCount(warning)] : []),
    ...(hint ? [check.hintCount(hint)] : []),
  ]);
}
