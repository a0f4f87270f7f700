import type { ListedMunicipality } from '../../schema/directory.js';
import { YES, type IndexFacet, type IndexFilters, type RecordFacet } from '../index-format.js';
import type { FilterName, FilterState } from './filter-state.js';

/** A query to the indexes of many municipalities. */
export interface FederatedQuery {
  readonly query: string;
  readonly filters: IndexFilters;
}

/** The filter of the finder by which each facet is filtered. A `place` is a municipality's AGS here. */
export const filterOfFacet = {
  phase: 'phase',
  topic: 'topic',
  place: 'place',
  language: 'language',
  free: 'isFree',
  walkIn: 'isWalkIn',
  online: 'isOnline',
  access: 'isAccessible',
} as const satisfies Record<IndexFacet, FilterName>;

const facets = Object.keys(filterOfFacet) as IndexFacet[];

/** Facets whose filters are always visible. */
export const prominentFacets = ['phase', 'free', 'walkIn'] as const;

/** Facets whose filters are folded at first, like that of the municipality. */
export const foldedFacets = ['topic', 'language', 'online', 'access'] as const;

/**
 * Reduces a filter state to the filters that indexes support: ages in months, weekdays, opening hours and distances are
 * left out. A place is kept only if it is the AGS of one of several municipalities.
 */
export function federatedQuery(
  { query = '', filters }: FilterState,
  municipalities: readonly ListedMunicipality[],
): FederatedQuery {
  const isListed = municipalities.length > 1 && municipalities.some(({ ags }) => ags === filters.place);
  const values = facets.flatMap((facet): [IndexFacet, string][] => {
    const value = filters[filterOfFacet[facet]];
    if (!value || (facet === 'place' && !isListed)) return [];
    return [[facet, value === true ? YES : value]];
  });
  return { query, filters: Object.fromEntries(values) };
}

/**
 * Whether a query is narrow enough to be searched: all services of a Land are of no use, and take an old phone seconds to
 * count. A query needs words or a municipality; in a single index, any filter is enough.
 */
export function isNarrowEnough(
  { query, filters }: FederatedQuery,
  municipalities: readonly ListedMunicipality[],
): boolean {
  return !!query || !!filters.place || (municipalities.length === 1 && Object.keys(filters).length > 0);
}

/**
 * The facets whose values are counted: those of visible and of active filters. Each costs some kB of every index, once.
 *
 * @param isUnfolded Whether the foldable filters are visible, too.
 */
export function countedFacets({ filters }: FederatedQuery, isUnfolded: boolean): RecordFacet[] {
  return [...prominentFacets, ...foldedFacets.filter((facet) => isUnfolded || filters[facet])];
}
