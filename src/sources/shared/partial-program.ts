import type { Program } from '../../schema/index.js';
import { readProgram } from '../../schema/read-program.js';

/** A program from the part of it that a source has; whatever the contract rejects is left out. */
export function partialProgram(part: object): Program {
  return readProgram({ schemaVersion: 1, ...part }).program!;
}
