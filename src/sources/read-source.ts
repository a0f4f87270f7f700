import { readProgram } from '../schema/read-program.js';
import type { ParsedSource } from './parsed-source.js';
import { urlResolver } from './shared/absolute-urls.js';
import type { LoadFile, SourceFile } from './source-file.js';

/**
 * Reads a file of any supported format: its program with absolute addresses, or an issue and no program.
 *
 * Most files are a municipality's own; the code for all others is loaded on demand.
 *
 * @throws {TypeError} where that code cannot be loaded.
 */
export async function readSource(file: SourceFile, loadFile: LoadFile): Promise<ParsedSource> {
  const data = parseJson(file);
  if (!hasVersion(data)) return (await import('./read-any-format.js')).readAnyFormat(file, loadFile);
  return readProgram(data, urlResolver(file.url));
}

/** Undefined for a file that is no JSON, or not in UTF-8; other encodings are tried later. */
function parseJson({ bytes }: SourceFile): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** A municipality's own format is recognized by its version, whatever may be wrong with the rest. */
const hasVersion = (data: unknown) => typeof data === 'object' && data !== null && 'schemaVersion' in data;
