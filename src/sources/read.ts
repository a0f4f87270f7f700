import { parseFlawless } from '../schema/program.js';
import type { Program } from '../schema/index.js';
import { absolute } from './absolute.js';
import type { LoadMore, ParsedSource, SourceFile } from './parsed-source.js';

/**
 * Reads a file: recognises its format and gives the program in it, with addresses made absolute. What is no readable
 * file gives an issue and no program.
 *
 * Most files are a municipality's, and in order: what reads all others is loaded only then.
 *
 * @throws {TypeError} where the code for other files can't be loaded.
 */
export async function readSource(file: SourceFile, loadMore: LoadMore): Promise<ParsedSource> {
  const program = flawlessIn(file);
  if (program) return { program: absolute(program, file.url), issues: [] };
  return (await import('./recognize.js')).recognize(file, loadMore);
}

function flawlessIn({ bytes }: SourceFile): Program | undefined {
  try {
    return parseFlawless(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}
