import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IndexFilters, RecordFacet, ServiceDocument } from '../../../model/index-format.js';
import { qualifyServiceIds } from '../../../model/service-ids.js';
import { warnOnce } from '../../../platform/warn-once.js';
import type { ListedMunicipality } from '../../../schema/directory.js';
import type { IndexMatches, Indexes, IndexMatchDetails } from '../../../sources/index-search.js';
import { MunicipalIndexes } from './municipal-indexes.js';

/** A search of many municipalities' indexes. */
export interface FederatedRequest {
  query: string;
  filters: IndexFilters;
  /** Facets whose values are counted. */
  facets: readonly RecordFacet[];
  /** How many matches are loaded. */
  limit: number;
  /** How many services are loaded that match as far as they say, but leave a filter unanswered. */
  indeterminateLimit: number;
}

/** How many services each value of a facet leaves, along with the other filters. */
export type IndexCounts = IndexMatchDetails['counts'];

/** What a search found. */
export interface FederatedAnswer extends Pick<IndexMatches, 'count' | 'isNear'> {
  request: FederatedRequest;
  results: readonly ServiceDocument[];
  indeterminateResults: readonly ServiceDocument[];
  /** What takes further searches and follows a moment after the results. */
  details?: Pick<IndexMatchDetails, 'indeterminateCount' | 'countExcluding'>;
  /** Those of the answer before until they are known of this one. */
  counts?: IndexCounts;
}

/** What keeps a search from answering: no index can be opened, or this one search failed. */
export type FederatedFailure = 'unavailable' | 'failed';

/**
 * Searches the indexes of many municipalities for its host. The indexes are opened when the first search needs them, an
 * answer to a replaced request is dropped, and what failed is tried again when the browser is back online.
 */
export class FederatedSearchController implements ReactiveController {
  /** The last answer; it stays until a later one arrives. */
  answer?: FederatedAnswer;
  /** Whether an answer is on its way. */
  isSearching = false;
  failure?: FederatedFailure;

  readonly #host: ReactiveControllerHost;
  #indexes?: MunicipalIndexes;
  #request?: FederatedRequest;
  #run?: AbortController;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#retryAfterFailure);
    if (this.#request) void this.#search();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retryAfterFailure);
    this.#run?.abort();
  }

  /** Municipalities that are not searched since their index could not be opened. */
  get missing(): readonly ListedMunicipality[] {
    return this.#indexes?.missing ?? [];
  }

  /** Whether the result at a position of the list is loaded, in the answer to the last request. */
  hasLoaded(position: number): boolean {
    const { request, results, indeterminateResults } = this.answer ?? {};
    const count = (results?.length ?? 0) + (indeterminateResults?.length ?? 0);
    return request === this.#request && position < count;
  }

  /** Sets which municipalities are searched. */
  setMunicipalities(municipalities: readonly ListedMunicipality[]): void {
    this.#run?.abort();
    this.#indexes = MunicipalIndexes.of(municipalities);
    this.#request = this.answer = undefined;
    this.isSearching = false;
  }

  /** Opens the indexes ahead of the first search. */
  async prepare(): Promise<void> {
    await this.#open();
  }

  /** Searches, unless the request equals the last one; `undefined` ends the search and clears its answer. */
  search(request: FederatedRequest | undefined): void {
    if (JSON.stringify(request) === JSON.stringify(this.#request)) return;
    this.#request = request;
    void this.#search();
  }

  /** Opens what could not be opened, and repeats the last search. */
  retry(): void {
    this.#indexes?.retryMissing();
    void (this.#request ? this.#search() : this.#open());
    this.#host.requestUpdate();
  }

  readonly #retryAfterFailure = (): void => {
    if (this.failure || this.missing.length) this.retry();
  };

  /** The failure stays until it is known that it is over: what the host shows meanwhile does not flicker. */
  async #open(): Promise<Indexes | undefined> {
    const indexes = await this.#indexes?.open();
    const failure = indexes ? (this.failure === 'unavailable' ? undefined : this.failure) : 'unavailable';
    if (failure !== this.failure) this.#host.requestUpdate();
    this.failure = failure;
    return indexes;
  }

  async #search(): Promise<void> {
    this.#run?.abort();
    const { signal } = (this.#run = new AbortController());
    const request = this.#request;
    if (this.failure === 'failed') this.failure = undefined;
    this.isSearching = !!request;
    if (!request) {
      this.answer = undefined;
      return;
    }
    try {
      const indexes = await this.#open();
      if (signal.aborted) return;
      for await (const answer of indexes ? answersTo(request, indexes, this.answer, signal) : []) {
        if (signal.aborted) return;
        this.answer = answer;
        this.#host.requestUpdate();
      }
    } catch (reason) {
      if (signal.aborted) return;
      warnOnce(`a search over all municipalities failed: ${(reason as Error).message}`);
      this.failure = 'failed';
    }
    this.isSearching = false;
    this.#host.requestUpdate();
  }
}

/** The answer with its results at once, and with its details a moment later. */
async function* answersTo(
  request: FederatedRequest,
  indexes: Indexes,
  previous: FederatedAnswer | undefined,
  signal: AbortSignal,
): AsyncGenerator<FederatedAnswer> {
  const { query, filters, facets, limit, indeterminateLimit } = request;
  const { count, isNear, loadDocuments, loadDetails } = await indexes.search(query, filters, signal);
  const results = (await loadDocuments(limit)).map(withQualifiedIds);
  // Another page of the same results, or further counts: the details are still right.
  const isSameSearch =
    previous?.request.query === query && JSON.stringify(previous.request.filters) === JSON.stringify(filters);
  yield {
    request,
    count,
    isNear,
    results,
    indeterminateResults: isSameSearch ? previous.indeterminateResults : [],
    details: isSameSearch ? previous.details : undefined,
    counts: previous?.counts,
  };
  const { counts, loadIndeterminateDocuments, ...details } = await loadDetails(facets);
  const indeterminateResults = (await loadIndeterminateDocuments(indeterminateLimit)).map(withQualifiedIds);
  yield { request, count, isNear, results, indeterminateResults, details, counts };
}

function withQualifiedIds(document: ServiceDocument): ServiceDocument {
  const { ags } = document.municipality;
  return ags ? qualifyServiceIds(document, ags) : document;
}
