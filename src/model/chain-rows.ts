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

/** Groups services by topic, place or organization: listed topics first in their order, then alphabetically, none last. */
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
      const { entries: members } = group(key, label);
      // A service may have a place twice.
      if (members.at(-1) !== entry) members.push(entry);
    }
  }
  const all = [...groups.values()];
  const others = all.slice(first);
  if (!others.length) return all;
  const { compare } = new Intl.Collator('de');
  // Services without one come last.
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

/** Builds a row: its cells, what is bundled in them, and the lanes of the rest. */
export function buildRow(group: Group, kind: RowKind, overlaps: readonly Overlap[], maxPerCell: number): Row {
  const { key, label, entries } = group;
  const ownOverlaps = overlaps.filter((overlap) =>
    kind === 'organization' ? overlap.organizations.includes(key) : overlap[kind] === key,
  );
  const cells = phaseOrder.map((phase, position): Cell => {
    const present = entries.filter(({ inPhases }) => inPhases[position]!.length);
    const partial = present.filter((entry) => !isForAllAges(entry));
    const months = () => mergeIntervals(partial.flatMap(({ inPhases }) => inPhases[position]!));
    return {
      phase,
      services: servicesOf(present),
      bundle: partial.length > maxPerCell ? { services: servicesOf(partial), months: months() } : undefined,
      overlaps: ownOverlaps.filter((overlap) => overlap.phase === phase),
    };
  });
  const forAllAges = entries.filter(isForAllAges);
  const isBundled = forAllAges.length > maxPerCell;
  const isDrawn = (entry: ChainEntry, position: number) =>
    isForAllAges(entry) ? !isBundled : !cells[position]!.bundle;
  return {
    key,
    label,
    cells,
    lanes: packLanes(entries, isDrawn),
    throughout: isBundled ? servicesOf(forAllAges) : [],
    withoutAges: servicesOf(entries.filter(({ spans }) => !spans.length)),
  };
}
