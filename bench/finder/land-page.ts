import { openIndexes, type IndexFolder, type Indexes } from '../../src/sources/pagefind.js';
import type { IndexFilters, RecordFacet } from '../../src/model/index-format.js';

let indexes: Indexes;

/** Called from outside, one after the other, so that bytes can be counted between them. Times in milliseconds. */
const land = {
  async open(folders: IndexFolder[]): Promise<number> {
    const start = performance.now();
    indexes = await openIndexes(folders, () => true);
    if (indexes.missing.length) throw new Error(`${indexes.missing.length} indexes are missing`);
    return performance.now() - start;
  },

  /** @param asked What is counted then, too; without it the time is that to the results. */
  async find(query: string, narrowing: IndexFilters, asked?: RecordFacet[]) {
    const start = performance.now();
    const { count, load, tell } = await indexes.find(query, narrowing);
    const shown = (await load(20)).length;
    if (asked) await tell(asked);
    return { time: performance.now() - start, count, shown };
  },
};

Object.assign(globalThis, { land });
