import type { Service } from '../../schema/index.js';
import { memoizeLast } from '../memoize.js';
import type { UnderstoodQuery } from '../query/understood-query.js';
import { applyFilters, type FilteredServices, type FilterPredicate } from './apply-filters.js';
import { FacetCounts, type SingleFilter } from './facet-counts.js';
import { activeFilters, type Filters, type FilterState } from './filter-state.js';

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
  /** What was understood of the state's query, the same object for the same query; without it, all of that is searched for. */
  readonly understood?: UnderstoodQuery | undefined;
  readonly search: (query: string) => SearchMatches;
  readonly predicate: FilterPredicate;
  /** Sorts services. Without it they stay in the order of the search. */
  readonly sort?: ((services: readonly Service[]) => readonly Service[]) | undefined;
  /** The filters to count. */
  readonly facets: readonly SingleFilter[];
}

/** What the finder shows. */
export interface FinderResults extends FilteredServices {
  /** The filters in effect: those that were set, and those understood from the query. */
  readonly filters: Filters;
  /** Services that match the words, before filtering. */
  readonly matching: readonly Service[];
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
  return ({ services, state, understood, search, predicate, sort, facets }) => {
    const query = understood ? understood.words : (state.query ?? '');
    const filters: Filters = { ...state.filters, ...understood?.filters };
    const matches = matchesOf([services, query, search], () => (query ? search(query) : noSearch));
    // Words that nothing matches do not hide what else was understood: "was ist morgen los" is about tomorrow.
    const isWordless =
      !query || (!matches.positions.length && activeFilters(understood?.filters ?? {}).length > 0);
    const isNear = matches.isNear || (isWordless && !!query);
    const matching = matchingOf([services, matches, isWordless], () =>
      isWordless ? services : matches.positions.map((position) => services[position]!),
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
    return resultsOf([filtered, sorted, counts, matching, isNear], () => ({
      ...sorted,
      filters,
      excluding: filtered.excluding,
      matching,
      services,
      counts,
      isNear,
    }));
  };
}
