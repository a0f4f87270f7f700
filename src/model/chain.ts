import type { Place, Service, Text } from '../schema/index.js';
import { phaseOrder, type LifePhase, type Months } from './ages.js';
import { entryOf, isThroughout, joined, plain, spansOver, type Entry } from './chain-entry.js';
import { pack, type Piece } from './chain-lanes.js';

/** What the rows of a chain stand for. */
export const rowKinds = ['topic', 'place', 'organization'] as const;

/** What the rows of a chain stand for. */
export type RowKind = (typeof rowKinds)[number];

/** The steps from one part of a child's life to the next, by the month in which they are taken. */
export const transitionMonths = { birth: 0, 'day-care': 36, school: 72, 'after-class-4': 132 } as const;

/** A step from one part of a child's life to the next. */
export type TransitionName = keyof typeof transitionMonths;

/** The steps in the order of life; each stands at the end of the phase of the same position. */
export const transitionOrder = Object.keys(transitionMonths) as TransitionName[];

/** What a chain is built by. */
export interface ChainOptions {
  rows?: RowKind;
  /** Ids of the file's topics, in its order: each is a row, whether a service has it or not. */
  listed?: readonly string[];
  /** Ids of the topics to show; all where empty. */
  topics?: readonly string[];
  /** Keys of the places to show (see `placeKey`); all where empty. */
  places?: readonly string[];
  /** A cell with more services than this is bundled. */
  most?: number;
}

/** Several organizations that offer something on one topic, in one phase, at one place. */
export interface Overlap {
  readonly topic: string;
  readonly phase: LifePhase;
  /** The place's key. */
  readonly place: string;
  readonly organizations: readonly string[];
  readonly services: readonly Service[];
}

/** What a row has in one phase. */
export interface Cell {
  readonly phase: LifePhase;
  readonly services: readonly Service[];
  /** Where they are too many to draw each: all but those for all ages, and which months of the phase these cover. */
  readonly bundle?: { readonly services: readonly Service[]; readonly months: readonly Months[] };
  readonly overlaps: readonly Overlap[];
}

/** One topic, place or organization along a child's life. */
export interface Row {
  /** Topic id, place or organization; empty for services that name none. */
  readonly key: string;
  readonly label: Text;
  readonly cells: readonly Cell[];
  /** Each is a line on which no two pieces lie upon each other. */
  readonly lanes: readonly (readonly Piece[])[];
  /** Services for all ages, where they are too many to draw each; they are in no lane then. */
  readonly throughout: readonly Service[];
  readonly withoutAges: readonly Service[];
}

/** Who accompanies a child over a step. */
export interface Transition {
  readonly name: TransitionName;
  readonly services: readonly Service[];
}

/** The services of a municipality along a child's life. */
export interface Chain {
  readonly rows: readonly Row[];
  readonly transitions: readonly Transition[];
  readonly overlaps: readonly Overlap[];
  /** All that were looked at: those in cells, those of unknown age, those for others than children up to ten. */
  readonly services: readonly Service[];
  readonly withoutAges: readonly Service[];
  readonly beyond: readonly Service[];
  /** How many cells there are, and how many of them have no service. */
  readonly fields: number;
  readonly gaps: number;
}

/** The place of a service as a key: the municipality it lies in, or its own name. */
export function placeKey(place: Place): string {
  return plain(placeLabel(place));
}

function placeLabel({ municipality, address, name }: Place): Text | undefined {
  return municipality ?? address?.city ?? name;
}

/** The services that have one of the topics, and one of the places; what is empty does not narrow. */
export function narrow(
  services: readonly Service[],
  topics: readonly string[],
  places: readonly string[],
): Service[] {
  return services.filter(
    (service) =>
      (!topics.length || service.topics.some((topic) => topics.includes(topic))) &&
      (!places.length || service.places.some((place) => places.includes(placeKey(place)))),
  );
}

/**
 * Services along a child's life: phases × rows, what lies in each cell, who accompanies which step, where nothing is
 * recorded and where several do the same. The order of the services makes no difference.
 */
export function buildChain(services: readonly Service[], options: ChainOptions = {}): Chain {
  const { rows: kind = 'topic', topics = [], places = [], most = 6 } = options;
  const all = narrow(services, topics, places).map(entryOf).sort(compare);
  const known = all.filter(({ spans }) => spans.length);
  const isInside = ({ inPhases }: Entry) => inPhases.some(({ length }) => length);
  const inside = known.filter(isInside);
  const overlaps = findOverlaps(inside, topics, places);
  const rows = groupByRow(all, kind, options).map((group) => buildRow(group, kind, overlaps, most));
  const cells = rows.flatMap((row) => row.cells);
  return {
    rows,
    transitions: transitionOrder.map((name) => ({
      name,
      services: servicesOf(known.filter((entry) => spansOver(entry, transitionMonths[name]))),
    })),
    overlaps,
    services: servicesOf(all),
    withoutAges: servicesOf(all.filter(({ spans }) => !spans.length)),
    beyond: servicesOf(known.filter((entry) => !isInside(entry))),
    fields: cells.length,
    gaps: cells.filter((cell) => !cell.services.length).length,
  };
}

function servicesOf(entries: readonly Entry[]): Service[] {
  return entries.map(({ service }) => service);
}

/** The earlier first, then the longer, then by name: the same in whatever order they come. */
function compare(a: Entry, b: Entry): number {
  return (
    startOf(a) - startOf(b) ||
    // Two that never end are equally long.
    (endOf(a) === endOf(b) ? 0 : endOf(b) - endOf(a)) ||
    order(a.name, b.name) ||
    order(a.service.id ?? '', b.service.id ?? '') ||
    order(JSON.stringify(a.service), JSON.stringify(b.service))
  );
}

function startOf({ spans }: Entry): number {
  return spans.length ? spans[0]![0] : 0;
}

function endOf({ spans }: Entry): number {
  return spans.length ? spans[spans.length - 1]![1] : 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Group {
  key: string;
  label: Text;
  entries: Entry[];
}

function groupByRow(entries: readonly Entry[], kind: RowKind, options: ChainOptions): Group[] {
  const { listed = [], topics = [], places = [] } = options;
  const groups = new Map<string, Group>();
  const group = (key: string, label: Text) => {
    let found = groups.get(key);
    if (!found) groups.set(key, (found = { key, label, entries: [] }));
    return found;
  };
  if (kind === 'topic') for (const id of topics.length ? topics : listed) group(id, id);
  const first = groups.size;
  const wanted = kind === 'topic' ? topics : kind === 'place' ? places : [];
  for (const entry of entries) {
    for (const label of rowLabels(entry.service, kind)) {
      const key = plain(label);
      if (wanted.length && !wanted.includes(key)) continue;
      const { entries: there } = group(key, label);
      // A service may name a place twice.
      if (there[there.length - 1] !== entry) there.push(entry);
    }
  }
  const all = [...groups.values()];
  const others = all.slice(first);
  if (!others.length) return all;
  const { compare } = new Intl.Collator('de');
  // What names none stands last.
  others.sort((a, b) => Number(!a.key) - Number(!b.key) || compare(a.key, b.key));
  return [...all.slice(0, first), ...others];
}

function rowLabels({ topics, places, organization }: Service, kind: RowKind): readonly Text[] {
  const labels =
    kind === 'topic'
      ? topics
      : kind === 'place'
        ? places.map(placeLabel)
        : organization
          ? [organization]
          : [];
  const known = labels.filter((label): label is Text => Boolean(plain(label)));
  return known.length ? known : [''];
}

function buildRow(group: Group, kind: RowKind, overlaps: readonly Overlap[], most: number): Row {
  const { key, label, entries } = group;
  const mine = overlaps.filter((overlap) =>
    kind === 'organization' ? overlap.organizations.includes(key) : overlap[kind] === key,
  );
  const cells = phaseOrder.map((phase, position): Cell => {
    const there = entries.filter(({ inPhases }) => inPhases[position]!.length);
    const some = there.filter((entry) => !isThroughout(entry));
    const months = () => joined(some.flatMap(({ inPhases }) => inPhases[position]!));
    return {
      phase,
      services: servicesOf(there),
      bundle: some.length > most ? { services: servicesOf(some), months: months() } : undefined,
      overlaps: mine.filter((overlap) => overlap.phase === phase),
    };
  });
  const through = entries.filter(isThroughout);
  const isBundled = through.length > most;
  const isDrawn = (entry: Entry, position: number) =>
    isThroughout(entry) ? !isBundled : !cells[position]!.bundle;
  return {
    key,
    label,
    cells,
    lanes: pack(entries, isDrawn),
    throughout: isBundled ? servicesOf(through) : [],
    withoutAges: servicesOf(entries.filter(({ spans }) => !spans.length)),
  };
}

function findOverlaps(
  entries: readonly Entry[],
  topics: readonly string[],
  places: readonly string[],
): Overlap[] {
  /** By topic and place, then by phase. */
  const shared = new Map<string, { topic: string; place: string; inPhases: Service[][] }>();
  const isWanted = (wanted: readonly string[], key: string) => !wanted.length || wanted.includes(key);
  for (const { service, inPhases } of entries) {
    if (!plain(service.organization)) continue;
    const keys = distinct(service.places.map(placeKey)).filter((key) => key && isWanted(places, key));
    for (const topic of keys.length ? distinct(service.topics) : []) {
      if (!isWanted(topics, topic)) continue;
      for (const place of keys) {
        const key = `${topic}\n${place}`;
        let same = shared.get(key);
        if (!same) shared.set(key, (same = { topic, place, inPhases: phaseOrder.map(() => []) }));
        for (const [position, months] of inPhases.entries()) {
          if (months.length) same.inPhases[position]!.push(service);
        }
      }
    }
  }
  return [...shared.values()]
    .flatMap(({ topic, place, inPhases }) =>
      inPhases.map((services, position) => {
        const names = services.map(({ organization }) => plain(organization));
        const organizations = [...distinct(names)].sort();
        return { topic, place, phase: phaseOrder[position]!, organizations, services };
      }),
    )
    .filter(({ organizations }) => organizations.length > 1)
    .sort((a, b) => order(a.topic, b.topic) || phaseIndex(a) - phaseIndex(b) || order(a.place, b.place));
}

function distinct(keys: readonly string[]): readonly string[] {
  return keys.length < 2 ? keys : [...new Set(keys)];
}

function phaseIndex({ phase }: { phase: LifePhase }): number {
  return phaseOrder.indexOf(phase);
}
