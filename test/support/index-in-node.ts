import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** As much of Pagefind as these tests and benches need. */
interface Pagefind {
  search: (query: string | null) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  options: (options: object) => Promise<void>;
}

/** Opens an index in Node as a browser would: Pagefind's runtime reads its files from the disk instead of the web. */
export async function openIndex(folder: string) {
  const { fetch } = globalThis;
  globalThis.fetch = (address) => {
    try {
      return Promise.resolve(new Response(readFileSync((address as string).replace(/\?.*/, ''))));
    } catch {
      return fetch(address);
    }
  };
  const runtime = (await import(pathToFileURL(`${folder}pagefind.js`).href)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = runtime.createInstance({ basePath: folder, noWorker: true });
  return {
    pagefind,
    counts: () => pagefind.filters(),
    /** The documents of what a query finds. */
    records: async (query: string): Promise<unknown[]> => {
      const { results } = await pagefind.search(query);
      const data = await Promise.all(results.map(({ data }) => data()));
      return data.map(({ raw_url }) => JSON.parse(raw_url.slice(raw_url.indexOf('#') + 1)) as unknown);
    },
  };
}
