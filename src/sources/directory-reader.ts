import type { ListedMunicipality } from '../schema/directory.js';
import { readDirectory, type DirectoryResult } from '../schema/read-directory.js';
import { urlResolver } from './shared/absolute-urls.js';
import { decodeText } from './decode-text.js';
import { partialProgram } from './shared/partial-program.js';
import type { ParsedSource } from './parsed-source.js';
import type { SourceFile } from './source-file.js';

/** Reads a directory file: the municipalities in it, with absolute addresses. Never throws. */
export function readDirectoryFile(file: SourceFile): DirectoryResult {
  const text = decodeText(file);
  try {
    const { directory, issues } = readDirectory(JSON.parse(text), urlResolver(file.url));
    if (!directory) return { issues };
    return { directory: { ...directory, programs: directory.programs.map(withIndexFolder) }, issues };
  } catch {
    const isEmpty = !text.trim();
    const found = isEmpty ? '' : JSON.stringify(text.trim().slice(0, 40));
    return { issues: [{ path: '', expected: isEmpty ? 'content' : 'json', found, lost: '' }] };
  }
}

/** Completes the address of an index: a folder, which may be given without its `/` or by its entry file. */
function withIndexFolder({ index, ...program }: ListedMunicipality): ListedMunicipality {
  if (index === undefined) return program;
  return { ...program, index: index.replace(/(?:\/?pagefind-entry\.json)?\/*$/, '/') };
}

/** Reads a directory as a source; its program is empty. */
export function readDirectorySource(file: SourceFile): ParsedSource {
  const { directory, issues } = readDirectoryFile(file);
  return directory ? { program: partialProgram({}), directory, issues } : { issues };
}

/** Reads the entry file of a Pagefind index as a source: a directory with that one index, of no municipality. */
export function readPagefindEntry({ url }: SourceFile): ParsedSource {
  const index = new URL('.', url).href;
  const programs = [{ ags: '', name: '', src: '', index, postalCodes: [], places: [], neighbours: [] }];
  return { program: partialProgram({}), directory: { directoryVersion: 1, programs }, issues: [] };
}
