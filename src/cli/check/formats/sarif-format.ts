import type { Severity } from '../../../authoring/check/finding.js';
import type { CheckedFile, ReportedFinding } from '../checked-file.js';

/** SARIF's levels. */
const levels: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'note' };

/**
 * As SARIF 2.1.0 (OASIS), which GitHub and other code hosts show beside the lines of a file. A kind of finding is a rule.
 */
export function asSarif(files: readonly CheckedFile[]): string {
  const findings = files.flatMap(({ findings }) => findings);
  const titles = new Map(findings.map(({ kind, title }) => [kind, title]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'praeventionskette-widgets check',
            rules: [...titles].map(([id, text]) => ({ id, shortDescription: { text } })),
          },
        },
        results: files.flatMap((file) => file.findings.map((finding) => toResult(finding, file.name))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function toResult(finding: ReportedFinding, file: string): object {
  const { kind, severity, message, place, line, column } = finding;
  return {
    ruleId: kind,
    level: levels[severity],
    message: { text: withName(finding, message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          ...(line !== undefined && { region: { startLine: line, startColumn: column } }),
        },
        ...(place && { logicalLocations: [{ fullyQualifiedName: place }] }),
      },
    ],
  };
}

/** A message that stands alone names what it is about. */
export const withName = ({ kind, record, field }: ReportedFinding, message: string): string =>
  kind === 'syntax' ? message : `${[record, field].filter(Boolean).join(', ')}: ${message}`;

/** A path as SARIF wants it: relative to the repository, with slashes. */
const toUri = (file: string): string =>
  /^https?:/i.test(file) ? file : encodeURI(file.replaceAll('\\', '/').replace(/^\.\//, ''));
