import type { ReactiveControllerHost } from 'lit';
import type { FilterPredicate } from '../../../model/finder/apply-filters.js';
import { createFilterPredicate } from '../../../model/finder/filter-predicate.js';
import { createPipeline, type FinderResults } from '../../../model/finder/pipeline.js';
import type { RelaxedFilters } from '../../../model/finder/relax-filters.js';
import { memoizeLast } from '../../../model/memoize.js';
import type { UnderstoodQuery } from '../../../model/query/understood-query.js';
import { createServiceKeys, type ServiceKeys } from '../../../model/service-keys.js';
import type { Program, Service } from '../../../schema/index.js';
import { createReaderLanguageFilter, toggleFilters, type LanguageFilter } from '../filters/toggle-filters.js';
import type { FinderContext } from '../finder-context.js';
import { QueryController } from '../query/query-controller.js';
import type { QueryWordsController } from '../query/query-words-controller.js';
import { ProximityController, type Proximity } from '../proximity/proximity-controller.js';
import { SearchIndexController } from '../search/search-index-controller.js';
import { SortController, type Arrangement } from '../sorting/sort-controller.js';
import type { FilterStore } from '../state/filter-store.js';

/** What the finder shows of a program's services. */
export interface FinderView {
  readonly results: FinderResults;
  readonly serviceKeys: ServiceKeys;
  readonly arrangement: Arrangement;
  readonly proximity: Proximity;
  readonly readerLanguage: LanguageFilter | undefined;
  /** What was understood of the query. */
  readonly understood: UnderstoodQuery | undefined;
  /** What comes nearest, where the query asks for more than any service has. */
  readonly relaxed: RelaxedFilters | undefined;
  /** Whether code is still being loaded that the list is sorted or filtered by. */
  readonly isPending: boolean;
}

/** Runs the pipeline from state to results, with inputs from the controllers of the search, distances and sorting. */
export class ResultsController {
  readonly searchIndex: SearchIndexController;
  readonly proximity: ProximityController;
  readonly #store: FilterStore;
  readonly #sorting: SortController;
  readonly #query: QueryController;
  readonly #queryWords: QueryWordsController;
  readonly #pipeline = createPipeline();
  readonly #serviceKeys = memoizeLast<ServiceKeys>();
  readonly #predicate = memoizeLast<FilterPredicate>();
  readonly #readerLanguageFilter = createReaderLanguageFilter();

  constructor(host: ReactiveControllerHost, store: FilterStore, queryWords: QueryWordsController) {
    this.#store = store;
    this.searchIndex = new SearchIndexController(host);
    this.proximity = new ProximityController(host, store);
    this.#sorting = new SortController(host);
    this.#query = new QueryController(host);
    this.#queryWords = queryWords;
  }

  /** To be called in `willUpdate`. */
  update(services: readonly Service[], program: Program, context: FinderContext): FinderView {
    const { state } = this.#store;
    const proximity = this.proximity.update(program, state);
    const { distanceOf } = proximity;
    const opening = context.openingHours?.rules;
    const isQueryNeeded = this.searchIndex.isRequested || !!state.filters.timesOfDay;
    const { requestedLanguage } = context.localize;
    const languages = this.#queryWords.update(program, state.query, requestedLanguage, isQueryNeeded);
    const reading = this.#query.update(program, state.query, languages, isQueryNeeded);
    const { understood, rules } = reading;
    const predicate = this.#predicate([opening, rules, distanceOf], () =>
      createFilterPredicate({ ...opening, ...rules }, distanceOf),
    );
    const arrangement = this.#sorting.update(services, state, distanceOf, context);
    const readerLanguage = this.#readerLanguageFilter(services, requestedLanguage);
    const results = this.#pipeline({
      services,
      state,
      understood,
      search: this.searchIndex.update(services, program, languages, state.query),
      predicate,
      sort: arrangement.sort ?? reading.sort,
      facets: [...Object.values(toggleFilters), ...(readerLanguage ? [readerLanguage] : [])],
    });
    const isPending = this.#sorting.isPending || this.proximity.isPending;
    const relaxed = this.#query.relax(results, predicate, reading);
    const serviceKeys = this.#serviceKeys([services], () => createServiceKeys(services));
    return { results, serviceKeys, arrangement, proximity, readerLanguage, understood, relaxed, isPending };
  }
}
