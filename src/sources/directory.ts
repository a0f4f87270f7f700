import type { ListedProgram } from '../schema/directory.js';
import { parseDirectory, type DirectoryResult } from '../schema/parse-directory.js';
import { absolute } from './absolute.js';
import { decode } from './decode.js';
import { partOfProgram } from './entries.js';
import type { ParsedSource, SourceFile } from './parsed-source.js';

/** Reads a directory file: the municipalities in it, with the addresses of their files made absolute. Never throws. */
export function readDirectory(file: SourceFile): DirectoryResult {
  const text = decode(file);
  try {
    const { directory, issues } = parseDirectory(JSON.parse(text));
    if (!directory) return { issues };
    const { programs, ...rest } = absolute(directory, file.url);
    return {
      directory: { ...rest, programs: programs.map((program) => withFolder(program, file.url)) },
      issues,
    };
  } catch {
    const isEmpty = !text.trim();
    const found = isEmpty ? '' : JSON.stringify(text.trim().slice(0, 40));
    return { issues: [{ path: '', expected: isEmpty ? 'content' : 'json', found, lost: '' }] };
  }
}

/** A folder ends in `/`, even where whoever wrote it down forgot, or named the file in it that tells of the index. */
function withFolder({ index, ...program }: ListedProgram, base: string): ListedProgram {
  if (index === undefined) return program;
  const folder = index.replace(/(?:\/?pagefind-entry\.json)?\/*$/, '/');
  return { ...program, index: absolute({ src: folder }, base).src };
}

/** A directory as a source: whoever shows services asks for the place first. Its program has none of its own. */
export function readPlaces(file: SourceFile): ParsedSource {
  const { directory, issues } = readDirectory(file);
  return directory ? { program: partOfProgram({}), directory, issues } : { issues };
}

/** A Pagefind index alone as a source, by its entry: a directory of nobody but whose services are in it. */
export function readIndex({ url }: SourceFile): ParsedSource {
  const index = new URL('.', url).href;
  const programs = [{ ags: '', name: '', src: '', index, postalCodes: [], places: [], neighbours: [] }];
  return { program: partOfProgram({}), directory: { directoryVersion: 1, programs }, issues: [] };
}
