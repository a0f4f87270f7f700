import { canonicalJson, isJsonObject } from './json-equality.js';
import type { JsonObject } from '../../sources/shared/json-values.js';

/** Stands for "no item" among positions. */
export const NO_ITEM = -1;

/** How alike two items must be to count as one that was changed: the share of fields, or of words, that are the same. */
const MIN_SIMILARITY = 0.5;

/** How many items of a gap are compared with each other, so that lists of thousands stay fast. */
const MAX_COMPARED = 50;

/** How two lists are matched. */
export interface MatchOptions {
  /** Also matches items that were changed so much that only their place in the list tells what they were. */
  byPosition?: boolean;
  /** A changed text counts as the same item; otherwise, the list is a set of words, which are the same or not. */
  areTexts?: boolean;
}

/**
 * Finds which items of two lists are the same record: by id; else equal ones; else by name and organization; else, with
 * `byPosition`, by their place between items that were found.
 *
 * @returns For each item of `after`, the position of its counterpart in `before`, or `NO_ITEM`.
 */
export function matchItems(
  before: readonly unknown[],
  after: readonly unknown[],
  { byPosition = true, areTexts = false }: MatchOptions = {},
): number[] {
  const matcher = new ItemMatcher(before, after);
  matcher.matchUnique(idOf, () => true);
  matcher.matchEqual();
  matcher.matchUnique(nameAndOrganizationOf, mayBeSameRecord);
  matcher.matchUnique(nameOf, mayBeSameRecord);
  if (byPosition) matcher.matchBetween((a, b) => similarity(a, b, areTexts));
  return matcher.positions;
}

class ItemMatcher {
  /** The positions in `before`, by position in `after`. */
  readonly positions: number[];
  readonly #isTaken: boolean[];

  constructor(
    private readonly before: readonly unknown[],
    private readonly after: readonly unknown[],
  ) {
    this.positions = new Array<number>(after.length).fill(NO_ITEM);
    this.#isTaken = new Array<boolean>(before.length).fill(false);
  }

  /** Matches items whose key no other unmatched item of their list has. */
  matchUnique(
    keyOf: (item: unknown) => string | undefined,
    isPair: (a: unknown, b: unknown) => boolean,
  ): void {
    const known = uniquePositions(this.before, keyOf, (index) => this.#isTaken[index]!);
    const wanted = uniquePositions(this.after, keyOf, (index) => this.positions[index] !== NO_ITEM);
    for (const [key, index] of wanted) {
      const position = known.get(key) ?? NO_ITEM;
      if (index !== NO_ITEM && position !== NO_ITEM && isPair(this.before[position], this.after[index]))
        this.#match(position, index);
    }
  }

  /** Matches equal items: the first with the first, the second with the second. */
  matchEqual(): void {
    const unmatched = this.#unmatchedPositions();
    if (!unmatched.length) return;
    const queues = new Map<string, number[]>();
    // From the end, so that the first ones come off first.
    for (const position of unmatched.reverse()) {
      const key = canonicalJson(this.before[position]);
      const queue = queues.get(key);
      if (queue) queue.push(position);
      else queues.set(key, [position]);
    }
    this.after.forEach((item, index) => {
      if (this.positions[index] !== NO_ITEM) return;
      const position = queues.get(canonicalJson(item))?.pop();
      if (position !== undefined) this.#match(position, index);
    });
  }

  /** Matches what is left between the same two neighbours: similar items, or all in order where they are equally many. */
  matchBetween(similarityOf: (a: unknown, b: unknown) => number): void {
    for (const { positions, indexes } of this.#gaps()) {
      let from = 0;
      for (const index of indexes) {
        const found = positions
          .slice(from, from + MAX_COMPARED)
          .findIndex((position) => similarityOf(this.before[position], this.after[index]) >= MIN_SIMILARITY);
        if (found < 0) continue;
        this.#match(positions[from + found]!, index);
        from += found + 1;
      }
    }
    for (const { positions, indexes } of this.#gaps()) {
      if (positions.length !== indexes.length) continue;
      positions.forEach((position, order) => {
        const index = indexes[order]!;
        if (similarityOf(this.before[position], this.after[index]) >= 0) this.#match(position, index);
      });
    }
  }

  /** What is unmatched on both sides behind the same matched item, or at the start of both lists. */
  #gaps(): { positions: number[]; indexes: number[] }[] {
    const gaps = new Map<number, number[]>();
    let anchor = NO_ITEM;
    this.positions.forEach((position, index) => {
      if (position !== NO_ITEM) anchor = position;
      else if (gaps.has(anchor)) gaps.get(anchor)!.push(index);
      else gaps.set(anchor, [index]);
    });
    return [...gaps].map(([anchor, indexes]) => {
      const positions: number[] = [];
      for (let next = anchor + 1; next < this.before.length && !this.#isTaken[next]; next++)
        positions.push(next);
      return { positions, indexes };
    });
  }

  #unmatchedPositions(): number[] {
    return [...this.before.keys()].filter((position) => !this.#isTaken[position]);
  }

  #match(position: number, index: number): void {
    this.positions[index] = position;
    this.#isTaken[position] = true;
  }
}

/** The positions of items by their keys; `NO_ITEM` for a key that several have. */
function uniquePositions(
  items: readonly unknown[],
  keyOf: (item: unknown) => string | undefined,
  isMatched: (index: number) => boolean,
): Map<string, number> {
  const positions = new Map<string, number>();
  items.forEach((item, index) => {
    const key = isMatched(index) ? undefined : keyOf(item);
    if (key !== undefined) positions.set(key, positions.has(key) ? NO_ITEM : index);
  });
  return positions;
}

/** What a record calls itself; of a council paper, its reference. */
function idOf(item: unknown): string | undefined {
  if (!isJsonObject(item)) return undefined;
  const id = item.id ?? item.reference;
  return typeof id === 'string' && id.trim() ? id.trim() : undefined;
}

function nameOf(item: unknown): string | undefined {
  if (!isJsonObject(item)) return undefined;
  const { name, title, label, group, body, number, url, src } = item;
  const text = firstText(name ?? title ?? label ?? group ?? body ?? number ?? url ?? src);
  return text?.trim();
}

function nameAndOrganizationOf(item: unknown): string | undefined {
  const name = nameOf(item);
  if (name === undefined) return undefined;
  const { organization, start, date, number } = item as JsonObject;
  return JSON.stringify([name, firstText(organization), start, date, number]);
}

/** A text, the German one of several languages, or the first. */
function firstText(text: unknown): string | undefined {
  if (typeof text === 'string') return text;
  if (!isJsonObject(text)) return undefined;
  const found = text.de ?? Object.values(text)[0];
  return typeof found === 'string' ? found : undefined;
}

/** Records with different ids are two records, whatever their names are. */
function mayBeSameRecord(a: unknown, b: unknown): boolean {
  const [idOfA, idOfB] = [idOf(a), idOf(b)];
  return idOfA === undefined || idOfB === undefined || idOfA === idOfB;
}

/** How alike two items are, from 0 to 1; negative for those that can't be the same. */
function similarity(a: unknown, b: unknown, areTexts: boolean): number {
  if (isJsonObject(a) && isJsonObject(b)) {
    if (!mayBeSameRecord(a, b)) return -1;
    const share = sharedPart(
      Object.keys(a).map((key) => `${key}:${canonicalJson(a[key])}`),
      Object.keys(b).map((key) => `${key}:${canonicalJson(b[key])}`),
    );
    const areNamed = isNamed(a) && isNamed(b);
    return areNamed && share < MIN_SIMILARITY ? -1 : share;
  }
  if (Array.isArray(a) && Array.isArray(b)) return sharedPart(a.map(canonicalJson), b.map(canonicalJson));
  if (areTexts && typeof a === 'string' && typeof b === 'string')
    return sharedPart(a.split(/\s+/), b.split(/\s+/));
  return areTexts && isJsonObject(a) !== isJsonObject(b) ? 0 : -1;
}

const isNamed = ({ name, title }: JsonObject) => name !== undefined || title !== undefined;

function sharedPart(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  return a.filter((part) => others.has(part)).length / Math.max(a.length, b.length, 1);
}
