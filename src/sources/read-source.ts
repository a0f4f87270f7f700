import { parseFlawless } from '../schema/program.js';
import type { Program } from '../schema/index.js';
import { withAbsoluteUrls } from './shared/absolute-urls.js';
import type { ParsedSource } from './parsed-source.js';
import type { LoadFile, SourceFile } from './source-file.js';

/**
 * Reads a file of any supported format: its program with absolute addresses, or an issue and no program.
 *
 * Most files are a municipality's own and flawless; the code for all others is loaded on demand.
 *
 * @throws {TypeError} where that code cannot be loaded.
 */
export async function readSource(file: SourceFile, loadFile: LoadFile): Promise<ParsedSource> {
  const program = flawlessIn(file);
  if (program) return { program: withAbsoluteUrls(program, file.url), issues: [] };
  return (await import('./read-any-format.js')).readAnyFormat(file, loadFile);
}

function flawlessIn({ bytes }: SourceFile): Program | undefined {
  try {
    return parseFlawless(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}
