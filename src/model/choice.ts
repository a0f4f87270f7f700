import type { Place, Service, Text } from '../schema/index.js';
import { phasesOf, type LifePhase } from './ages.js';
import type { Weekday } from './schedule-days.js';
import { foldWords } from './folding.js';

/** What somebody has chosen in the finder; what is not given does not narrow. */
export interface Choice {
  /** Of many municipalities: whose services, by AGS, the reader's own first. */
  ags?: readonly string[] | undefined;
  query?: string | undefined;
  phase?: LifePhase | undefined;
  /** A child's age in months; negative before birth. */
  age?: number | undefined;
  topic?: string | undefined;
  /** A place's key, or a postcode. */
  place?: string | undefined;
  /** How far away it may be: from the place, or from where somebody is, in kilometres. */
  within?: number | undefined;
  language?: string | undefined;
  day?: Weekday | undefined;
  free?: boolean | undefined;
  open?: boolean | undefined;
  walkIn?: boolean | undefined;
  online?: boolean | undefined;
  access?: boolean | undefined;
  /** These services only: a shortlist. */
  only?: readonly string[] | undefined;
  /** What the list is in the order of; of what fits best where nothing is given. */
  sort?: 'distance' | 'name' | 'phase' | undefined;
}

/** In place of a municipality: all of them. */
export const EVERYWHERE = 'all';

/** What services are not judged by: where they come from, the words that were typed, and their order. */
const elsewhere = ['ags', 'query', 'sort'] as const;

/** What of a choice services are judged by. */
export type Criterion = Exclude<keyof Choice, (typeof elsewhere)[number]>;

/** Whether a service is what was chosen; nothing where it does not say. */
export type Judge = (service: Service, criterion: Criterion, choice: Choice) => boolean | undefined;

/** Judges what can be seen at once. */
export const judge: Judge = (service, criterion, { phase, topic }) => {
  if (criterion === 'phase') return service.ages.length ? phasesOf(service).includes(phase!) : undefined;
  if (criterion === 'topic') return service.topics.length ? service.topics.includes(topic!) : undefined;
  return criterion === 'free' ? service.cost?.free : true;
};

/** Services, narrowed by a choice. */
export interface Narrowed {
  found: Service[];
  /** Those that nothing speaks against, but that do not say all that was asked for. */
  unsure: Service[];
  /** Those that would be found without one criterion. */
  without: (criterion: Criterion) => Service[];
}

/** The criteria that somebody has chosen; an age may be 0. */
export const chosen = (choice: Choice): Criterion[] =>
  (Object.keys(choice) as Criterion[]).filter(
    (key) => !(elsewhere as readonly string[]).includes(key) && (choice[key] ?? false) !== false,
  );

/** Narrows services by a choice, each looked at once, however many counts are asked for then. */
export function narrow(services: readonly Service[], choice: Choice, judge: Judge): Narrowed {
  const criteria = chosen(choice);
  const found: Service[] = [];
  const unsure: Service[] = [];
  const without = new Map(criteria.map((criterion): [Criterion, Service[]] => [criterion, []]));
  for (const service of services) {
    const missed = criteria.filter((criterion) => !judge(service, criterion, choice));
    const [only, another] = missed;
    if (!only) for (const list of [found, ...without.values()]) list.push(service);
    else if (!another) without.get(only)!.push(service);
    if (only && missed.every((criterion) => judge(service, criterion, choice) === undefined))
      unsure.push(service);
  }
  return { found, unsure, without: (criterion) => without.get(criterion) ?? found };
}

/** A place's name as a key, whatever its spelling; it fits into a link, too: `gross-muster`. */
export const placeKeyOf = (name: string): string => foldWords(name).replaceAll(' ', '-');

/** The names of a place that somebody may know it by, the municipality first, and its postcode. */
export function placeNames({ municipality, address, name }: Place): Text[] {
  return [municipality, address?.city, name, address?.postalCode].filter((name) => name !== undefined);
}

/** The keys of a place, by all its names. */
export const keysOf = (place: Place): string[] =>
  placeNames(place)
    .flatMap((name) => (typeof name === 'string' ? name : Object.values(name)))
    .map(placeKeyOf);

const keys = new WeakMap<Service, string[]>();

/** The keys of a service's places, by all their names. */
export function placeKeys(service: Service): string[] {
  const known = keys.get(service) ?? service.places.flatMap(keysOf);
  keys.set(service, known);
  return known;
}
