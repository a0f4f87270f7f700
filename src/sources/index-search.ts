import type { IndexFacet, IndexFilters, RecordFacet, ServiceDocument } from '../model/index-format.js';

/** The folder that holds the index of a municipality. */
export interface IndexFolder {
  /** Absolute, with `/` at its end. */
  url: string;
  /** The AGS of the municipality; `undefined` for an index that is searched alone. */
  ags?: string | undefined;
}

/** The services in the indexes that match a query. */
export interface IndexMatches {
  count: number;
  /** Whether no service has all words: these have all but one, or the rarest one. */
  isNear: boolean;
  /** Loads at most `limit` matches, the best first. Rejects if one fails to load. */
  loadDocuments: (limit: number) => Promise<ServiceDocument[]>;
  /**
   * Counts what the filters and facets exclude, which takes further searches.
   *
   * @param facets The facets whose values to count: each costs some kB of every index, once.
   */
  loadDetails: (facets: readonly RecordFacet[]) => Promise<IndexMatchDetails>;
}

/** Counts that go with the matches of a query. */
export interface IndexMatchDetails {
  /** How many further services fail no filter, but state nothing about at least one. */
  indeterminateCount: number;
  /** Loads at most `limit` of those. */
  loadIndeterminateDocuments: (limit: number) => Promise<ServiceDocument[]>;
  /** For each requested facet, how many services have each of its values and pass the filters of the other facets. */
  counts: Partial<Record<IndexFacet, Readonly<Record<string, number>>>>;
  /** For each filter, how many services match without it. */
  countExcluding: Partial<Record<IndexFacet, number>>;
}

/** The indexes of several municipalities, searched as one. */
export interface Indexes {
  /** Indexes that could not be opened. */
  missing: readonly IndexFolder[];
  /** @param signal Aborts the search and the loading of its details, which then reject with the reason. */
  search: (query: string, filters: IndexFilters, signal?: AbortSignal) => Promise<IndexMatches>;
}
