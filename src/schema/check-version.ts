import type { DataIssue, Expectation } from './issue.js';
import { excerpt } from './reader.js';

/** Why a value is no document of the version that this library reads; nothing where it is one. */
export function checkVersion(data: unknown, key: string, version: number): DataIssue | undefined {
  const refuse = (expected: Expectation, found: unknown, path = ''): DataIssue => ({
    path,
    expected,
    found: excerpt(found),
    lost: '',
  });
  if (data === undefined || data === '') return refuse('content', data);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse('document', data);
  const found = (data as Record<string, unknown>)[key];
  return found === version ? undefined : refuse('version', found, key);
}
