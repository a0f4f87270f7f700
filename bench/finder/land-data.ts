import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sampleProgram } from '../../scripts/sample-program.js';
import { buildIndexes } from '../../src/cli/build-indexes.js';

const MUNICIPALITIES = 45;
const SERVICES = 100_000;

/** Where the files of the Land lie; made once, and kept. */
export const landFolder = fileURLToPath(new URL('../../.cache/land/', import.meta.url));

/** The AGS of a municipality of the Land, by its number from 0. */
export const agsOf = (number: number): string => `03${String(101 + number)}`;

/** Makes a Land of municipalities with their program files, a directory and the indexes, where there is none yet. */
export async function makeLand(): Promise<void> {
  if (existsSync(`${landFolder}suche/directory.json`)) return;
  mkdirSync(landFolder, { recursive: true });
  const programs = Array.from({ length: MUNICIPALITIES }, (_, number) => {
    const ags = agsOf(number);
    const [from, to] = [number, number + 1].map((share) => Math.floor((SERVICES * share) / MUNICIPALITIES));
    const program = sampleProgram({ services: to! - from!, seed: number + 1 });
    const municipality = { name: `Landkreis Muster ${number + 1}`, ags };
    writeFileSync(
      `${landFolder}${ags}.json`,
      JSON.stringify({ ...program, $schema: undefined, municipality }),
    );
    return { ags, name: municipality.name, src: `${ags}.json`, services: to! - from! };
  });
  writeFileSync(`${landFolder}directory.json`, JSON.stringify({ directoryVersion: 1, programs }));
  await buildIndexes(`${landFolder}directory.json`, undefined, { tell: console.log, warn: console.error });
}
