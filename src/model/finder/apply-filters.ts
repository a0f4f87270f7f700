import type { Service } from '../../schema/index.js';
import { activeFilters, type FilterName, type Filters } from './filter-state.js';

/** Whether a service passes one of the filters; `undefined` if the service states nothing about it. */
export type FilterPredicate = (service: Service, name: FilterName, filters: Filters) => boolean | undefined;

/** Services by the result of filtering, in their original order. */
export interface FilteredServices {
  /** Services that pass all filters. */
  readonly found: readonly Service[];
  /** Services that fail no filter, but state nothing about at least one. */
  readonly indeterminate: readonly Service[];
  /** Services that pass all filters but the given ones. */
  readonly excluding: (...names: readonly FilterName[]) => readonly Service[];
}

/** Filters services. Each is looked at once, however many lists are asked for afterwards. */
export function applyFilters(
  services: readonly Service[],
  filters: Filters,
  predicate: FilterPredicate,
): FilteredServices {
  const active = activeFilters(filters);
  const found: Service[] = [];
  const indeterminate: Service[] = [];
  const excluding = new Map(active.map((name): [FilterName, Service[]] => [name, []]));
  for (const service of services) {
    const failed = active.filter((name) => !predicate(service, name, filters));
    const [first, second] = failed;
    if (!first) for (const list of [found, ...excluding.values()]) list.push(service);
    else if (!second) excluding.get(first)!.push(service);
    if (first && failed.every((name) => predicate(service, name, filters) === undefined))
      indeterminate.push(service);
  }
  return {
    found,
    indeterminate,
    excluding: (...names) => {
      const [first, second] = active.filter((name) => names.includes(name));
      if (!first) return found;
      if (!second) return excluding.get(first)!;
      const others = active.filter((name) => !names.includes(name));
      return services.filter((service) => others.every((name) => predicate(service, name, filters)));
    },
  };
}

/** A filter that could be removed, and how many services would be found without it. */
export interface Relaxation {
  readonly name: FilterName;
  readonly count: number;
}

/** The filters whose removal leads to results, the one with most results first. */
export function relaxations(filters: Filters, { excluding }: FilteredServices): Relaxation[] {
  return activeFilters(filters)
    .map((name) => ({ name, count: excluding(name).length }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count);
}
