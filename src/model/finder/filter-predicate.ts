import type { Service } from '../../schema/index.js';
import { boundsOf, phasesOf, type Months } from '../ages.js';
import type { DistanceOf } from '../distance.js';
import { placeKeys } from '../place-keys.js';
import { languageOf } from '../reader-language.js';
import type { FilterPredicate } from './apply-filters.js';
import type { FilterName, Filters } from './filter-state.js';

/** Whether a service passes one filter; `undefined` if the service states nothing about it. */
export type FilterRule = (service: Service, filters: Filters) => boolean | undefined;

/** Rules that need the calendar (`createScheduleRules`). */
export type ScheduleRules = Readonly<Record<'weekdays' | 'dates' | 'timesOfDay', FilterRule>>;

/** Rules that need the clock or the calendar. */
export interface OpeningRules extends ScheduleRules {
  readonly weekday: FilterRule;
  readonly isOpenNow: FilterRule;
}

const rules = {
  phase: ({ ages }, { phase }) => (ages.length ? phasesOf({ ages }).includes(phase!) : undefined),
  ageInMonths: ({ ages }, { ageInMonths = 0 }) =>
    ages.length
      ? ages.map(boundsOf).some(([from, to]) => from <= ageInMonths && ageInMonths < to)
      : undefined,
  ageSpans: ({ ages }, { ageSpans = [] }) =>
    ages.length
      ? ages.map(boundsOf).some((span) => ageSpans.some((other) => overlaps(span, other)))
      : undefined,
  topic: ({ topics }, { topic }) => (topics.length ? topics.includes(topic!) : undefined),
  language: ({ languages }, { language }) =>
    languages.length ? languages.some((tag) => languageOf(tag) === language) : undefined,
  languages: (service, { languages: wanted = [] }) =>
    service.languages.length ? service.languages.some((tag) => wanted.includes(languageOf(tag))) : undefined,
  isFree: ({ cost }) => cost?.free,
  isWalkIn: ({ appointment }) => (appointment === undefined ? undefined : !appointment),
  isOnline: ({ online }) => online,
  // A place whose accessibility is not described may still be accessible.
  isAccessible: ({ places }) => places.some(({ accessibility }) => accessibility) || undefined,
  serviceIds: ({ id }, { serviceIds = [] }) => id !== undefined && serviceIds.includes(id),
} satisfies Partial<Record<FilterName, FilterRule>>;

/** Used until the code for opening hours is loaded. */
const unknownOpening: OpeningRules = {
  weekday: () => undefined,
  isOpenNow: () => undefined,
  weekdays: () => undefined,
  dates: () => undefined,
  timesOfDay: () => undefined,
};

/** Whether two half-open spans have a month in common. */
const overlaps = ([from, to]: Months, [otherFrom, otherTo]: Months): boolean =>
  from < otherTo && otherFrom < to;

/** Rules for the place of a service. Without a point to measure from, no service is too far away. */
function placeRules(
  distanceOf: DistanceOf | undefined,
): Pick<Record<FilterName, FilterRule>, 'place' | 'radiusKm'> {
  const isWithin: FilterRule = (service, { radiusKm }) => {
    if (!radiusKm || !distanceOf) return true;
    const distanceKm = distanceOf(service);
    return distanceKm === undefined ? undefined : distanceKm <= radiusKm;
  };
  return {
    place: (service, filters) => {
      const isInPlace = placeKeys(service).includes(filters.place ?? '');
      if (!isInPlace && filters.radiusKm && distanceOf) return isWithin(service, filters);
      return service.places.length ? isInPlace : undefined;
    },
    // With a place, the radius is around that place, and part of the rule above.
    radiusKm: (service, filters) => (filters.place ? true : isWithin(service, filters)),
  };
}

/**
 * Makes the predicate for all filters.
 *
 * @param distanceOf The distances of services from the chosen place, or from the reader.
 */
export function createFilterPredicate(
  opening: Partial<OpeningRules> = {},
  distanceOf?: DistanceOf,
): FilterPredicate {
  const allRules: Record<FilterName, FilterRule> = {
    ...rules,
    ...unknownOpening,
    ...opening,
    ...placeRules(distanceOf),
  };
  return (service, name, filters) => allRules[name](service, filters);
}
