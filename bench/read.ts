/**
 * How long reading a municipality's file takes, beside JSON.parse of the same text and zod's own safeParse of the same
 * data: medians of one run, in Node, in turns.
 *
 *     npm run bench:read [-- --services 10000]
 */
import { parseArgs } from 'node:util';
import { programSchema } from '../src/schema/index.js';
import { parseProgram } from '../src/schema/parse.js';
import { sampleProgram } from '../scripts/sample-program.js';

const ROUNDS = 31;
const WARM_UP_ROUNDS = 5;

const { values } = parseArgs({ options: { services: { type: 'string', default: '10000' } } });
const text = JSON.stringify(sampleProgram({ services: Number(values.services), seed: 1 }));

const candidates: Record<string, () => void> = {
  'JSON.parse': () => void JSON.parse(text),
  reader: readFresh(parseProgram),
  'zod safeParse': readFresh((data) => programSchema.safeParse(data)),
};

/** Reads data that nobody has read before, as a page does: fresh from the text. */
function readFresh(read: (data: unknown) => unknown): () => number {
  return () => {
    const data: unknown = JSON.parse(text);
    const start = performance.now();
    read(data);
    return performance.now() - start;
  };
}
