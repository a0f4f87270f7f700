import { warnOnce } from '../platform/warn-once.js';
import type { DataIssue } from '../schema/index.js';
import type { LoadError } from './request.js';

/** Says in the console that a file can't be loaded. */
export function reportError({ url, message }: LoadError): void {
  warnOnce(`${url || 'No file'}: ${message}`);
}

/** Lists in the console what could not be read from a file. */
export function reportIssues(url: string, issues: readonly DataIssue[]): void {
  if (!issues.length) return;
  void import('../authoring/issue-messages.js').then(({ listIssues }) => warnOnce(listIssues(url, issues)));
}
