import type { ReactiveControllerHost } from 'lit';
import type { DistanceOf } from '../../../model/distance.js';
import type { FilterState } from '../../../model/finder/filter-state.js';
import type { PhaseGroup } from '../../../model/finder/sort-services.js';
import { memoizeLast } from '../../../model/memoize.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { Service } from '../../../schema/index.js';
import type { RenderContext } from '../../shared/render-context.js';

const sorting = new LazyModule('sorting', (retry) => import('../../../model/finder/sort-services.js'));

/** How the list is arranged. */
export interface Arrangement {
  /** Sorts services; they stay in the order of the search where it is `undefined`. */
  readonly sort: ((services: readonly Service[]) => readonly Service[]) | undefined;
  /** Divides sorted services into groups that have a heading each; there are none where it is `undefined`. */
  readonly group: ((services: readonly Service[]) => [PhaseGroup, readonly Service[]][]) | undefined;
}

const arrangedBySearch: Arrangement = { sort: undefined, group: undefined };

/** Provides the sort order that is chosen. Its code is loaded when one is. */
export class SortController {
  readonly #host: ReactiveControllerHost;
  readonly #arrangement = memoizeLast<Arrangement>();
  readonly #nameRanks = memoizeLast<ReadonlyMap<Service, number>>();
  #isPending = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether a sort order is chosen and its code is not loaded yet. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /**
   * How the services are arranged for a state; the same object while that is the same. To be called in `willUpdate`.
   *
   * @param all All services that can be found.
   */
  update(
    all: readonly Service[],
    { sort, filters: { phase } }: FilterState,
    distanceOf: DistanceOf | undefined,
    { common, localize, pick }: RenderContext,
  ): Arrangement {
    const module = sort && sorting.loadFor(this.#host);
    this.#isPending = !!sort && !module;
    const from = sort === 'distance' ? distanceOf : undefined;
    return this.#arrangement([module, sort, phase, from, all, common, localize.requestedLanguage], () => {
      if (!module) return arrangedBySearch;
      if (sort === 'phase')
        return {
          sort: (services) => module.sortByPhase(services, phase),
          group: (services) =>
            module.groupNeighbours(services, (service) => module.phaseGroupOf(service, phase)),
        };
      if (sort === 'distance')
        return from
          ? { sort: (services) => module.sortByDistance(services, from), group: undefined }
          : arrangedBySearch;
      // Comparing names takes long: it is done once for all services, however often they are filtered.
      const ranks = this.#nameRanks([all, common, localize.requestedLanguage], () => {
        const sorted = module.sortByName(all, common.locale, (name) => pick(name).text);
        return new Map(sorted.map((service, rank) => [service, rank]));
      });
      return {
        sort: (services) => module.sortByNumber(services, (service) => ranks.get(service) ?? ranks.size),
        group: undefined,
      };
    });
  }
}
