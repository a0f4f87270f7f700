import { postalCodeForm } from './contact.js';
import { partialDate } from './date.js';
import type { DataIssue } from './issue.js';
import { leaf, list, numberLeaf, optional, type Parsed, record, stringLeaf } from './leaf.js';
import { url } from './link.js';
import { refuse, salvage } from './parse.js';
import { agsForm } from './profile.js';
import { text } from './text.js';

/** The version of the directory file that this library reads. */
export const DIRECTORY_VERSION = 1;

const ags = stringLeaf('ags', agsForm);

/** A municipality whose file a directory names. */
export const listedProgram = record({
  ags,
  name: text,
  src: url,
  postalCodes: list(stringLeaf('postal-code', postalCodeForm)),
  places: list(text),
  neighbours: list(ags),
  services: optional(numberLeaf('count', 0)),
  index: optional(url),
});

/**
 * A municipality whose file lies at `src`: what belongs to it, by postal codes and names, and who its neighbours are.
 * `index` is the folder of the Pagefind index of its services.
 */
export type ListedProgram = Parsed<typeof listedProgram>;

/** The municipalities of a Land, or of any region, each with a file of its own. */
export const directory = record({
  directoryVersion: leaf<1>('version', (value) => value === DIRECTORY_VERSION),
  updated: optional(partialDate),
  programs: list(listedProgram),
});

/** The municipalities of a Land, or of any region, each with a file of its own. */
export type Directory = Parsed<typeof directory>;

/** What a directory file gave: the directory where there is one, and everything that could not be taken. */
export interface DirectoryResult {
  directory?: Directory;
  issues: DataIssue[];
}

/** Reads a directory file from any JSON value, as `parseProgram` reads a municipality's. Never throws. */
export function parseDirectory(data: unknown): DirectoryResult {
  const refusal = refuse(data, 'directoryVersion', DIRECTORY_VERSION);
  if (refusal) return { issues: [refusal] };
  const { value, issues } = salvage(directory, data);
  return value ? { directory: value, issues } : { issues };
}
