import type { Service } from '../schema/index.js';
import { lifePhases, phaseOrder, type Months } from './ages.js';
import { isForAllAges, spansMonth, type ChainEntry } from './chain-entry.js';

/** The part of a service in adjacent phases: one bar of the chart. */
export interface LanePiece {
  readonly service: Service;
  /** Index of its first and its last phase. */
  readonly first: number;
  readonly last: number;
  /** Its months in each of these phases. */
  readonly spans: readonly (readonly Months[])[];
  /** Whether the service continues before the first phase and after the last one. */
  readonly isFromBefore: boolean;
  readonly isContinued: boolean;
}

/**
 * Packs services into lanes without overlaps: those for all ages first, then by first phase, each into the first lane with
 * room. A piece occupies its phases completely, however few months it covers, because its name needs the room.
 *
 * @param entries In a fixed order, which decides between equals.
 * @param isDrawn Whether a service is drawn on its own in the phase of an index.
 */
export function packLanes(
  entries: readonly ChainEntry[],
  isDrawn: (entry: ChainEntry, position: number) => boolean,
): LanePiece[][] {
  const pieces = entries.flatMap((entry) => piecesOf(entry, isDrawn));
  const length = ({ first, last }: LanePiece) => last - first;
  pieces.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || a.first - b.first || length(b) - length(a));
  const lanes: LanePiece[][] = [];
  for (const { isWhole: _, ...piece } of pieces) {
    const lane = lanes.find((lane) => lane.at(-1)!.last < piece.first);
    if (lane) lane.push(piece);
    else lanes.push([piece]);
  }
  return lanes;
}

const NONE: readonly Months[] = [];

function piecesOf(
  entry: ChainEntry,
  isDrawn: (entry: ChainEntry, position: number) => boolean,
): (LanePiece & { isWhole: boolean })[] {
  const months = entry.inPhases.map((months, position) => (isDrawn(entry, position) ? months : NONE));
  const pieces: (LanePiece & { isWhole: boolean })[] = [];
  for (let first = 0; first < months.length; first++) {
    if (!months[first]!.length) continue;
    let last = first;
    while (months[last + 1]?.length) last++;
    const [start, end] = [lifePhases[phaseOrder[first]!][0], lifePhases[phaseOrder[last]!][1]];
    pieces.push({
      service: entry.service,
      first,
      last,
      spans: months.slice(first, last + 1),
      isFromBefore: spansMonth(entry, start),
      isContinued: spansMonth(entry, end),
      isWhole: isForAllAges(entry),
    });
    first = last;
  }
  return pieces;
}
