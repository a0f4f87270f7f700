import type { LifePhase, Months } from '../ages.js';
import type { Weekday } from '../schedule-days.js';
import type { TimeOfDay } from './time-of-day.js';

/**
 * The finder's state, and the conventions of the code around it.
 *
 * - One `FilterState` says what is shown. It is immutable: a change makes a new one (`applyChange`).
 * - `FilterStore` (`components/service-finder/state/`) holds it. Controllers (URL, directory, proximity) write into the
 *   store and nowhere else; the finder's parts dispatch a `FilterChangeEvent` instead, and the finder writes that change.
 * - `willUpdate` of the finder runs one pure pipeline over it: search, filter, sort, facet counts.
 * - The parts are custom elements (`pk-finder-…`, base class `FinderPart`) that render into the finder's own shadow root:
 *   properties down, events up. What they need to render texts comes as a `FinderContext`.
 * - The focus is moved by `FocusController.focusAfterUpdate(selector)`, or by the `focus` of a `FilterChangeEvent`.
 */

/**
 * What services are filtered by. A filter that is `undefined` or `false` is not active. Of the two for one thing, the
 * singular (`weekday`) is what was chosen in a control, and the plural (`weekdays`) what was understood in a sentence,
 * which may name several: a service passes with any of them.
 */
export interface Filters {
  readonly phase?: LifePhase | undefined;
  /** A child's age in completed months; negative before birth. */
  readonly ageInMonths?: number | undefined;
  /** A topic's id. */
  readonly topic?: string | undefined;
  /** The key of a place's name (see `placeKeyOf`), or a postcode. */
  readonly place?: string | undefined;
  /** How far away services may be, from the place or else from the reader's position, in kilometres. */
  readonly radiusKm?: number | undefined;
  /** A language tag without its region; `de-simple` is a language of its own. */
  readonly language?: string | undefined;
  readonly weekday?: Weekday | undefined;
  readonly isFree?: boolean | undefined;
  readonly isOpenNow?: boolean | undefined;
  /** Open without an appointment. */
  readonly isWalkIn?: boolean | undefined;
  readonly isOnline?: boolean | undefined;
  /** Describes its accessibility. */
  readonly isAccessible?: boolean | undefined;
  /** Ages in months. */
  readonly ageSpans?: readonly Months[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly weekdays?: readonly Weekday[] | undefined;
  /** Days: `2026-11-28`. */
  readonly dates?: readonly string[] | undefined;
  /** Combined with the days that are filtered by. */
  readonly timesOfDay?: readonly TimeOfDay[] | undefined;
  /** The ids of a shortlist. */
  readonly serviceIds?: readonly string[] | undefined;
}

export type FilterName = keyof Filters;

/** The radii that can be chosen, in kilometres. */
export const radiiKm = [2, 5, 10, 20, 50] as const;

/** How the list is sorted; by relevance by default. */
export type SortOrder = 'distance' | 'name' | 'phase';

/** What the finder shows. */
export interface FilterState {
  /** Of a directory: the municipalities whose services are shown, by AGS, the reader's own first; or `ALL_MUNICIPALITIES`. */
  readonly municipalities?: readonly string[] | undefined;
  readonly query?: string | undefined;
  readonly filters: Filters;
  readonly sort?: SortOrder | undefined;
  /** The key of the service whose details are open over the list (see `createServiceKeys`). */
  readonly openServiceKey?: string | undefined;
}

/** A change of the state. A missing key keeps its value; a key that is `undefined` is removed. */
export type FilterChange = Partial<FilterState>;

/** Instead of an AGS: all municipalities of a directory, searched at once. */
export const ALL_MUNICIPALITIES = 'all';

export const emptyFilterState: FilterState = { filters: {} };

const noFilters: { readonly [Name in FilterName]-?: undefined } = {
  phase: undefined,
  ageInMonths: undefined,
  topic: undefined,
  place: undefined,
  radiusKm: undefined,
  language: undefined,
  weekday: undefined,
  isFree: undefined,
  isOpenNow: undefined,
  isWalkIn: undefined,
  isOnline: undefined,
  isAccessible: undefined,
  ageSpans: undefined,
  languages: undefined,
  weekdays: undefined,
  dates: undefined,
  timesOfDay: undefined,
  serviceIds: undefined,
};

/** A change that replaces all filters. */
export const replaceFilters = (filters: Filters): Filters => ({ ...noFilters, ...filters });

/** Removes the query, all filters and the sort order. The municipalities stay. */
export const clearEverything: FilterChange = { query: undefined, filters: noFilters, sort: undefined };

/** Applies a change to a state. Returns the same object if nothing changes, and keeps the filters' object if they stay. */
export function applyChange(state: FilterState, change: FilterChange): FilterState {
  const merged = { ...state.filters, ...change.filters };
  const hasSameFilters = (Object.keys(merged) as FilterName[]).every(
    (name) => merged[name] === state.filters[name],
  );
  const next = { ...state, ...change, filters: hasSameFilters ? state.filters : merged };
  const isSame =
    hasSameFilters &&
    (['municipalities', 'query', 'sort', 'openServiceKey'] as const).every(
      (key) => (next[key] || undefined) === state[key],
    );
  return isSame ? state : { ...next, query: next.query || undefined };
}

/** Whether two states have the same list of services. */
export const hasSameList = (one: FilterState, other: FilterState): boolean =>
  (['municipalities', 'query', 'filters', 'sort'] as const).every((key) => one[key] === other[key]);

/** The filters that are active. An age may be 0. */
export const activeFilters = (filters: Filters): FilterName[] =>
  (Object.keys(filters) as FilterName[]).filter((name) => (filters[name] ?? false) !== false);
