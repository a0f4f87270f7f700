import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tsImport } from 'tsx/esm/api';

const folder = '.cache/test-land';

const types = { js: 'text/javascript', json: 'application/json' };

/** More services than the finder shows at once. */
const courses = Array.from({ length: 25 }, (_, index) => ({
  id: `course-${index}`,
  name: `Schwimmkurs ${index + 1}`,
  topics: ['sport'],
  ages: [{ fromMonths: 48, toMonths: 96 }],
  cost: { free: false },
}));

const peine = {
  schemaVersion: 1,
  municipality: { name: 'Landkreis Peine', ags: '03157' },
  topics: [
    { id: 'health', label: 'Gesundheit' },
    { id: 'sport', label: 'Sport' },
  ],
  services: [
    {
      id: 'midwife',
      name: 'Wochenbettbetreuung',
      summary: 'Eine Fachkraft kommt nach Hause.',
      topics: ['health'],
      ages: [{ fromMonths: 0, toMonths: 3 }],
      cost: { free: true },
      languages: ['de', 'uk'],
      url: 'wochenbett.html',
      phones: [{ number: '05171 4010' }],
    },
    { id: 'advice', name: 'Stillberatung', topics: ['health'], ages: [{ fromMonths: 0, toMonths: 12 }] },
    { name: 'Stillcafé', topics: ['health'], cost: { free: true }, appointment: false },
    ...courses,
  ],
};

const gifhorn = {
  schemaVersion: 1,
  municipality: { name: 'Landkreis Gifhorn', ags: '03151' },
  topics: [{ id: 'gesund', label: 'Gesundheit' }],
  services: [
    {
      id: 'midwife',
      name: 'Hebammensprechstunde',
      topics: ['gesund'],
      ages: [{ fromMonths: -9, toMonths: 12 }],
      cost: { free: false },
      languages: ['de'],
    },
  ],
};

/** Writes the files of two municipalities, and builds their indexes as the command line does. */
async function buildTestLand() {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const programs = [peine, gifhorn].map(({ municipality: { name, ags } }) => ({
    ags,
    name,
    src: `${ags}.json`,
  }));
  const files = {
    '03157': peine,
    '03151': gifhorn,
    directory: { directoryVersion: 1, programs },
  };
  for (const [name, file] of Object.entries(files))
    await writeFile(`${folder}/${name}.json`, JSON.stringify(file));
  const { buildIndexes } = await tsImport('../../src/cli/build-indexes.ts', import.meta.url);
  const warn = (line) => {
    throw new Error(line);
  };
  await buildIndexes(`${folder}/directory.json`, undefined, { info: () => {}, warn });
}

let whenBuilt;

/**
 * Serves the files of two municipalities under `/__land/`, and builds them on the first request. The directory
 * `/__land/suche/directory.json` lists the indexes, such as `/__land/suche/03157/`.
 */
export async function serveTestLand(context, next) {
  const [, name] = /^\/__land\/([\w./-]+)$/.exec(context.path) ?? [];
  if (!name || name.includes('..')) return next();
  whenBuilt ??= buildTestLand();
  await whenBuilt;
  try {
    context.body = await readFile(`${folder}/${name}`);
    context.type = types[name.split('.').pop()] ?? 'application/octet-stream';
  } catch {
    context.status = 404;
  }
}
