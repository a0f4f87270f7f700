import type { Program } from '../../schema/index.js';
import { parseProgram } from '../../schema/parse.js';

/** A program from the part of it that a source has; whatever the contract rejects is left out. */
export function partialProgram(part: object): Program {
  return parseProgram({ schemaVersion: 1, ...part }).program!;
}
