import type { CheckedFile, ReportedFinding } from '../checked-file.js';
import { withName } from './sarif-format.js';

/**
 * As JUnit's XML, which GitLab, Jenkins and others show as a list of tests: a file is a suite, an error or a warning a failed
 * test, a hint a passed one with its text beside it. A file without any has one passed test.
 */
export function asJunit(files: readonly CheckedFile[]): string {
  const suites = files.map(({ name, findings, counts }) => {
    const cases = findings.length
      ? findings.map(toCase)
      : [`<testcase classname="check" name="${escape(name)}"/>`];
    const failures = counts.error + counts.warning;
    const start = `<testsuite name="${escape(name)}" tests="${cases.length}" failures="${failures}">`;
    return `  ${start}\n${cases.map((testCase) => `    ${testCase}`).join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>`;
}

function toCase(finding: ReportedFinding): string {
  const { severity, kind, title, message, place, line } = finding;
  const name = [title, place].filter(Boolean).join(': ');
  const start = `<testcase classname="${escape(kind)}" name="${escape(name)}"${line === undefined ? '' : ` line="${line}"`}>`;
  const text = escape(withName(finding, message));
  const body =
    severity === 'hint'
      ? `<system-out>${text}</system-out>`
      : `<failure type="${severity}" message="${text}"/>`;
  return `${start}${body}</testcase>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no control characters but white space. */
const escape = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character]!)
    .replace(/\r?\n/g, '&#10;');
