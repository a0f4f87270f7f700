import type { Service } from '../schema/index.js';
import { chainEntryOf, placeKey, servicesOf, spansMonth, type ChainEntry } from './chain-entry.js';
import { findOverlaps } from './chain-overlaps.js';
import { buildRow, groupByRow } from './chain-rows.js';
import { transitionMonths, transitionOrder, type Chain, type ChainOptions } from './chain-types.js';
import { compareKeys } from './compare-keys.js';

export { placeKey } from './chain-entry.js';
export * from './chain-types.js';

/** Services with one of the topics and one of the places; an empty list allows all. */
export function filterServices(
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
 * Arranges services along a child's life: rows by life phases, with transitions, empty cells and overlaps. The result does
 * not depend on the order of the services.
 */
export function buildChain(services: readonly Service[], options: ChainOptions = {}): Chain {
  const { rows: kind = 'topic', topics = [], places = [], maxPerCell = 6 } = options;
  const all = filterServices(services, topics, places).map(chainEntryOf).sort(compare);
  const known = all.filter(({ spans }) => spans.length);
  const isInside = ({ inPhases }: ChainEntry) => inPhases.some(({ length }) => length);
  const inside = known.filter(isInside);
  const overlaps = findOverlaps(inside, topics, places);
  const rows = groupByRow(all, kind, options).map((group) => buildRow(group, kind, overlaps, maxPerCell));
  const cells = rows.flatMap((row) => row.cells);
  return {
    rows,
    transitions: transitionOrder.map((name) => ({
      name,
      services: servicesOf(known.filter((entry) => spansMonth(entry, transitionMonths[name]))),
    })),
    overlaps,
    services: servicesOf(all),
    withoutAges: servicesOf(all.filter(({ spans }) => !spans.length)),
    outsideChain: servicesOf(known.filter((entry) => !isInside(entry))),
    cellCount: cells.length,
    gaps: cells.filter((cell) => !cell.services.length).length,
  };
}

/** A total order: by start, then the longer first, then by name. */
function compare(a: ChainEntry, b: ChainEntry): number {
  return (
    startOf(a) - startOf(b) ||
    // Avoids Infinity - Infinity.
    (endOf(a) === endOf(b) ? 0 : endOf(b) - endOf(a)) ||
    compareKeys(a.name, b.name) ||
    compareKeys(a.service.id ?? '', b.service.id ?? '') ||
    compareKeys(JSON.stringify(a.service), JSON.stringify(b.service))
  );
}

function startOf({ spans }: ChainEntry): number {
  return spans.length ? spans[0]![0] : 0;
}

function endOf({ spans }: ChainEntry): number {
  return spans.length ? spans[spans.length - 1]![1] : 0;
}
