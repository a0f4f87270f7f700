import type { ListedProgram } from '../schema/directory.js';
import type { Choice } from './choice.js';
import { YES, type IndexFilters, type RecordFacet } from './index-format.js';

/** What a search over the indexes of many municipalities looks for. */
export interface FederatedQuery {
  query: string;
  filters: IndexFilters;
}

/** Facets that are on or off. */
export const flagFacets = ['free', 'walkIn', 'online', 'access'] as const;

/** Facets whose filters are always on show. */
export const prominentFacets = ['phase', 'free', 'walkIn'] as const;

/** Facets whose filters are folded away at first. */
export const foldedFacets = ['topic', 'language', 'online', 'access'] as const;

/**
 * What is looked for, by the filters that indexes know: ages in months, days, hours and distances are left out. A place
 * is taken only where it is the AGS of one of several municipalities.
 */
export function federatedQuery(filters: Choice, municipalities: readonly ListedProgram[]): FederatedQuery {
  const { query = '', phase, topic, language, place } = filters;
  const isListed = municipalities.length > 1 && municipalities.some(({ ags }) => ags === place);
  const values: Record<string, string | undefined> = { phase, topic, language };
  if (isListed) values.place = place;
  for (const flag of flagFacets) if (filters[flag]) values[flag] = YES;
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return { query, filters: Object.fromEntries(known) };
}

/**
 * Whether a query is narrow enough to be searched for: all services of a Land help nobody, and take an old phone
 * seconds to count. It needs words or a municipality; in a single index, any filter is enough.
 */
export function isNarrowEnough(
  { query, filters }: FederatedQuery,
  municipalities: readonly ListedProgram[],
): boolean {
  return !!query || !!filters.place || (municipalities.length === 1 && Object.keys(filters).length > 0);
}

/**
 * The facets whose values are counted: those on show, and those of filters that are set. Each costs some kB of every
 * index, once.
 *
 * @param isUnfolded Whether the folded filters are on show, too.
 */
export function countedFacets({ filters }: FederatedQuery, isUnfolded: boolean): RecordFacet[] {
  return [...prominentFacets, ...foldedFacets.filter((facet) => isUnfolded || filters[facet])];
}
