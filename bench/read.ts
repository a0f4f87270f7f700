/**
 * Measures how long reading a municipality's file takes, beside JSON.parse of the same text and zod's safeParse of the
 * same data, alternately in one run of Node; medians.
 *
 *     npm run bench:read [-- --services 10000]
 */
import { parseArgs } from 'node:util';
import { sampleProgram } from '../scripts/sample-program.js';
import { programSchema } from '../src/schema/index.js';
import { readProgram } from '../src/schema/read-program.js';

const ROUND_COUNT = 41;
const WARM_UP_COUNT = 6;

const { values } = parseArgs({ options: { services: { type: 'string', default: '10000' } } });
const text = JSON.stringify(sampleProgram({ services: Number(values.services), seed: 1 }));

const times = { parse: [] as number[], reader: [] as number[], zod: [] as number[] };

function timeOf(work: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

for (let round = 0; round < ROUND_COUNT + WARM_UP_COUNT; round++) {
  let data: unknown;
  const parse = timeOf(() => (data = JSON.parse(text)));
  const zod = timeOf(() => programSchema.safeParse(data));
  // Last, since it modifies the data.
  const reader = timeOf(() => readProgram(data));
  if (round === 0) console.log(`The first time: ${reader.toFixed(1)} ms`);
  if (round < WARM_UP_COUNT) continue;
  times.parse.push(parse);
  times.reader.push(reader);
  times.zod.push(zod);
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!;

console.log(`${values.services} services, ${(text.length / 1e6).toFixed(1)} MB, medians of ${ROUND_COUNT}:`);
for (const [name, label] of [
  ['parse', 'JSON.parse'],
  ['reader', 'the reader (target: 0.6)'],
  ['zod', 'zod safeParse'],
] as const) {
  const [time, ratio] = [median(times[name]), median(times[name]) / median(times.parse)];
  console.log(`  ${label.padEnd(24)} ${time.toFixed(1).padStart(7)} ms  ${ratio.toFixed(2).padStart(5)}`);
}
