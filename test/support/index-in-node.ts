import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createIndexSearch, indexOptionsFor, type Pagefind } from '../../src/sources/pagefind.js';

/** Opens an index in Node as a browser does, except that Pagefind's runtime reads its files from the disk. */
export async function openIndexInNode(folder: string) {
  const { fetch } = globalThis;
  globalThis.fetch = (address) => {
    try {
      return Promise.resolve(new Response(readFileSync((address as string).replace(/\?.*/, ''))));
    } catch {
      return fetch(address);
    }
  };
  const runtime = (await import(pathToFileURL(`${folder}pagefind.js`).href)) as {
    createInstance: (
      options: object,
    ) => Pagefind & { filters: () => Promise<Record<string, Record<string, number>>> };
  };
  const place = { url: pathToFileURL(folder).href };
  const pagefind = runtime.createInstance({ ...indexOptionsFor(place, 0), basePath: folder, noWorker: true });
  return {
    search: createIndexSearch(pagefind, [place]),
    counts: () => pagefind.filters(),
    /** The documents of the records that a query finds. */
    records: async (query: string): Promise<unknown[]> => {
      const { results } = await pagefind.search(query);
      const data = await Promise.all(results.map(({ data }) => data()));
      return data.map(({ raw_url }) => JSON.parse(raw_url.slice(raw_url.indexOf('#') + 1)) as unknown);
    },
  };
}
