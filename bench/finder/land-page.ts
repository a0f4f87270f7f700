import { openIndexes, type IndexFolder, type Indexes, type Narrowing } from '../../src/sources/pagefind.js';
import type { Facet } from '../../src/model/index-format.js';

let indexes: Indexes;

/** Called from outside, one after the other, so that bytes can be counted between them. Times in milliseconds. */
const land = {
  async open(folders: IndexFolder[]): Promise<number> {
    const start = performance.now();
    indexes = await openIndexes(folders, () => true);
    if (indexes.missing.length) throw new Error(`${indexes.missing.length} indexes are missing`);
    return performance.now() - start;
  },

  async find(query: string, narrowing: Narrowing, asked: Facet[]) {
    const start = performance.now();
    const { load, loadUnsure: _, ...found } = await indexes.find(query, narrowing, asked);
    const programs = await load(20);
    const names = programs.map(({ services }) => services[0]!.name);
    return { time: performance.now() - start, names: names.slice(0, 3), shown: names.length, ...found };
  },
};

Object.assign(globalThis, { land });
