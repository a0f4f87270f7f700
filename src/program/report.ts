import type { DataIssue } from '../schema/index.js';
import type { LoadError } from './request.js';

const said = new Set<string>();

/** Says something in the console, for whoever looks after the page; the same thing once. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[pk] ${message}`);
}

/** Says that a file could not be had. */
export function reportError({ url, message }: LoadError): void {
  warn(`${url || 'No file'}: ${message}`);
}

/** Lists what could not be taken from a file. Its words are loaded only when there is something to say. */
export function reportIssues(url: string, issues: readonly DataIssue[]): void {
  if (!issues.length) return;
  void import('../localization/issues.js').then(({ listIssues }) => warn(listIssues(url, issues)));
}
