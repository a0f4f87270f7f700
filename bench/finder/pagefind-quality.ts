import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildIndexes } from '../../src/cli/build-indexes.js';
import { openIndexInNode } from '../../test/support/index-in-node.js';
import { recallOfIds, querySets, SAMPLE_SIZE, type FindIds } from './quality.js';
import { makeServices, topics } from './services.js';

const folder = resolve('.cache/bench/pagefind-quality');

/** Builds an index of the sample services, as the command line does, and opens it as the finder does. */
async function buildPagefindIndex(): Promise<FindIds> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const municipality = { name: 'Musterland', ags: '03000' };
  const program = { schemaVersion: 1, municipality, topics, services: makeServices(SAMPLE_SIZE) };
  const directory = { directoryVersion: 1, programs: [{ ...municipality, src: 'musterland.json' }] };
  writeFileSync(`${folder}/musterland.json`, JSON.stringify(program));
  writeFileSync(`${folder}/land.json`, JSON.stringify(directory));
  await buildIndexes(`${folder}/land.json`, undefined, { info: () => {}, warn: console.error });
  const { search } = await openIndexInNode(`${folder}/suche/03000/`);
  return async (query) => {
    const { loadDocuments } = await search(query, {});
    return (await loadDocuments(3)).map(({ services }) => services[0]!.id!);
  };
}

/** The quality of a Pagefind index for the same queries, as a table in Markdown. */
export async function pagefindTable(): Promise<string> {
  const find = await buildPagefindIndex();
  const rows: string[][] = [];
  for (const { name, queries } of querySets) {
    const recall = await recallOfIds(find, queries);
    rows.push([name, String(queries.length), `${(recall * 100).toFixed(1)} %`]);
  }
  const head = ['queries', 'how many', 'Pagefind index'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
