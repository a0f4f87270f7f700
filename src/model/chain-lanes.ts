import type { Service } from '../schema/index.js';
import { lifePhases, phaseOrder, type Months } from './ages.js';
import { isForAllAges, spansMonth, type ChainEntry } from './chain-entry.js';

/** A stretch of one service over neighbouring phases, true to its months. */
export interface LanePiece {
  readonly service: Service;
  /** Positions of the first and the last phase that it touches. */
  readonly first: number;
  readonly last: number;
  /** Its months in each of these phases, cut to the phase. */
  readonly spans: readonly (readonly Months[])[];
  /** Whether it is there before its first phase, too, and after its last. */
  readonly isFromBefore: boolean;
  readonly isContinued: boolean;
}

/**
 * Lays services on lines so that no two lie upon each other: those for all ages first, then the earlier before the
 * later, each on the first line that has room. A piece takes up every phase that it touches, since its name stands
 * there, however short its months are.
 *
 * @param entries Services with their months, in a fixed order.
 * @param isDrawn Whether a service is drawn in the phase of a position.
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
