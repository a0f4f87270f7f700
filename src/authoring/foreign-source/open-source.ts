import type { Expectation } from '../../schema/index.js';
import { readAnyFormat } from '../../sources/read-any-format.js';
import type { LoadFile, SourceFile } from '../../sources/source-file.js';
import type { CheckOptions } from '../check/check-data.js';
import type { LocatedFinding } from '../check/check-file.js';
import { openBytes, type OpenedText } from '../document/open-bytes.js';
import { summarizeLeftOut, type LeftOut } from './left-out.js';
import { sourceRecords, type SourceRecords } from './source-records.js';

/** A source of another format that was read: a calendar, a feed, a directory. */
export interface OpenedSource {
  /** What it calls itself; empty where it has no name. */
  readonly title: string;
  readonly records: SourceRecords;
  readonly leftOut: readonly LeftOut[];
}

/** A file of the contract, a source of another format, or what is wrong with a file that is neither. */
export type OpenedFile =
  | { readonly kind: 'file'; readonly file: OpenedText }
  | { readonly kind: 'source'; readonly source: OpenedSource }
  | { readonly kind: 'unknown'; readonly findings: readonly LocatedFinding[] };

/**
 * Opens a file by its content, whatever its name says. One without the version of the contract may be of another format, and
 * is one of the contract only where no reader knows it.
 *
 * @param loadFile Loads what a source refers to, as its next page.
 * @throws {TypeError} where a reader can't be loaded.
 */
export async function openAnyFile(
  file: SourceFile,
  loadFile: LoadFile,
  options: CheckOptions,
): Promise<OpenedFile> {
  const opened = openBytes(file.bytes, options);
  const isOfContract = 'data' in opened && 'schemaVersion' in opened.data;
  const source = isOfContract ? undefined : await openSource(file, loadFile);
  if (source) return { kind: 'source', source };
  return 'data' in opened ? { kind: 'file', file: opened } : { kind: 'unknown', findings: opened.findings };
}

/**
 * Opens a source.
 *
 * @returns `undefined` for a file of no format that a reader knows, also for one of the contract.
 * @throws {TypeError} where a reader can't be loaded.
 */
export async function openSource(file: SourceFile, loadFile: LoadFile): Promise<OpenedSource | undefined> {
  const { program, issues, title = '', directory } = await readAnyFormat(file, loadFile);
  const isUnknown = !program && issues.some(({ expected }) => unknownFormat.has(expected));
  if (isUnknown || directory) return undefined;
  return { title, records: program ? sourceRecords(program) : {}, leftOut: summarizeLeftOut(issues) };
}

/** What a reader expects that knows nothing of a file. */
const unknownFormat: ReadonlySet<Expectation> = new Set(['content', 'json', 'format', 'document', 'version']);
