import { severities } from '../../../authoring/check/finding.js';
import type { EditorLanguage } from '../../../authoring/check/words/finding-words.js';
import { checkFileWords } from '../check-words.js';
import type { CheckedFile, ReportedFinding } from '../checked-file.js';
import { describeReachability } from './text-format.js';

/** How many findings of a file are listed: a summary is read, and some hosts cut it off at a megabyte. */
const MAX_LISTED = 100;

/** As Markdown, for the summary of a job (`$GITHUB_STEP_SUMMARY`) or a comment: a table for each file. */
export const asMarkdown = (files: readonly CheckedFile[], language: EditorLanguage): string =>
  files.map((file) => fileSection(file, language)).join('\n\n');

function fileSection({ name, findings, counts, quality }: CheckedFile, language: EditorLanguage): string {
  const words = checkFileWords[language];
  const counted = severities
    .filter((severity) => counts[severity])
    .map((severity) => words.counts[severity](counts[severity]));
  const summary = counted.length ? words.found(name, counted) : words.fine(name);
  const reach = quality && quality.total + quality.samples ? describeReachability(quality, language) : '';
  const parts = [`## ${escape(summary)}`, escape(reach), findings.length ? table(findings, language) : ''];
  if (findings.length > MAX_LISTED) parts.push(words.more(findings.length - MAX_LISTED));
  return parts.filter(Boolean).join('\n\n');
}

function table(findings: readonly ReportedFinding[], language: EditorLanguage): string {
  const { columns, severityNames } = checkFileWords[language];
  const rows = findings
    .slice(0, MAX_LISTED)
    .map(({ severity, record, field, message, line }) => [
      severityNames[severity],
      [record, field].filter(Boolean).join(', '),
      message,
      line === undefined ? '' : String(line),
    ]);
  return [columns, columns.map(() => '---'), ...rows]
    .map((cells, index) => `| ${cells.map((cell) => (index === 1 ? cell : escape(cell))).join(' | ')} |`)
    .join('\n');
}

/** Text that Markdown and the HTML in it leave as it is. */
const escape = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, (character) => `&#${character.charCodeAt(0)};`);
