import type { Months } from '../ages.js';
import type { Filters } from '../finder/filter-state.js';
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

/** Without one of the constraints, as if its words had not been typed; `text` is what belongs in the field then. */
export function dropConstraint(query: UnderstoodQuery, dropped: Constraint): UnderstoodQuery {
  const { text, words, constraints } = query;
  if (!constraints.includes(dropped)) return query;
  const before = text.slice(0, dropped.start).trimEnd();
  const after = text.slice(dropped.end).trimStart();
  const shortened = before && after ? `${before} ${after}` : before + after;
  const moved = (at: number) =>
    at >= dropped.end ? at - (text.length - after.length) + shortened.length - after.length : at;
  const remaining = constraints
    // Two constraints may come from the same words: "am Mittwochvormittag" is one, typed together, gone together.
    .filter(({ start, end }) => end <= dropped.start || start >= dropped.end)
    .map((it) => ({ ...it, start: moved(it.start), end: moved(it.end) }));
  return understoodFrom(shortened, words, remaining);
}

function filtersOf(constraints: readonly Constraint[]): Filters {
  const has = (kind: Constraint['kind']) => constraints.some((it) => it.kind === kind);
  const lists = {
    ageSpans: constraints.flatMap((it) => (it.kind === 'age' ? [it.months] : [])),
    languages: distinct(constraints.flatMap((it) => (it.kind === 'language' ? it.language : []))),
    weekdays: distinct(constraints.flatMap((it) => (it.kind === 'weekdays' ? it.weekdays : []))),
    dates: distinct(constraints.flatMap((it) => (it.kind === 'date' ? it.date : []))),
    timesOfDay: distinct(constraints.flatMap((it) => (it.kind === 'time' ? it.time : []))),
  };
  const flags = {
    isFree: has('free'),
    isAccessible: has('accessible'),
    isOnline: has('online'),
    isWalkIn: has('walk-in'),
    isOpenNow: has('open-now'),
  };
  return Object.fromEntries([
    ...Object.entries(lists).filter(([, values]) => values.length),
    ...Object.entries(flags).filter(([, isSet]) => isSet),
  ]) as Filters;
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
