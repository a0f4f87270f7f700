import type { AgendaEntry, Program } from '../../src/schema/index.js';
import { readAnyFormat } from '../../src/sources/read-any-format.js';
import type { ParsedSource } from '../../src/sources/parsed-source.js';
import type { LoadFile, SourceFile } from '../../src/sources/source-file.js';

/** The base URL of the files in these tests. */
export const BASE_URL = 'https://example.de/daten/';

/** A file as a server sends it. */
export function fileOf(
  content: string | Uint8Array | object,
  type = '',
  url = `${BASE_URL}datei`,
): SourceFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(text);
  return { bytes, type, url };
}

/** A loader that fails for every URL. */
export const failingLoader: LoadFile = (url) => Promise.reject(new Error(`no ${url}`));

/** Reads a file of any format. */
export function read(content: string | Uint8Array | object, loadFile = failingLoader): Promise<ParsedSource> {
  return readAnyFormat(fileOf(content), loadFile);
}

/** A loader for files by URL, which records the requested URLs and the highest number of simultaneous requests. */
export function createFileLoader(files: Record<string, unknown>) {
  const requestedUrls: string[] = [];
  let [openCount, maxOpen] = [0, 0];
  const loadFile: LoadFile = async (url) => {
    requestedUrls.push(url);
    maxOpen = Math.max(maxOpen, ++openCount);
    await new Promise((resolve) => setTimeout(resolve));
    openCount--;
    if (!(url in files)) throw new Error(`no ${url}`);
    return fileOf(files[url] as object, 'application/json', url);
  };
  return { requestedUrls, loadFile, maxConcurrency: () => maxOpen };
}

/** The entries of a file. */
export async function entriesOf(
  content: string | object,
  loadFile = failingLoader,
): Promise<readonly AgendaEntry[]> {
  return (await read(content, loadFile)).program!.agenda;
}

/** The only entry of a file. */
export async function entryOf(content: string | object, loadFile = failingLoader): Promise<AgendaEntry> {
  const entries = await entriesOf(content, loadFile);
  if (entries.length !== 1) throw new Error(`${entries.length} entries`);
  return entries[0]!;
}

/** The issues in short form: `path: expectation`. */
export const issueSummaries = ({ issues }: ParsedSource): string[] =>
  issues.map(
    ({ path, expected, lost }) => `${path}: ${expected}${lost === undefined ? '' : ` (${lost} lost)`}`,
  );

/** All texts of a program. */
export function textsOf({ agenda, papers, services, topics }: Program): string[] {
  const words: string[] = [];
  JSON.stringify([agenda, papers, services, topics.map(({ label }) => label)], (key, value: unknown) => {
    const isRead = typeof value === 'string' && !/^(?:url|src|id|start|end)$/.test(key);
    if (isRead) words.push(value);
    return value;
  });
  return words;
}
