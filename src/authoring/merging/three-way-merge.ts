import { fileShape, type Shape } from '../contract-shape.js';
import { mergeOrder } from './item-order.js';
import { isJsonObject, isSameJson } from './json-equality.js';
import { matchItems, NO_ITEM } from './match-items.js';
import { isMixed, toLanguageMap, toShortestText } from './language-map.js';
import type { Side, Versions } from './versions.js';
import type { JsonPath } from '../json/json-path.js';
import type { JsonObject } from '../../sources/shared/json-values.js';

/** A value that both sides changed, each in a different way. */
export interface MergeConflict extends Versions {
  /** `order`: both moved the same items of a list, to different places. */
  kind: 'value' | 'order';
  /** Where the value is. A position in a list is that in `mine`; in `theirs` where `mine` does not have the item. */
  path: JsonPath;
  /** The record of a list of the file that the value belongs to: that of `mine`, or of `theirs` where there is none. */
  record?: JsonObject;
}

/** What a merge gave. */
export interface MergeResult {
  value: unknown;
  conflicts: MergeConflict[];
}

/** How files are merged. */
export interface MergeOptions {
  /** What the contract says of the value; that of a municipality's file by default. */
  shape?: Shape;
  /** Decides a conflict: `mine` by default. A second merge of the same files asks in the same order. */
  resolve?: (conflict: MergeConflict) => Side;
}

/**
 * Merges the changes that two sides made to one file, record by record, field by field, and language by language. Keys
 * that the contract does not know are merged like all others. Records whose fields only together say something true (ages,
 * opening hours, figures) are merged as a whole.
 *
 * @param versions JSON values, which are left as they are; `base` is undefined where both sides added the file.
 * @returns The merged value, which shares its unchanged parts with the three, and the conflicts as they were resolved.
 * @throws {RangeError} if a value is nested too deeply.
 */
export function mergeThreeWay(versions: Versions, options: MergeOptions = {}): MergeResult {
  const merge = new ThreeWayMerge(versions, options);
  const value = merge.mergeValue(versions, options.shape ?? fileShape, []);
  return { value, conflicts: merge.conflicts };
}

class ThreeWayMerge {
  readonly conflicts: MergeConflict[] = [];
  readonly #resolve: (conflict: MergeConflict) => Side;
  /** The language of texts that name none. */
  readonly #language: string;

  constructor({ base, mine, theirs }: Versions, { resolve = () => 'mine' }: MergeOptions) {
    this.#resolve = resolve;
    const [baseTag, mineTag, theirsTag] = [base, mine, theirs].map(languageOf);
    this.#language = (mineTag === baseTag ? theirsTag : mineTag) ?? 'de';
  }

  mergeValue(versions: Versions, shape: Shape | undefined, path: JsonPath, record?: JsonObject): unknown {
    const { base, mine, theirs } = versions;
    if (isSameJson(base, theirs)) return mine;
    if (isSameJson(base, mine)) return theirs;
    if (isSameJson(mine, theirs)) return mine;
    if (shape?.kind === 'text' && isMixed(versions)) return this.#mergeText(versions, shape, path, record);
    if (isJsonObject(mine) && isJsonObject(theirs) && !shape?.rule)
      return this.#mergeObjects({ base: isJsonObject(base) ? base : {}, mine, theirs }, shape, path, record);
    if (isListOrMissing(mine) && isListOrMissing(theirs)) {
      const lists = { base: asItems(base), mine: asItems(mine), theirs: asItems(theirs) };
      const merged = this.#mergeLists(lists, shape?.item, path, record);
      return merged.length || (mine && theirs) ? merged : undefined;
    }
    return versions[this.#decide({ kind: 'value', path, record, ...versions })];
  }

  #mergeObjects(
    { base, mine, theirs }: Versions<JsonObject>,
    shape: Shape | undefined,
    path: JsonPath,
    record?: JsonObject,
  ): JsonObject {
    const merged = mergedKeys(mine, theirs).map((key) => {
      const versions = {
        base: ownValue(base, key),
        mine: ownValue(mine, key),
        theirs: ownValue(theirs, key),
      };
      return [key, this.mergeValue(versions, shape?.fields?.get(key), [...path, key], record)] as const;
    });
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }

  /** Merges a plain text of one side and texts in several languages of the other: a plain text has the file's language. */
  #mergeText(versions: Versions, shape: Shape, path: JsonPath, record?: JsonObject): unknown {
    const language = this.#language;
    const maps = {
      base: toLanguageMap(versions.base, language),
      mine: toLanguageMap(versions.mine, language),
      theirs: toLanguageMap(versions.theirs, language),
    };
    if (Object.values(maps).some((map) => map !== undefined && !isJsonObject(map)))
      return versions[this.#decide({ kind: 'value', path, record, ...versions })];
    return toShortestText(this.mergeValue(maps, shape, path, record), language);
  }

  #mergeLists(
    lists: Versions<readonly unknown[]>,
    itemShape: Shape | undefined,
    path: JsonPath,
    record?: JsonObject,
  ): unknown[] {
    const items = groupItems(lists, itemShape);
    const merged = items.map((item) => {
      const versions = {
        base: lists.base[item.base],
        mine: lists.mine[item.mine],
        theirs: lists.theirs[item.theirs],
      };
      const itemPath = [...path, item.mine === NO_ITEM ? item.theirs : item.mine];
      const itemRecord = path.length > 1 ? record : (versions.mine ?? versions.theirs);
      return this.mergeValue(
        versions,
        itemShape,
        itemPath,
        isJsonObject(itemRecord) ? itemRecord : undefined,
      );
    });
    /** The merged items that a side has, in its order. */
    const orderOf = (side: keyof Versions) =>
      [...items.keys()]
        .filter((index) => merged[index] !== undefined && items[index]![side] !== NO_ITEM)
        .sort((a, b) => items[a]![side] - items[b]![side]);
    const [base, mine, theirs] = [orderOf('base'), orderOf('mine'), orderOf('theirs')];
    const { order, isConflict } = mergeOrder(base, mine, theirs);
    if (isConflict && this.#decide({ kind: 'order', path, record, ...lists }) === 'theirs')
      return mergeOrder(base, theirs, mine).order.map((index) => merged[index]);
    return order.map((index) => merged[index]);
  }

  #decide(conflict: MergeConflict): Side {
    this.conflicts.push(conflict);
    return this.#resolve(conflict);
  }
}

/** An item by its positions in the three lists; `NO_ITEM` where a list does not have it. */
type ItemPositions = Versions<number>;

/** Finds which items of three lists are the same, in the order of `base`, then what `mine` and `theirs` added. */
function groupItems(
  { base, mine, theirs }: Versions<readonly unknown[]>,
  shape: Shape | undefined,
): ItemPositions[] {
  const options = { areTexts: shape?.kind === 'text' };
  const items: ItemPositions[] = base.map((_, index) => ({ base: index, mine: NO_ITEM, theirs: NO_ITEM }));
  const addedBy = (side: Side, list: readonly unknown[]) =>
    matchItems(base, list, options).flatMap((position, index) => {
      if (position === NO_ITEM) return [index];
      items[position]![side] = index;
      return [];
    });
  const addedByMine = addedBy('mine', mine);
  const addedByTheirs = addedBy('theirs', theirs);
  const added = addedByMine.map((index) => ({ base: NO_ITEM, mine: index, theirs: NO_ITEM }));
  const pairs = matchItems(
    addedByMine.map((index) => mine[index]),
    addedByTheirs.map((index) => theirs[index]),
    { byPosition: false },
  );
  addedByTheirs.forEach((index, order) => {
    const position = pairs[order]!;
    if (position === NO_ITEM) added.push({ base: NO_ITEM, mine: NO_ITEM, theirs: index });
    else added[position]!.theirs = index;
  });
  return [...items, ...added];
}

/** The keys of both sides: those of `mine` in its order, and each that only `theirs` has behind the key before it. */
function mergedKeys(mine: JsonObject, theirs: JsonObject): string[] {
  const mineKeys = Object.keys(mine);
  const theirsKeys = Object.keys(theirs);
  const keys = [...new Set([...mineKeys, ...theirsKeys])];
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const numbersOf = (list: string[]) => list.map((key) => numbers.get(key)!);
  return mergeOrder([], numbersOf(mineKeys), numbersOf(theirsKeys)).order.map((index) => keys[index]!);
}

/** A list that is missing is the same as an empty one. */
const isListOrMissing = (value: unknown) => value === undefined || Array.isArray(value);

const asItems = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A key that the object itself has: `constructor` is none. */
const ownValue = (object: JsonObject, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);

const languageOf = (file: unknown) =>
  isJsonObject(file) && typeof file.language === 'string' ? file.language : undefined;
