import type { Service } from '../../schema/index.js';
import { activeFilters, type FilterName, type Filters } from './filter-state.js';

/** Whether a service passes one of the filters; `undefined` where the service says nothing about it. */
export type FilterPredicate = (service: Service, name: FilterName, filters: Filters) => boolean | undefined;

/** Services by what the filters say of them, in the order that they came in. */
export interface FilteredServices {
  /** Those that pass all filters. */
  readonly found: readonly Service[];
  /** Those that fail none, but say nothing about at least one. */
  readonly indeterminate: readonly Service[];
  /** Those that would be found without one of the filters. */
  readonly excluding: (name: FilterName) => readonly Service[];
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
  return { found, indeterminate, excluding: (name) => excluding.get(name) ?? found };
}

/** A filter that stands in the way, and how many services would be found without it. */
export interface Relaxation {
  readonly name: FilterName;
  readonly count: number;
}

/** The filters without each of which something would be found, the one that helps most first. */
export function relaxations(filters: Filters, { excluding }: FilteredServices): Relaxation[] {
  return activeFilters(filters)
    .map((name) => ({ name, count: excluding(name).length }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count);
}
