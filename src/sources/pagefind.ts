import {
  DOCUMENT_SEPARATOR,
  fieldWeights,
  type IndexFacet,
  type IndexFilters,
  type RecordFacet,
} from '../model/index-format.js';
import { isStopWord } from '../model/search/text-analysis.js';
import { fold, tokenize } from '../model/folding.js';
import type { Program } from '../schema/index.js';
import { readProgram } from '../schema/read-program.js';
import { urlResolver } from './shared/absolute-urls.js';

/** Where the index of a municipality lies. */
export interface IndexFolder {
  /** Absolute, with `/` at its end. */
  url: string;
  /** Whose it is; nothing for an index that stands alone. */
  ags?: string | undefined;
}

/** What a query has found. */
export interface FoundInIndexes {
  count: number;
  /** Nothing has all the words; these have all but one, or the rarest. */
  isNear: boolean;
  /** Loads the given number of results, best first, each as a program with one service. Rejects where one can't be loaded. */
  load: (most: number) => Promise<Program[]>;
  /**
   * What else there is to know, which takes some more searches.
   *
   * @param asked Facets whose values are to be counted: each costs some kB of every index, once.
   */
  tell: (asked: readonly RecordFacet[]) => Promise<ToldOfIndexes>;
}

/** What is told of what a query has found. */
export interface ToldOfIndexes {
  /** How many more there are that nothing speaks against, but that do not say all that was asked for. */
  unsure: number;
  /** So many of those. */
  loadUnsure: (most: number) => Promise<Program[]>;
  /** How many each value of a facet leaves, along with what else was chosen; without a facet that nobody has asked for. */
  counts: Partial<Record<IndexFacet, Readonly<Record<string, number>>>>;
  /** How many there would be without one thing that was chosen. */
  without: Partial<Record<IndexFacet, number>>;
}

/** Indexes, searched as one. */
export interface Indexes {
  /** Those that could not be had. */
  missing: readonly IndexFolder[];
  /** @param signal Ends the search, and what is asked about its results: rejects with the reason. */
  find: (query: string, narrowing: IndexFilters, signal?: AbortSignal) => Promise<FoundInIndexes>;
}

/** As much of Pagefind as is used here, https://pagefind.app/docs/api/. */
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

/** A facet, and the value that was chosen of it. */
type Chosen = [facet: IndexFacet, value: string];

/** What was searched for, and found. */
interface Search {
  words: string;
  chosen: readonly Chosen[];
  found: PagefindAnswer;
}

/** How long an answer may take, in milliseconds: all indexes of a Land are 1 MB. */
const PATIENCE = 60_000;

/** The smallest module there is, to find out whether any may be compiled. */
const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** A value that no facet has. */
const NO_VALUE = '\0';

/**
 * Opens indexes. Pagefind's runtime comes with the first that lies on the page's own origin, and from nowhere else; it
 * works without a worker, which a page with Trusted Types would not let it have.
 *
 * @param isAllowed Whether data may come from an address.
 * @param retry Appended to the address of the runtime: some browsers remember that an address could not be imported.
 * @throws where they can't be searched; the message says why, in English.
 */
export async function openIndexes(
  folders: readonly IndexFolder[],
  isAllowed: (url: string) => boolean,
  retry = '',
): Promise<Indexes> {
  await WebAssembly.compile(emptyModule).catch(() => {
    throw new Error("the page's policy needs 'wasm-unsafe-eval' in script-src for Pagefind");
  });
  const left = folders.filter(({ url }) => isAllowed(url));
  const missing = folders.filter((folder) => !left.includes(folder));
  for (const first of left.filter(isOwn)) {
    left.splice(left.indexOf(first), 1);
    if (await isThere(first)) return inTime(openFrom(first, left, missing, retry));
    missing.push(first);
  }
  throw new Error(`no Pagefind index can be had from the page's own origin, ${location.origin}`);
}

const isOwn = ({ url }: IndexFolder) => new URL(url).origin === location.origin;

/** Pagefind itself would say in the console only that an index is not there, and wait for ever. */
async function isThere({ url }: IndexFolder): Promise<boolean> {
  try {
    return (await fetch(`${url}pagefind-entry.json`)).ok;
  } catch {
    return false;
  }
}

async function openFrom(
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
    ...optionsFor(first, 0),
    basePath: first.url,
    noWorker: true,
  });
  // It answers once it is ready, or throws.
  await pagefind.search('');
  const merged = await Promise.allSettled(
    others.map((folder, index) => pagefind.mergeIndex(folder.url, optionsFor(folder, index + 1))),
  );
  const failed = others.filter((_, index) => merged[index]!.status === 'rejected');
  if (!failed.length) return { missing, find: finderIn(pagefind, folders) };
  // One that is missing would have every search fail.
  await pagefind.destroy();
  const rest = others.filter((folder) => !failed.includes(folder));
  return openFrom(first, rest, [...missing, ...failed], retry);
}

/** What comes from an index has its number before its address. */
export const optionsFor = ({ ags }: IndexFolder, number: number) => ({
  baseUrl: `/${number}`,
  language: 'de',
  ranking: { metaWeights: fieldWeights },
  ...(ags && { mergeFilter: { place: ags } }),
});

/** Searches what Pagefind has open: indexes in the order of their folders. */
export function finderIn(pagefind: Pagefind, folders: readonly IndexFolder[]): Indexes['find'] {
  /** All values of each facet that has been asked for. */
  const values = new Map<RecordFacet, Promise<string[]>>();

  /** Searches all indexes, after pending input has been handled: on an old phone each search takes a quarter of a second. */
  const search = async (words: string, filters: object, signal?: AbortSignal): Promise<PagefindAnswer> => {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    return inTime(pagefind.search(words || null, { filters }));
  };

  const valuesOf = (facet: RecordFacet): Promise<string[]> => {
    const known =
      values.get(facet) ??
      search('', { [facet]: NO_VALUE }).then(({ filters }) => Object.keys(filters[facet] ?? {}));
    values.set(facet, known);
    known.catch(() => values.delete(facet));
    return known;
  };

  /** What has a value, or says nothing of it. */
  const orUnknown = async ([facet, value]: Chosen): Promise<object> => {
    if (facet === 'place') return { place: value };
    return { any: [{ [facet]: value }, { [facet]: { none: await valuesOf(facet) } }] };
  };

  /** The words that find something: all, all but one, or the one that finds least. */
  const finding = async (words: readonly string[], signal?: AbortSignal): Promise<string> => {
    const shorter = words.map((_, at) => words.filter((_, other) => other !== at).join(' '));
    for (const queries of [[words.join(' ')], shorter, words]) {
      const found: { query: string; count: number }[] = [];
      for (const query of queries)
        found.push({ query, count: (await search(query, {}, signal)).results.length });
      const [best] = found.filter(({ count }) => count).sort((a, b) => a.count - b.count);
      if (best) return best.query;
    }
    return words.join(' ');
  };

  return async (query, narrowing, signal) => {
    const wanted = tellingWords(query);
    const chosen = (Object.entries(narrowing) as Chosen[]).filter(([, value]) => value !== undefined);
    let words = wanted.join(' ');
    let found = await search(words, Object.fromEntries(chosen), signal);
    if (!found.results.length && wanted.length > 1) {
      words = await finding(wanted, signal);
      found = await search(words, Object.fromEntries(chosen), signal);
    }
    return {
      count: found.results.length,
      isNear: words !== wanted.join(' '),
      load: (most) => loadAll(found.results.slice(0, most)),
      tell: (asked) => tell({ words, chosen, found }, asked, signal),
    };
  };

  async function tell(
    { words, chosen, found }: Search,
    asked: readonly RecordFacet[],
    signal?: AbortSignal,
  ): Promise<ToldOfIndexes> {
    const without = ([facet]: Chosen) => Object.fromEntries(chosen.filter(([key]) => key !== facet));
    // A facet's counts come with any search once somebody has asked for its values.
    const isNew = asked.some((facet) => !values.has(facet));
    await Promise.all(asked.map(valuesOf));
    const counted = isNew ? await search(words, Object.fromEntries(chosen), signal) : found;
    const others = new Map<IndexFacet, PagefindAnswer>();
    // Without words and place it would be all that there is: too much for an old phone, and nobody asks for it.
    for (const each of chosen)
      if (words || each[0] !== 'place') others.set(each[0], await search(words, without(each), signal));
    const isSure = chosen.every(([facet]) => facet === 'place');
    const alternatives = isSure ? [] : await Promise.all(chosen.map(orUnknown));
    const loose = isSure ? found : await search(words, { all: alternatives }, signal);
    const ids = new Set(found.results.map(({ id }) => id));
    const unsure = loose.results.filter(({ id }) => !ids.has(id));
    return {
      unsure: unsure.length,
      loadUnsure: (most) => loadAll(unsure.slice(0, most)),
      counts: Object.fromEntries(
        (['place', ...asked] as const).map((facet) => [
          facet,
          (others.get(facet) ?? counted).filters[facet] ?? {},
        ]),
      ),
      without: Object.fromEntries([...others].map(([facet, { results }]) => [facet, results.length])),
    };
  }

  async function loadAll(results: readonly PagefindResult[]): Promise<Program[]> {
    const data = await inTime(Promise.all(results.map(({ data }) => data())));
    const programs = data.flatMap(({ url, raw_url: raw }) => {
      const folder = folders[Number(/^\/(\d+)\//.exec(url)?.[1] ?? 0)]!;
      return programIn(raw.slice(raw.indexOf(DOCUMENT_SEPARATOR) + 1), folder.url) ?? [];
    });
    if (data.length && !programs.length) throw new Error('the index is of something else than services');
    return programs;
  }
}

/** Pagefind finds what has all words of a query: those that say nothing would be in the way. */
function tellingWords(query: string): string[] {
  const all = tokenize(query).map(fold);
  const telling = all.filter((word) => !isStopWord(word));
  return telling.length ? telling : all;
}

/** The document that a record carries; nothing where it is none. */
function programIn(text: string, base: string): Program | undefined {
  try {
    return readProgram(JSON.parse(text), urlResolver(base)).program;
  } catch {
    return undefined;
  }
}

/** Pagefind itself would wait for ever. */
function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
