import { severities } from '../../../authoring/check/finding.js';
import type { EditorLanguage } from '../../../authoring/check/words/finding-words.js';
import type { QualitySummary } from '../../../authoring/quality.js';
import { checkFileWords } from '../check-words.js';
import type { CheckedFile, ReportedFinding } from '../checked-file.js';

/** How many findings of one kind are printed. All of them stand in the formats for programs. */
const MAX_LISTED = 20;

/** For people: by severity and kind, each finding with `file:line`, which most terminals turn into a link. */
export const asText = (files: readonly CheckedFile[], language: EditorLanguage): string =>
  files.flatMap((file) => fileLines(file, language)).join('\n');

function fileLines(file: CheckedFile, language: EditorLanguage): string[] {
  const words = checkFileWords[language];
  const { name, findings, counts, quality } = file;
  const counted = severities
    .filter((severity) => counts[severity])
    .map((severity) => words.counts[severity](counts[severity]));
  const lines = [counted.length ? words.found(name, counted) : words.fine(name)];
  if (quality && quality.total + quality.samples) lines.push(describeReachability(quality, language));
  for (const severity of severities) {
    const kinds = groupByKind(findings.filter((finding) => finding.severity === severity));
    if (kinds.length) lines.push('', words.severities[severity]);
    for (const ofKind of kinds) lines.push(...kindLines(file, ofKind, language));
  }
  return lines;
}

/** How many services families can reach, in a sentence. */
export function describeReachability(
  { total, reachable, samples }: QualitySummary,
  language: EditorLanguage,
): string {
  const words = checkFileWords[language];
  return `${words.reachable(reachable, total)}${samples ? ` ${words.samples(samples)}` : ''}`;
}

function groupByKind(findings: readonly ReportedFinding[]): ReportedFinding[][] {
  const kinds = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const known = kinds.get(finding.kind);
    if (known) known.push(finding);
    else kinds.set(finding.kind, [finding]);
  }
  return [...kinds.values()];
}

function kindLines(
  { name: file, isRepairable }: CheckedFile,
  findings: readonly ReportedFinding[],
  language: EditorLanguage,
): string[] {
  const words = checkFileWords[language];
  const listed = findings.slice(0, MAX_LISTED);
  const [{ kind, title, message: firstMessage }] = listed as [ReportedFinding];
  // What is said of all of them is said once.
  const isSame = listed.every(({ message }) => message === firstMessage);
  const heading = `  ${title}${findings.length > 1 ? ` (${findings.length})` : ''}`;
  const lines = [isSame ? `${heading}: ${firstMessage}` : heading];
  for (const { record, field, message, notation, line } of listed) {
    const name = kind === 'syntax' ? '' : [record, field].filter(Boolean).join(', ');
    const said = [name, isSame ? '' : message].filter(Boolean).join(': ');
    const text = [said, notation && `(${notation})`].filter(Boolean).join(' ');
    lines.push(`    ${line === undefined ? file : `${file}:${line}`}${text && `  ${text}`}`);
  }
  if (findings.length > listed.length) lines.push(`    ${words.more(findings.length - listed.length)}`);
  if (kind === 'syntax' && isRepairable) lines.push(`    ${words.repairable}`);
  return lines;
}
