/**
 * A municipality that does not exist, with as many services as one likes: for stories, tests and benches. The same
 * arguments give the same file, on every machine.
 *
 *     npm run make:sample -- --services 500 --seed 1 --out examples/large.json
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sampleProgram } from './sample-program.js';

const { values } = parseArgs({
  options: {
    services: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'examples/large.json' },
  },
});
const [services, seed] = [Number(values.services), Number(values.seed)];

if (!Number.isInteger(services) || services < 0 || !Number.isInteger(seed)) {
  console.error('--services and --seed take whole numbers, --services none below 0.');
  process.exitCode = 1;
} else {
  writeFileSync(values.out, `${JSON.stringify(sampleProgram({ services, seed }), null, 2)}\n`);
  console.log(`${values.out}: ${values.services} services, seed ${values.seed}`);
}
