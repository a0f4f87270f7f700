import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sampleProgram } from '../../scripts/sample-program.js';
import { buildIndexes } from '../../src/cli/build-indexes.js';

const MUNICIPALITY_COUNT = 45;
const SERVICE_COUNT = 100_000;

/** The folder with the files of the Land; they are generated once and kept. */
export const landFolder = fileURLToPath(new URL('../../.cache/land/', import.meta.url));

/** The AGS of a municipality of the Land, by its index. */
export const agsOf = (index: number): string => `03${String(101 + index)}`;

/** Generates the program files of a Land's municipalities, their directory and their indexes, unless they exist. */
export async function generateLand(): Promise<void> {
  if (existsSync(`${landFolder}suche/directory.json`)) return;
  mkdirSync(landFolder, { recursive: true });
  const programs = Array.from({ length: MUNICIPALITY_COUNT }, (_, index) => {
    const ags = agsOf(index);
    const startOf = (index: number) => Math.floor((SERVICE_COUNT * index) / MUNICIPALITY_COUNT);
    const services = startOf(index + 1) - startOf(index);
    const program = sampleProgram({ services, seed: index + 1 });
    const municipality = { name: `Landkreis Muster ${index + 1}`, ags };
    writeFileSync(
      `${landFolder}${ags}.json`,
      JSON.stringify({ ...program, $schema: undefined, municipality }),
    );
    return { ags, name: municipality.name, src: `${ags}.json`, services };
  });
  writeFileSync(`${landFolder}directory.json`, JSON.stringify({ directoryVersion: 1, programs }));
  await buildIndexes(`${landFolder}directory.json`, undefined, { info: console.log, warn: console.error });
}
