import { checkVersion } from './check-version.js';
import type { Directory } from './directory.js';
import { directory as directoryShape } from './generated/directory.js';
import type { DataIssue } from './issue.js';
import { readValue } from './reader.js';
import { DIRECTORY_VERSION } from './vocabulary.js';

/** What a directory file gave: the directory where there is one, and everything that could not be read. */
export interface DirectoryResult {
  directory?: Directory;
  issues: DataIssue[];
}

/** Reads a directory file from any JSON value, as `readProgram` reads a municipality's. Never throws. */
export function readDirectory(data: unknown, resolveUrl?: (address: string) => string): DirectoryResult {
  const refusal = checkVersion(data, 'directoryVersion', DIRECTORY_VERSION);
  if (refusal) return { issues: [refusal] };
  const { value: directory, issues } = readValue(directoryShape, data, { resolveUrl });
  return directory ? { directory, issues } : { issues };
}
