import type { Service } from '../schema/index.js';
import { boundsOf } from './ages.js';
import type { DistanceOf } from './distance.js';
import { judge as judgePlain, placeKeys, type Choice, type Criterion, type Judge } from './choice.js';

/** Judges what needs a look at the clock or the calendar; nothing where that can't be had. */
export type TimesJudge = (service: Service, choice: Choice) => boolean | undefined;

/** How days and hours are judged. */
export interface Times {
  day: TimesJudge;
  open: TimesJudge;
}

type Rules = Partial<Record<Criterion, TimesJudge>>;

const rules: Rules = {
  age: ({ ages }, { age = 0 }) => {
    const isWithin = ages.map(boundsOf).some(([from, to]) => from <= age && age < to);
    return ages.length ? isWithin : undefined;
  },
  language: ({ languages }, { language }) =>
    languages.length ? languages.some((tag) => languageOf(tag) === language) : undefined,
  walkIn: ({ appointment }) => (appointment === undefined ? undefined : !appointment),
  online: ({ online }) => online,
  // That nothing is written of it does not mean that nobody gets in.
  access: ({ places }) => places.some(({ accessibility }) => accessibility) || undefined,
  only: ({ id }, { only = [] }) => id !== undefined && only.includes(id),
};

/** Rules for where a service is; without a point to measure from, nothing is too far away. */
function placeRules(distanceOf: DistanceOf | undefined): Rules {
  const isNear: TimesJudge = (service, { within }) => {
    if (!within || !distanceOf) return true;
    const distance = distanceOf(service);
    return distance === undefined ? undefined : distance <= within;
  };
  return {
    place: (service, choice) => {
      const { place = '', within } = choice;
      const isThere = placeKeys(service).includes(place);
      if (!isThere && within && distanceOf) return isNear(service, choice);
      return service.places.length ? isThere : undefined;
    },
    // Beside a place it is that one's.
    within: (service, choice) => (choice.place ? true : isNear(service, choice)),
  };
}

/** Judges services by all that can be chosen. */
export function judgeWith(times: Times | undefined, distanceOf?: DistanceOf): Judge {
  const all: Rules = {
    ...rules,
    ...placeRules(distanceOf),
    day: () => undefined,
    open: () => undefined,
    ...times,
  };
  return (service, criterion, choice) => {
    const rule = all[criterion];
    return rule ? rule(service, choice) : judgePlain(service, criterion, choice);
  };
}

/** A spoken language by its tag, whatever its region; easy German is one of its own. */
export const languageOf = (tag: string): string => {
  const folded = tag.toLowerCase();
  return folded === 'de-simple' ? folded : folded.split('-')[0]!;
};

/** Ages beyond this are no child's, and dates further ahead are no birth's. */
const [YOUNGEST, OLDEST] = [-9, 216];

/**
 * A child's age in full months from the day of its birth, or the day on which that is expected; `-9` to `-1` before.
 *
 * @param date `2026-03-01`.
 * @param today As `date`.
 * @returns Nothing for what is no date, or too far away.
 */
export function monthsOld(date: string, today: string): number | undefined {
  const [born, now] = [date, today].map((day) => day.split('-').map(Number)) as [number[], number[]];
  const [year, month, day] = [0, 1, 2].map((part) => now[part]! - born[part]!) as [number, number, number];
  const months = year * 12 + month - (day < 0 ? 1 : 0);
  return months >= YOUNGEST && months <= OLDEST ? months : undefined;
}

/** How many services there are of each kind. */
export function countBy(
  services: readonly Service[],
  kindsOf: (service: Service) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const service of services)
    for (const kind of new Set(kindsOf(service))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** A choice without one criterion that would find most, and how much that is; the most telling first. */
export function waysOut(
  criteria: readonly Criterion[],
  without: (criterion: Criterion) => readonly Service[],
): { criterion: Criterion; count: number }[] {
  return criteria
    .map((criterion) => ({ criterion, count: without(criterion).length }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count);
}
