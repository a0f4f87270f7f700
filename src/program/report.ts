import { warnOnce } from '../platform/warn-once.js';
import type { DataIssue } from '../schema/index.js';
import { issueLine } from '../schema/issue.js';
import type { LoadError } from './request.js';

/** More issues of one file than this are counted only. */
const MAX_LISTED_ISSUES = 50;

/** Says in the console that a file can't be loaded. */
export function reportError({ url, message }: LoadError): void {
  warnOnce(`${url || 'No file'}: ${message}`);
}

/** Lists in the console what could not be read from a file. */
export function reportIssues(url: string, issues: readonly DataIssue[]): void {
  if (!issues.length) return;
  const lines = issues.slice(0, MAX_LISTED_ISSUES).map((issue) => `  ${issueLine(issue)}`);
  if (issues.length > lines.length) lines.push(`  … and ${issues.length - lines.length} more`);
  warnOnce([`${url}: ${issues.length} data issue(s)`, ...lines].join('\n'));
}
