import type { Service } from '../../schema/index.js';
import { boundsOf, phasesOf, type Months } from '../ages.js';
import type { DistanceOf } from '../distance.js';
import { placeKeys } from '../place-keys.js';
import { languageOf } from '../reader-language.js';
import type { FilterPredicate } from './apply-filters.js';
import type { FilterName, Filters } from './filter-state.js';

/** Whether a service passes one filter; `undefined` where it says nothing about it. */
export type FilterRule = (service: Service, filters: Filters) => boolean | undefined;

/** Rules that need the calendar (`createScheduleRules`). */
export type ScheduleRules = Readonly<Record<'weekdays' | 'dates' | 'timesOfDay', FilterRule>>;

/** Rules that need the clock or the calendar. */
export interface OpeningRules extends Partial<ScheduleRules> {
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
  // Where nothing is written about it, people may still get in.
  isAccessible: ({ places }) => places.some(({ accessibility }) => accessibility) || undefined,
  serviceIds: ({ id }, { serviceIds = [] }) => id !== undefined && serviceIds.includes(id),
} satisfies Partial<Record<FilterName, FilterRule>>;

/** Until the code that reads opening hours is loaded, services say nothing about them. */
const unknownOpening: Required<OpeningRules> = {
  weekday: () => undefined,
  isOpenNow: () => undefined,
  weekdays: () => undefined,
  dates: () => undefined,
  timesOfDay: () => undefined,
};

/** Whether two half-open spans have a month in common. */
const overlaps = ([from, to]: Months, [otherFrom, otherTo]: Months): boolean =>
  from < otherTo && otherFrom < to;

/** Rules for where a service is. Without a point to measure from, nothing is too far away. */
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
      const isThere = placeKeys(service).includes(filters.place ?? '');
      if (!isThere && filters.radiusKm && distanceOf) return isWithin(service, filters);
      return service.places.length ? isThere : undefined;
    },
    // Beside a place, the radius is around that and a part of its rule.
    radiusKm: (service, filters) => (filters.place ? true : isWithin(service, filters)),
  };
}

/**
 * Makes the predicate for all filters.
 *
 * @param distanceOf How far services are from the place that is chosen, or from the reader.
 */
export function createFilterPredicate(
  opening: OpeningRules = unknownOpening,
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
