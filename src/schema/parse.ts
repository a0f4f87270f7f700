import { copyOfJson } from './copy-of-json.js';
import { readDirectory, type DirectoryResult } from './read-directory.js';
import { readProgram, type ParseResult } from './read-program.js';

/**
 * Reads a municipality's document, and leaves it as it is: what is read is a copy. Never throws.
 *
 * @param data A JSON value, of whatever kind.
 * @returns The program where one can be shown, and everything that could not be read.
 */
export const parseProgram = (data: unknown): ParseResult => readProgram(copyOfJson(data));

/** Reads a directory file as `parseProgram` reads a municipality's. */
export const parseDirectory = (data: unknown): DirectoryResult => readDirectory(copyOfJson(data));
