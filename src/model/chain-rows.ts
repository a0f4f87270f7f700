import type { Service, Text } from '../schema/index.js';
import { phaseOrder } from './ages.js';
import { isForAllAges, placeLabel, servicesOf, textKey, type ChainEntry } from './chain-entry.js';
import { packLanes } from './chain-lanes.js';
import type { Cell, ChainOptions, Overlap, Row, RowKind } from './chain-types.js';
import { mergeIntervals } from './intervals.js';

interface Group {
  key: string;
  label: Text;
  entries: ChainEntry[];
}

export function groupByRow(entries: readonly ChainEntry[], kind: RowKind, options: ChainOptions): Group[] {
  const { listedTopics = [], topics = [], places = [] } = options;
  const groups = new Map<string, Group>();
  const group = (key: string, label: Text) => {
    let found = groups.get(key);
    if (!found) groups.set(key, (found = { key, label, entries: [] }));
    return found;
  };
  if (kind === 'topic') for (const id of topics.length ? topics : listedTopics) group(id, id);
  const first = groups.size;
  const wanted = kind === 'topic' ? topics : kind === 'place' ? places : [];
  for (const entry of entries) {
    for (const label of rowLabels(entry.service, kind)) {
      const key = textKey(label);
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
  const known = labels.filter((label): label is Text => Boolean(textKey(label)));
  return known.length ? known : [''];
}

export function buildRow(group: Group, kind: RowKind, overlaps: readonly Overlap[], most: number): Row {
  const { key, label, entries } = group;
  const mine = overlaps.filter((overlap) =>
    kind === 'organization' ? overlap.organizations.includes(key) : overlap[kind] === key,
  );
  const cells = phaseOrder.map((phase, position): Cell => {
    const there = entries.filter(({ inPhases }) => inPhases[position]!.length);
    const some = there.filter((entry) => !isForAllAges(entry));
    const months = () => mergeIntervals(some.flatMap(({ inPhases }) => inPhases[position]!));
    return {
      phase,
      services: servicesOf(there),
      bundle: some.length > most ? { services: servicesOf(some), months: months() } : undefined,
      overlaps: mine.filter((overlap) => overlap.phase === phase),
    };
  });
  const through = entries.filter(isForAllAges);
  const isBundled = through.length > most;
  const isDrawn = (entry: ChainEntry, position: number) =>
    isForAllAges(entry) ? !isBundled : !cells[position]!.bundle;
  return {
    key,
    label,
    cells,
    lanes: packLanes(entries, isDrawn),
    throughout: isBundled ? servicesOf(through) : [],
    withoutAges: servicesOf(entries.filter(({ spans }) => !spans.length)),
  };
}
