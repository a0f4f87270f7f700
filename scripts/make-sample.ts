/**
 * Writes the file of a made-up municipality with any number of services, for stories, tests and benches. The same arguments
 * give the same file on every machine.
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
  console.error('--services must be a whole number from 0, --seed a whole number.');
  process.exitCode = 1;
} else {
  writeFileSync(values.out, `${JSON.stringify(sampleProgram({ services, seed }), null, 2)}\n`);
  console.log(`${values.out}: ${values.services} services, seed ${values.seed}`);
}
