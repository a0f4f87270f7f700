import type { Service } from '../../schema/index.js';
import { weekdays as allWeekdays, type Weekday } from '../schedule-days.js';
import { applyFilters, type FilterPredicate } from './apply-filters.js';
import { activeFilters, type FilterName, type Filters } from './filter-state.js';
import { dayParts, minutesOf, type DayPart, type TimeOfDay } from './time-of-day.js';

/** What was given up so that something is found. */
export interface GivenUp {
  readonly name: FilterName;
  /** What it was: the filter alone. */
  readonly wanted: Filters;
  /** What it is in its place: "nicht mittwochs, aber donnerstags"; absent where it was only dropped. */
  readonly instead?: Filters;
}

/** The nearest filters that leave something. */
export interface RelaxedFilters {
  readonly filters: Filters;
  readonly found: readonly Service[];
  /** Empty where nothing had to be given up. */
  readonly givenUp: readonly GivenUp[];
}

/**
 * What people can do without, the easiest first: another day is nearer than another time of it, which may be tied to
 * school or work; a wheelchair, a language or the age of a child are no wishes and go last.
 */
const priority: readonly FilterName[] = [
  'isOpenNow',
  'dates',
  'weekdays',
  'weekday',
  'timesOfDay',
  'isWalkIn',
  'isOnline',
  'radiusKm',
  'isFree',
  'place',
  'languages',
  'language',
  'topic',
  'isAccessible',
  'serviceIds',
  'ageSpans',
  'ageInMonths',
  'phase',
];

/** How many filters are given up in all combinations; where more would have to be, they go in the order of `priority`. */
const MAX_COMBINED = 2;

/**
 * Finds the nearest filters that leave something: as few as possible are given up, the easiest first, and for a day or a
 * time the next one is taken where there is one.
 *
 * @param services Those that match the words; nothing can be found where there are none.
 * @returns `undefined` where even no filter leaves anything.
 */
export function relaxFilters(
  services: readonly Service[],
  filters: Filters,
  predicate: FilterPredicate,
): RelaxedFilters | undefined {
  if (!services.length) return undefined;
  const attempt = (given: readonly FilterName[]): RelaxedFilters | undefined => {
    const dropped = givenUpFrom(filters, given);
    const { found } = applyFilters(services, dropped, predicate);
    if (!found.length) return undefined;
    return withSubstitutes({ filters: dropped, found, givenUp: [] }, filters, given, predicate);
  };
  const active = activeFilters(filters);
  const names = priority.filter((name) => active.includes(name));
  for (const given of combinations(names)) {
    const relaxed = attempt(given);
    if (relaxed) return relaxed;
  }
  return undefined;
}

/** Sets of filters to give up: none, each, pairs, then more and more of them in their order. */
function* combinations(names: readonly FilterName[]): Iterable<readonly FilterName[]> {
  yield [];
  for (const name of names) yield [name];
  for (const [index, name] of names.entries())
    for (const other of names.slice(index + 1)) yield [name, other];
  for (let count = MAX_COMBINED + 1; count <= names.length; count += 1) yield names.slice(0, count);
}

/** The filters without some. A radius means nothing without the place that it is around. */
const givenUpFrom = (filters: Filters, given: readonly FilterName[]): Filters =>
  Object.fromEntries(
    Object.entries(filters).filter(
      ([name]) => !given.includes(name as FilterName) && !(name === 'radiusKm' && given.includes('place')),
    ),
  );

/** For each filter that was given up, the nearest other value with which something is still found, where it has one. */
function withSubstitutes(
  dropped: RelaxedFilters,
  original: Filters,
  given: readonly FilterName[],
  predicate: FilterPredicate,
): RelaxedFilters {
  return given.reduce<RelaxedFilters>((relaxed, name) => {
    const wanted: Filters = { [name]: original[name] };
    for (const instead of substitutesFor(name, original)) {
      const filters = { ...relaxed.filters, ...instead };
      const { found } = applyFilters(relaxed.found, filters, predicate);
      if (found.length) return { filters, found, givenUp: [...relaxed.givenUp, { name, wanted, instead }] };
    }
    return { ...relaxed, givenUp: [...relaxed.givenUp, { name, wanted }] };
  }, dropped);
}

/** Other values of a filter, the nearest first. */
function substitutesFor(name: FilterName, filters: Filters): Filters[] {
  if (name === 'weekday') return daysAfter([filters.weekday!]).map((weekday) => ({ weekday }));
  if (name === 'weekdays') return daysAfter(filters.weekdays!).map((weekday) => ({ weekdays: [weekday] }));
  if (name === 'dates') return datesAfter(filters.dates!).map((date) => ({ dates: [date] }));
  if (name === 'timesOfDay') return partsAround(filters.timesOfDay!).map((part) => ({ timesOfDay: [part] }));
  return [];
}

/** The days of the week that are not among some, from the day after these on. */
function daysAfter(days: readonly Weekday[]): Weekday[] {
  const first = Math.max(...days.map((day) => allWeekdays.indexOf(day))) + 1;
  return [...allWeekdays.slice(first), ...allWeekdays.slice(0, first)].filter((day) => !days.includes(day));
}

/** How many days after a date are tried. */
const MAX_DAYS_AFTER = 7;

const DAY_MS = 86_400_000;

function datesAfter(dates: readonly string[]): string[] {
  const last = Math.max(...dates.map((date) => Date.parse(date)));
  return Array.from({ length: MAX_DAYS_AFTER }, (_, index) =>
    new Date(last + (index + 1) * DAY_MS).toISOString().slice(0, 10),
  );
}

/** The parts of a day that are not among some times, the one in the middle of which is nearest to them first. */
function partsAround(times: readonly TimeOfDay[]): DayPart[] {
  const middleOf = (time: TimeOfDay) => {
    const [from, until] = minutesOf(time);
    return (from + until) / 2;
  };
  const gapTo = (part: DayPart) =>
    Math.min(...times.map((time) => Math.abs(middleOf(time) - middleOf(part))));
  return dayParts.filter((part) => !times.includes(part)).sort((a, b) => gapTo(a) - gapTo(b));
}
