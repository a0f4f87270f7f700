import type { Months } from '../ages.js';
import type { FilterName, Filters } from '../finder/filter-state.js';
import type { TimeOfDay } from '../finder/time-of-day.js';
import type { Weekday } from '../schedule-days.js';

/** What a part of a sentence asks for. */
export type ConstraintValue =
  | { readonly kind: 'age'; readonly months: Months }
  | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[] }
  /** A day: `2026-11-28`. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'time'; readonly time: TimeOfDay }
  | { readonly kind: 'language'; readonly language: string }
  /** A place of the municipality, by its key (see `placeKeyOf`) or its postcode. */
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'nearby' | 'free' | 'accessible' | 'online' | 'walk-in' | 'open-now' };

/** A constraint that was understood, and where it was typed. */
export type Constraint = ConstraintValue & {
  /** As it was typed. */
  readonly text: string;
  /** Its place in the sentence: the first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
};

/** A sentence by what was understood of it. */
export interface UnderstoodQuery {
  /** The whole sentence, as it was typed. */
  readonly text: string;
  /** What is left for the search, as it was typed. */
  readonly words: string;
  /** In the order in which they were typed. */
  readonly constraints: readonly Constraint[];
  /** What services are filtered by: of several constraints of one kind, any. Places only sort. */
  readonly filters: Filters;
  /** The keys of the places whose services come first. */
  readonly nearPlaces: readonly string[];
  /** Whether those near the reader come first. */
  readonly isNearby: boolean;
}

/** A sentence of which nothing is understood but words. */
export const plainQuery = (text: string): UnderstoodQuery => understoodFrom(text, text.trim(), []);

/** Puts together what was understood. */
export function understoodFrom(
  text: string,
  words: string,
  constraints: readonly Constraint[],
): UnderstoodQuery {
  return {
    text,
    words,
    constraints,
    filters: filtersOf(constraints),
    nearPlaces: distinct(constraints.flatMap((it) => (it.kind === 'place' ? it.place : []))),
    isNearby: constraints.some(({ kind }) => kind === 'nearby'),
  };
}

/**
 * The sentence without the words of some of its constraints, for the field: what a tap on a chip leaves. It is to be
 * interpreted again.
 */
export function textWithout({ text }: UnderstoodQuery, dropped: readonly Constraint[]): string {
  const inOrder = [...dropped].sort((a, b) => a.start - b.start);
  const starts = [0, ...inOrder.map(({ end }) => end)];
  const ends = [...inOrder.map(({ start }) => start), text.length];
  const parts = starts.map((start, index) =>
    text.slice(start, ends[index]).replace(index ? /^[\s,;]+|\s+$/g : /\s+$/, ''),
  );
  return parts.filter(Boolean).join(' ');
}

/** The filter that each kind of constraint sets; a place sets none, but the order. */
const filterOfKind: Partial<Record<Constraint['kind'], FilterName>> = {
  age: 'ageSpans',
  weekdays: 'weekdays',
  date: 'dates',
  time: 'timesOfDay',
  language: 'languages',
  free: 'isFree',
  accessible: 'isAccessible',
  online: 'isOnline',
  'walk-in': 'isWalkIn',
  'open-now': 'isOpenNow',
};

/** The constraints that set a filter: those to drop where it is given up. */
export const constraintsOf = ({ constraints }: UnderstoodQuery, name: FilterName): Constraint[] =>
  constraints.filter(({ kind }) => filterOfKind[kind] === name);

/** The values that a constraint adds to its filter; for one without values, that it is set. */
function valuesOf(constraint: Constraint): readonly unknown[] | true {
  switch (constraint.kind) {
    case 'age':
      return [constraint.months];
    case 'weekdays':
      return constraint.weekdays;
    case 'date':
      return [constraint.date];
    case 'time':
      return [constraint.time];
    case 'language':
      return [constraint.language];
    default:
      return true;
  }
}

function filtersOf(constraints: readonly Constraint[]): Filters {
  const filters = new Map<FilterName, readonly unknown[] | true>();
  for (const constraint of constraints) {
    const name = filterOfKind[constraint.kind];
    if (!name) continue;
    const [known, values] = [filters.get(name) ?? [], valuesOf(constraint)];
    filters.set(name, known === true || values === true ? true : distinct([...known, ...values]));
  }
  return Object.fromEntries(filters);
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
