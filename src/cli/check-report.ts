import { countBySeverity, type CheckReport, type LocatedFinding } from '../authoring/check/check-file.js';
import { describeFinding, findingTitle } from '../authoring/check/describe-finding.js';
import { severities, type FindingKind } from '../authoring/check/finding.js';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import type { QualitySummary } from '../authoring/quality.js';
import { checkFileWords } from './check-words.js';

/** How many findings of one kind are printed. All of them stand in what `--json` prints. */
const MAX_LISTED = 20;

/**
 * What was found in a file, for people: by severity and kind, each with `file:line`, which most terminals turn into a link.
 *
 * @returns Lines.
 */
export function reportAsText(
  file: string,
  report: CheckReport,
  quality: QualitySummary | undefined,
  language: EditorLanguage,
): string[] {
  const words = checkFileWords[language];
  const { findings } = report;
  const counts = countBySeverity(findings);
  const counted = severities
    .filter((severity) => counts[severity])
    .map((severity) => words.counts[severity](counts[severity]));
  const lines = [counted.length ? words.found(file, counted) : words.fine(file)];
  if (quality && quality.total + quality.samples) lines.push(...reachabilityLine(quality, language));
  for (const severity of severities) {
    const kinds = groupByKind(findings.filter((finding) => finding.severity === severity));
    if (kinds.size) lines.push('', words.severities[severity]);
    for (const [kind, ofKind] of kinds) lines.push(...kindLines(file, kind, ofKind, report, language));
  }
  return lines;
}

function reachabilityLine({ total, reachable, samples }: QualitySummary, language: EditorLanguage): string[] {
  const words = checkFileWords[language];
  return [`${words.reachable(reachable, total)}${samples ? ` ${words.samples(samples)}` : ''}`];
}

function groupByKind(findings: readonly LocatedFinding[]): Map<FindingKind, LocatedFinding[]> {
  const kinds = new Map<FindingKind, LocatedFinding[]>();
  for (const finding of findings) {
    const known = kinds.get(finding.kind);
    if (known) known.push(finding);
    else kinds.set(finding.kind, [finding]);
  }
  return kinds;
}

function kindLines(
  file: string,
  kind: FindingKind,
  findings: readonly LocatedFinding[],
  { data, repairedText }: CheckReport,
  language: EditorLanguage,
): string[] {
  const words = checkFileWords[language];
  const listed = findings
    .slice(0, MAX_LISTED)
    .map((finding) => ({ ...describeFinding(finding, data, language), line: finding.location?.line }));
  const [first] = listed;
  // What is said of all of them is said once.
  const isSame = listed.every(({ message }) => message === first!.message);
  const title = `  ${findingTitle(kind, language)}${findings.length > 1 ? ` (${findings.length})` : ''}`;
  const lines = [isSame ? `${title}: ${first!.message}` : title];
  for (const { record, field, message, notation, line } of listed) {
    const name = kind === 'syntax' ? '' : [record, field].filter(Boolean).join(', ');
    const said = [name, isSame ? '' : message].filter(Boolean).join(': ');
    const text = [said, notation && `(${notation})`].filter(Boolean).join(' ');
    lines.push(`    ${line === undefined ? file : `${file}:${line}`}${text && `  ${text}`}`);
  }
  if (findings.length > listed.length) lines.push(`    ${words.more(findings.length - listed.length)}`);
  if (kind === 'syntax' && repairedText !== undefined) lines.push(`    ${words.repairable}`);
  return lines;
}

/** What was found in a file, for programs. */
export function reportAsData(
  file: string,
  { findings, data }: CheckReport,
  quality: QualitySummary | undefined,
  language: EditorLanguage,
): object {
  return {
    file,
    counts: countBySeverity(findings),
    ...(quality && {
      reachability: { total: quality.total, reachable: quality.reachable, samples: quality.samples },
    }),
    findings: findings.map((finding) => {
      const { record, field, message, repair, place, notation } = describeFinding(finding, data, language);
      const { kind, severity, path, lost, location } = finding;
      return {
        severity,
        kind,
        record,
        ...(field && { field }),
        message,
        ...(place && { place, path }),
        ...(location && { line: location.line, column: location.column }),
        ...(lost && { lost }),
        ...(repair && { repair }),
        ...(notation && { notation }),
      };
    }),
  };
}
