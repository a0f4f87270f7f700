import {
  DOCUMENT_SEPARATOR,
  fieldWeights,
  type IndexFacet,
  type RecordFacet,
  type ServiceDocument,
} from '../model/index-format.js';
import { isStopWord } from '../model/search/text-analysis.js';
import { fold, tokenize } from '../model/folding.js';
import { readProgram } from '../schema/read-program.js';
import type { IndexFolder, IndexMatchDetails, Indexes } from './index-search.js';
import { urlResolver } from './shared/absolute-urls.js';

/** The part of Pagefind's API that is used here, https://pagefind.app/docs/api/. */
export interface Pagefind {
  search: (query: string | null, options?: { filters?: object }) => Promise<PagefindAnswer>;
  mergeIndex: (url: string, options: object) => Promise<void>;
  destroy: () => Promise<void>;
}

interface PagefindAnswer {
  results: PagefindResult[];
  filters: Partial<Record<string, Record<string, number>>>;
}

interface PagefindResult {
  id: string;
  data: () => Promise<{ url: string; raw_url: string }>;
}

/** A facet, and the value that it is filtered by. */
type ActiveFilter = [facet: IndexFacet, value: string];

/** A search and its answer. */
interface CompletedSearch {
  words: string;
  filters: readonly ActiveFilter[];
  answer: PagefindAnswer;
}

/** The time limit of one call to Pagefind. Long, since all indexes of a Land together are 1 MB. */
const ANSWER_TIMEOUT_MS = 60_000;

/** The smallest WebAssembly module, to test whether the page's policy lets one be compiled. */
const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** A value that no record has in any facet. */
const NO_VALUE = '\0';

/**
 * Opens indexes as one. Pagefind's runtime is loaded from the first of them on the page's own origin, never from another
 * origin. It runs without a worker, which Trusted Types would block.
 *
 * @param isAllowed Whether data may be loaded from a URL.
 * @param retry Appended to the URL of the runtime: some browsers remember that the import of a URL has failed.
 * @throws {Error} if no index can be searched; the message says why, in English.
 */
export async function openIndexes(
  folders: readonly IndexFolder[],
  isAllowed: (url: string) => boolean,
  retry = '',
): Promise<Indexes> {
  await WebAssembly.compile(emptyModule).catch(() => {
    throw new Error("the page's policy needs 'wasm-unsafe-eval' in script-src for Pagefind");
  });
  const remaining = folders.filter(({ url }) => isAllowed(url));
  const missing = folders.filter((folder) => !remaining.includes(folder));
  for (const first of remaining.filter(isOnOwnOrigin)) {
    remaining.splice(remaining.indexOf(first), 1);
    if (await isAvailable(first)) return withTimeout(openWithRuntimeOf(first, remaining, missing, retry));
    missing.push(first);
  }
  throw new Error(`no Pagefind index is available on the page's own origin, ${location.origin}`);
}

const isOnOwnOrigin = ({ url }: IndexFolder) => new URL(url).origin === location.origin;

/** Pagefind itself only logs that an index is missing, and then never answers. */
async function isAvailable({ url }: IndexFolder): Promise<boolean> {
  try {
    return (await fetch(`${url}pagefind-entry.json`)).ok;
  } catch {
    return false;
  }
}

async function openWithRuntimeOf(
  first: IndexFolder,
  others: readonly IndexFolder[],
  missing: readonly IndexFolder[],
  retry: string,
): Promise<Indexes> {
  const runtime = (await import(/* @vite-ignore */ `${first.url}pagefind.js${retry}`)) as {
    createInstance: (options: object) => Pagefind;
  };
  const folders = [first, ...others];
  const pagefind = runtime.createInstance({
    ...indexOptionsFor(first, 0),
    basePath: first.url,
    noWorker: true,
  });
  // Resolves once the runtime is ready, and rejects if it fails.
  await pagefind.search('');
  const merged = await Promise.allSettled(
    others.map((folder, index) => pagefind.mergeIndex(folder.url, indexOptionsFor(folder, index + 1))),
  );
  const failed = others.filter((_, index) => merged[index]!.status === 'rejected');
  if (!failed.length) return { missing, search: createIndexSearch(pagefind, folders) };
  // A single missing index makes every search fail: start again without it.
  await pagefind.destroy();
  const remaining = others.filter((folder) => !failed.includes(folder));
  return openWithRuntimeOf(first, remaining, [...missing, ...failed], retry);
}

/** Pagefind's options for an index. Addresses of its records get its number as a prefix. */
export const indexOptionsFor = ({ ags }: IndexFolder, number: number) => ({
  baseUrl: `/${number}`,
  language: 'de',
  ranking: { metaWeights: fieldWeights },
  ...(ags && { mergeFilter: { place: ags } }),
});

/** Makes the search over all indexes that Pagefind has open, whose folders are in the order of their numbers. */
export function createIndexSearch(pagefind: Pagefind, folders: readonly IndexFolder[]): Indexes['search'] {
  /** All values of each facet that has been requested. */
  const values = new Map<RecordFacet, Promise<string[]>>();

  /** Searches all indexes once pending input has been handled: on an old phone, a search takes a quarter of a second. */
  const runSearch = async (words: string, filters: object, signal?: AbortSignal): Promise<PagefindAnswer> => {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    return withTimeout(pagefind.search(words || null, { filters }));
  };

  const valuesOf = (facet: RecordFacet): Promise<string[]> => {
    const known =
      values.get(facet) ??
      runSearch('', { [facet]: NO_VALUE }).then(({ filters }) => Object.keys(filters[facet] ?? {}));
    values.set(facet, known);
    known.catch(() => values.delete(facet));
    return known;
  };

  /** A Pagefind filter for records that have the value, or state nothing about the facet. */
  const matchesOrIsUnstated = async ([facet, value]: ActiveFilter): Promise<object> => {
    if (facet === 'place') return { place: value };
    return { any: [{ [facet]: value }, { [facet]: { none: await valuesOf(facet) } }] };
  };

  /** A query that has matches: of all words, of all but one, or of the single word with the fewest matches. */
  const findLooserQuery = async (words: readonly string[], signal?: AbortSignal): Promise<string> => {
    const shorter = words.map((_, at) => words.filter((_, other) => other !== at).join(' '));
    for (const queries of [[words.join(' ')], shorter, words]) {
      const counted: { query: string; count: number }[] = [];
      for (const query of queries)
        counted.push({ query, count: (await runSearch(query, {}, signal)).results.length });
      const [best] = counted.filter(({ count }) => count).sort((a, b) => a.count - b.count);
      if (best) return best.query;
    }
    return words.join(' ');
  };

  return async (query, indexFilters, signal) => {
    const queryWords = contentWords(query);
    const filters = (Object.entries(indexFilters) as ActiveFilter[]).filter(
      ([, value]) => value !== undefined,
    );
    let words = queryWords.join(' ');
    let answer = await runSearch(words, Object.fromEntries(filters), signal);
    if (!answer.results.length && queryWords.length > 1) {
      words = await findLooserQuery(queryWords, signal);
      answer = await runSearch(words, Object.fromEntries(filters), signal);
    }
    return {
      count: answer.results.length,
      isNear: words !== queryWords.join(' '),
      loadDocuments: (limit) => loadAll(answer.results.slice(0, limit)),
      loadDetails: (facets) => detailsOf({ words, filters, answer }, facets, signal),
    };
  };

  async function detailsOf(
    { words, filters, answer }: CompletedSearch,
    facets: readonly RecordFacet[],
    signal?: AbortSignal,
  ): Promise<IndexMatchDetails> {
    const excluding = ([facet]: ActiveFilter) => Object.fromEntries(filters.filter(([key]) => key !== facet));
    // Pagefind adds a facet's counts to every answer once the facet's values have been requested.
    const isNewFacet = facets.some((facet) => !values.has(facet));
    await Promise.all(facets.map(valuesOf));
    const counted = isNewFacet ? await runSearch(words, Object.fromEntries(filters), signal) : answer;
    const answersExcluding = new Map<IndexFacet, PagefindAnswer>();
    // Without words and place it would be a list of all services: too much for an old phone, and of no use.
    for (const filter of filters)
      if (words || filter[0] !== 'place')
        answersExcluding.set(filter[0], await runSearch(words, excluding(filter), signal));
    // Every service is in the index of a municipality, so a place is never left unstated.
    const isDeterminate = filters.every(([facet]) => facet === 'place');
    const alternatives = isDeterminate ? [] : await Promise.all(filters.map(matchesOrIsUnstated));
    const possible = isDeterminate ? answer : await runSearch(words, { all: alternatives }, signal);
    const matchingIds = new Set(answer.results.map(({ id }) => id));
    const indeterminate = possible.results.filter(({ id }) => !matchingIds.has(id));
    return {
      indeterminateCount: indeterminate.length,
      loadIndeterminateDocuments: (limit) => loadAll(indeterminate.slice(0, limit)),
      counts: Object.fromEntries(
        (['place', ...facets] as const).map((facet) => [
          facet,
          (answersExcluding.get(facet) ?? counted).filters[facet] ?? {},
        ]),
      ),
      countExcluding: Object.fromEntries(
        [...answersExcluding].map(([facet, { results }]) => [facet, results.length]),
      ),
    };
  }

  async function loadAll(results: readonly PagefindResult[]): Promise<ServiceDocument[]> {
    const data = await withTimeout(Promise.all(results.map(({ data }) => data())));
    const documents = data.flatMap(({ url, raw_url: raw }) => {
      const folder = folders[Number(/^\/(\d+)\//.exec(url)?.[1] ?? 0)]!;
      return parseDocument(raw.slice(raw.indexOf(DOCUMENT_SEPARATOR) + 1), folder.url) ?? [];
    });
    if (data.length && !documents.length) throw new Error('the index holds no services');
    return documents;
  }
}

/** The words of a query without stop words: Pagefind finds only records that have every word. */
function contentWords(query: string): string[] {
  const all = tokenize(query).map(fold);
  const words = all.filter((word) => !isStopWord(word));
  return words.length ? words : all;
}

/** The document in a record; `undefined` if it is not valid. */
function parseDocument(text: string, base: string): ServiceDocument | undefined {
  try {
    return readProgram(JSON.parse(text), urlResolver(base)).program;
  } catch {
    return undefined;
  }
}

/** Rejects after the time limit: Pagefind itself has none. */
function withTimeout<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${ANSWER_TIMEOUT_MS / 1000} s`)),
      ANSWER_TIMEOUT_MS,
    );
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
