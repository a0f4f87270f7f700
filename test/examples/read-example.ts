import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Program } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

/** The example files, one a municipality. */
export const files = ['peine', 'gifhorn', 'hameln-pyrmont'] as const;
/** The name of an example file. */
export type File = (typeof files)[number];

const examples = new URL('../../examples/', import.meta.url);

/** The text of a file beside the examples. */
export function load(path: string): string {
  return readFileSync(new URL(path, examples), 'utf8');
}

/** An example as it stands in its file, and parsed; it must parse without an issue. */
export function read(file: File): { data: Record<string, unknown>; program: Program } {
  const data = JSON.parse(load(`${file}.json`)) as Record<string, unknown>;
  const { program, issues } = parseProgram(data);
  expect(issues).to.deep.equal([]);
  return { data, program: program! };
}
