import type { Service } from '../../schema/index.js';
import { memoizeLast } from '../memoize-last.js';
import { applyFilters, type FilteredServices, type FilterPredicate } from './apply-filters.js';
import { FacetCounts, type SingleFilter } from './facet-counts.js';
import { activeFilters, type FilterState } from './filter-state.js';

/** What a search finds: positions in the list of services, the best match first. */
export interface SearchMatches {
  readonly positions: readonly number[];
  /** Whether no service has all words of the query, so that these only come near. */
  readonly isNear: boolean;
}

/** What the results are computed from. Each value keeps its identity for as long as it is the same. */
export interface PipelineInput {
  readonly services: readonly Service[];
  readonly state: FilterState;
  readonly search: (query: string) => SearchMatches;
  readonly predicate: FilterPredicate;
  /** Sorts services. Without it they stay in the order of the search. */
  readonly sort?: ((services: readonly Service[]) => readonly Service[]) | undefined;
  /** The filters to count. */
  readonly facets: readonly SingleFilter[];
}

/** What the finder shows. */
export interface FinderResults extends FilteredServices {
  /** All services of the finder. */
  readonly services: readonly Service[];
  readonly counts: FacetCounts;
  readonly isNear: boolean;
}

const noSearch: SearchMatches = { positions: [], isNear: false };

/**
 * Makes the function from state to results: search, filter, sort, facet counts. It is pure. Each step is skipped while its
 * input stays the same, so that unchanged results are the same object.
 */
export function createPipeline(): (input: PipelineInput) => FinderResults {
  const matchesOf = memoizeLast<SearchMatches>();
  const matchingOf = memoizeLast<readonly Service[]>();
  const filteredOf = memoizeLast<FilteredServices>();
  const sortedOf = memoizeLast<Pick<FilteredServices, 'found' | 'indeterminate'>>();
  const countsOf = memoizeLast<FacetCounts>();
  const resultsOf = memoizeLast<FinderResults>();
  return ({ services, state: { query = '', filters }, search, predicate, sort, facets }) => {
    const matches = matchesOf([services, query, search], () => (query ? search(query) : noSearch));
    const matching = matchingOf([services, matches], () =>
      query ? matches.positions.map((position) => services[position]!) : services,
    );
    const values = activeFilters(filters).flatMap((name) => [name, filters[name]]);
    const filtered = filteredOf([matching, predicate, ...values], () =>
      applyFilters(matching, filters, predicate),
    );
    const sorted = sortedOf([filtered, sort], () =>
      sort ? { found: sort(filtered.found), indeterminate: sort(filtered.indeterminate) } : filtered,
    );
    const counts = countsOf(
      [services, predicate, ...facets],
      () => new FacetCounts(services, facets, predicate),
    );
    return resultsOf([filtered, sorted, counts, matches], () => ({
      ...sorted,
      excluding: filtered.excluding,
      services,
      counts,
      isNear: matches.isNear,
    }));
  };
}
