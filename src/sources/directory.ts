import { parseDirectory, type DirectoryResult } from '../schema/directory.js';
import { absolute } from './absolute.js';
import { decode } from './decode.js';
import { partOfProgram } from './entries.js';
import type { Reading, SourceFile } from './source-file.js';

/** Reads a directory file: the municipalities in it, with the addresses of their files made absolute. Never throws. */
export function readDirectory(file: SourceFile): DirectoryResult {
  const text = decode(file);
  try {
    const { directory, issues } = parseDirectory(JSON.parse(text));
    return directory ? { directory: absolute(directory, file.url), issues } : { issues };
  } catch {
    const isEmpty = !text.trim();
    const found = isEmpty ? '' : JSON.stringify(text.trim().slice(0, 40));
    return { issues: [{ path: '', expected: isEmpty ? 'content' : 'json', found, lost: '' }] };
  }
}

/** A directory as a source: whoever shows services asks for the place first. Its program has none of its own. */
export function readPlaces(file: SourceFile): Reading {
  const { directory, issues } = readDirectory(file);
  return directory ? { program: partOfProgram({}), directory, issues } : { issues };
}
