import { parseProgram } from '../schema/parse.js';
import { absolute } from './absolute.js';
import type { LoadMore, ParsedSource, SourceFile } from './parsed-source.js';

/**
 * Reads a file: recognises its format and gives the program in it, with addresses made absolute. What is no readable
 * file gives an issue and no program.
 *
 * Most files are a municipality's: what reads all others is loaded only then.
 *
 * @throws {TypeError} where the code for other files can't be loaded.
 */
export async function readSource(file: SourceFile, loadMore: LoadMore): Promise<ParsedSource> {
  const data = jsonIn(file);
  if (!isProgram(data)) return (await import('./recognize.js')).recognize(file, loadMore);
  const { program, issues } = parseProgram(data);
  return { program: program && absolute(program, file.url), issues };
}

/** Nothing where a file is no JSON, or not in UTF-8: a reader that tries other encodings is asked then. */
function jsonIn({ bytes }: SourceFile): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** A municipality's own format says so by its version, whatever may be wrong with the rest. */
const isProgram = (data: unknown) => typeof data === 'object' && data !== null && 'schemaVersion' in data;
