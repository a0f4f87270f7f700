import type { IndexFolder, Indexes } from '../../src/sources/index-search.js';
import { openIndexes } from '../../src/sources/pagefind.js';
import type { IndexFilters, RecordFacet } from '../../src/model/index-format.js';

let indexes: Indexes;

/** Called by `land.js`, one call after the other, so that it can count the bytes of each. Times are in milliseconds. */
const federatedSearch = {
  async open(folders: IndexFolder[]): Promise<number> {
    const start = performance.now();
    indexes = await openIndexes(folders, () => true);
    if (indexes.missing.length) throw new Error(`${indexes.missing.length} indexes are missing`);
    return performance.now() - start;
  },

  /** @param facets Facets whose values are counted, too; without them, the time is that until the results are loaded. */
  async find(query: string, filters: IndexFilters, facets?: RecordFacet[]) {
    const start = performance.now();
    const { count, loadDocuments, loadDetails } = await indexes.search(query, filters);
    const { length: shown } = await loadDocuments(20);
    if (facets) await loadDetails(facets);
    return { time: performance.now() - start, count, shown };
  },
};

Object.assign(globalThis, { federatedSearch });
