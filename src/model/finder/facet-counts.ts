import type { Service } from '../../schema/index.js';
import type { FilterPredicate } from './apply-filters.js';
import { activeFilters, type FilterName, type Filters } from './filter-state.js';

/** Filters with exactly one active among them: `{ isFree: true }`. */
export type SingleFilter = Filters;

/**
 * Counts how many services pass each of some filters. The predicate is called once for each service and filter, and each
 * list is counted once for all filters. With thousands of services, anything more would delay typing.
 */
export class FacetCounts {
  readonly #facets: readonly { filter: SingleFilter; name: FilterName }[];
  /** For each service, the filters that it passes as a bit mask, and above these bits those that it says nothing about. */
  readonly #answers = new Map<Service, number>();
  /** For each list that has been counted, one number for each of those bits. */
  readonly #counts = new WeakMap<readonly Service[], number[]>();

  constructor(services: readonly Service[], filters: readonly SingleFilter[], predicate: FilterPredicate) {
    this.#facets = filters.map((filter) => ({ filter, name: activeFilters(filter)[0]! }));
    for (const service of services) {
      let answers = 0;
      this.#facets.forEach(({ filter, name }, bit) => {
        const passes = predicate(service, name, filter);
        if (passes) answers |= 1 << bit;
        if (passes === undefined) answers |= 1 << (filters.length + bit);
      });
      this.#answers.set(service, answers);
    }
  }

  /** How many of some services pass a filter. */
  count(filter: SingleFilter, services: readonly Service[]): number {
    return this.#countsOf(services)[this.#bitOf(filter)]!;
  }

  /** How many of some services say nothing about a filter. */
  countUnstated(filter: SingleFilter, services: readonly Service[]): number {
    return this.#countsOf(services)[this.#facets.length + this.#bitOf(filter)]!;
  }

  #bitOf(filter: SingleFilter): number {
    return this.#facets.findIndex((facet) => facet.filter === filter);
  }

  #countsOf(services: readonly Service[]): number[] {
    const counts = this.#counts.get(services) ?? this.#countAll(services);
    this.#counts.set(services, counts);
    return counts;
  }

  #countAll(services: readonly Service[]): number[] {
    const counts = Array<number>(2 * this.#facets.length).fill(0);
    for (const service of services) {
      const answers = this.#answers.get(service) ?? 0;
      for (let bit = 0; bit < counts.length; bit += 1) counts[bit]! += (answers >> bit) & 1;
    }
    return counts;
  }
}

/** How many services have each of the values of a facet: each topic, each language. */
export function countByValue(
  services: readonly Service[],
  valuesOf: (service: Service) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const service of services)
    for (const value of new Set(valuesOf(service))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many services state nothing about something. */
export function countUnstated(services: readonly Service[], isStated: (service: Service) => boolean): number {
  return services.reduce((count, service) => count + (isStated(service) ? 0 : 1), 0);
}
