/** The order of the items that two sides give, after each changed one common order. Items are numbers. */
export interface MergedOrder {
  order: number[];
  /** Both sides moved the same item, to different places: the order is `mine`. */
  isConflict: boolean;
}

/**
 * Merges two orders. What one side moved or added keeps its place behind the same item; of what both added there, mine
 * comes first.
 *
 * @param base The common order before; items that it lacks were added.
 */
export function mergeOrder(
  base: readonly number[],
  mine: readonly number[],
  theirs: readonly number[],
): MergedOrder {
  const isInMine = new Set(mine);
  const isInTheirs = new Set(theirs);
  const common = base.filter((item) => isInMine.has(item) && isInTheirs.has(item));
  const isCommon = new Set(common);
  const mineCommon = mine.filter((item) => isCommon.has(item));
  const theirsCommon = theirs.filter((item) => isCommon.has(item));
  const sequence = new Sequence(mine);
  let isConflict = false;
  if (!isSameOrder(mineCommon, theirsCommon)) {
    const movedByMine = movedItems(common, mineCommon);
    const moved = movedItems(common, theirsCommon);
    isConflict = [...moved].some((item) => movedByMine.has(item));
    if (!isConflict) sequence.move(moved, theirsCommon);
  }
  sequence.insertMissing(theirs);
  return { order: sequence.items(), isConflict };
}

/** The fewest items of which one can say that they alone were moved. */
function movedItems(before: readonly number[], after: readonly number[]): Set<number> {
  const ranks = new Map(before.map((item, rank) => [item, rank]));
  const stayed = longestIncreasing(after.map((item) => ranks.get(item)!));
  const stayedItems = new Set(stayed.map((rank) => before[rank]!));
  return new Set(after.filter((item) => !stayedItems.has(item)));
}

/** The longest increasing subsequence of different numbers. */
function longestIncreasing(numbers: readonly number[]): number[] {
  /** The smallest number that ends a subsequence, by its length less one. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < number) low = middle + 1;
      else high = middle;
    }
    previous.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const found: number[] = [];
  for (let number = ends.at(-1); number !== undefined; number = previous.get(number)) found.push(number);
  return found.reverse();
}

const isSameOrder = (a: readonly number[], b: readonly number[]) =>
  a.every((item, index) => item === b[index]);

/** Comes before the first item. */
const START = -1;

/** A linked list, in which an item is moved in no time, however long the list is. */
class Sequence {
  readonly #next = new Map<number, number>();
  readonly #previous = new Map<number, number>();

  constructor(items: readonly number[]) {
    let last = START;
    for (const item of items) {
      this.#insertAfter(last, item);
      last = item;
    }
  }

  items(): number[] {
    const items: number[] = [];
    for (let item = this.#next.get(START); item !== undefined; item = this.#next.get(item)) items.push(item);
    return items;
  }

  /** Moves items to where another order has them: behind the item that precedes them there. */
  move(moved: ReadonlySet<number>, order: readonly number[]): void {
    for (const item of moved) this.#remove(item);
    order.forEach((item, index) => {
      if (moved.has(item)) this.#insertAfter(order[index - 1] ?? START, item);
    });
  }

  /** Inserts what another order has more, each behind the item that precedes it there, and what was added there before. */
  insertMissing(order: readonly number[]): void {
    const isInOrder = new Set(order);
    let last = START;
    for (const item of order) {
      if (!this.#previous.has(item)) {
        let next = this.#next.get(last);
        while (next !== undefined && !isInOrder.has(next)) {
          last = next;
          next = this.#next.get(last);
        }
        this.#insertAfter(last, item);
      }
      last = item;
    }
  }

  #insertAfter(previous: number, item: number): void {
    const next = this.#next.get(previous);
    this.#next.set(previous, item);
    this.#previous.set(item, previous);
    if (next === undefined) return;
    this.#next.set(item, next);
    this.#previous.set(next, item);
  }

  #remove(item: number): void {
    const previous = this.#previous.get(item)!;
    const next = this.#next.get(item);
    this.#previous.delete(item);
    this.#next.delete(item);
    if (next === undefined) {
      this.#next.delete(previous);
      return;
    }
    this.#next.set(previous, next);
    this.#previous.set(next, previous);
  }
}
