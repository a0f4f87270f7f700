import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Program } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

/** The names of the example files, one for each municipality. */
export const files = ['peine', 'gifhorn', 'hameln-pyrmont'] as const;
/** The name of an example file. */
export type File = (typeof files)[number];

const examples = new URL('../../examples/', import.meta.url);

/** The text of a file in the folder of the examples. */
export function load(path: string): string {
  return readFileSync(new URL(path, examples), 'utf8');
}

/** An example as raw JSON, and parsed. Throws if there is an issue. */
export function read(file: File): { data: Record<string, unknown>; program: Program } {
  const data = JSON.parse(load(`${file}.json`)) as Record<string, unknown>;
  const { program, issues } = parseProgram(data);
  expect(issues).to.deep.equal([]);
  return { data, program: program! };
}
