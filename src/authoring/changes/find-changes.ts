import { fileShape, type Shape } from '../contract-shape.js';
import type { JsonPath } from '../json/json-path.js';
import { isJsonObject, isSameJson } from '../merging/json-equality.js';
import { toLanguageMap } from '../merging/language-map.js';
import { matchItems, NO_ITEM } from '../merging/match-items.js';
import type { JsonObject } from '../../sources/shared/json-values.js';

/** One difference between two files. */
export interface Change {
  /** `reordered`: the items of a list are the same, but in another order. */
  kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** Where the value is in the new file; in the old one if it was removed. */
  path: JsonPath;
  /** The language of a text that has several. */
  language?: string;
  /** `undefined` for what was added. */
  before: unknown;
  /** `undefined` for what was removed. */
  after: unknown;
  /** The record of a list of the file that the value belongs to, as it is now, or was before it was removed. */
  record?: JsonObject;
}

/**
 * Finds what changed in a file, record by record, field by field, and language by language.
 *
 * @param shape What the contract says of the value; that of a municipality's file by default.
 * @returns The changes in the order of the new file.
 */
export function findChanges(before: unknown, after: unknown, shape: Shape = fileShape): Change[] {
  const language = isJsonObject(after) && typeof after.language === 'string' ? after.language : 'de';
  const finder = new ChangeFinder(language);
  finder.compare(before, after, shape, []);
  return finder.changes;
}

class ChangeFinder {
  readonly changes: Change[] = [];
  /** The language of texts that name none. */
  readonly #language: string;
  #record: JsonObject | undefined;

  constructor(language: string) {
    this.#language = language;
  }

  compare(before: unknown, after: unknown, shape: Shape | undefined, path: JsonPath): void {
    if (isSameJson(before, after)) return;
    if (shape?.kind === 'text' && (isJsonObject(before) || isJsonObject(after)))
      return this.#compareTexts(before, after, path);
    if (isJsonObject(before) && isJsonObject(after)) {
      for (const key of new Set([...Object.keys(after), ...Object.keys(before)]))
        this.compare(ownValue(before, key), ownValue(after, key), shape?.fields?.get(key), [...path, key]);
    } else if (Array.isArray(before) && Array.isArray(after))
      this.#compareLists(before, after, shape?.item, path);
    else this.#add(before, after, path);
  }

  #compareTexts(before: unknown, after: unknown, path: JsonPath): void {
    const [old, now] = [before, after].map((text) => toLanguageMap(text, this.#language) ?? {});
    if (!isJsonObject(old) || !isJsonObject(now)) return this.#add(before, after, path);
    for (const language of new Set([...Object.keys(now), ...Object.keys(old)])) {
      if (isSameJson(old[language], now[language])) continue;
      const isOther = language !== this.#language;
      this.#add(old[language], now[language], path, isOther ? language : undefined);
    }
  }

  #compareLists(
    before: readonly unknown[],
    after: readonly unknown[],
    shape: Shape | undefined,
    path: JsonPath,
  ): void {
    const positions = matchItems(before, after, { areTexts: shape?.kind === 'text' });
    after.forEach((item, index) => {
      const old = before[positions[index]!];
      this.#inRecord(path, item, () => this.compare(old, item, shape, [...path, index]));
    });
    const isMatched = new Set(positions);
    before.forEach((item, index) => {
      if (isMatched.has(index)) return;
      this.#inRecord(path, item, () => this.compare(item, undefined, shape, [...path, index]));
    });
    const matched = positions.filter((position) => position !== NO_ITEM);
    if (matched.some((position, index) => position < (matched[index - 1] ?? 0)))
      this.changes.push({ kind: 'reordered', path, before, after, record: this.#record });
  }

  /** Items of the file's own lists are the records that changes are told of. */
  #inRecord(listPath: JsonPath, item: unknown, compare: () => void): void {
    const isRecord = listPath.length === 1 && isJsonObject(item);
    if (isRecord) this.#record = item;
    compare();
    if (isRecord) this.#record = undefined;
  }

  #add(before: unknown, after: unknown, path: JsonPath, language?: string): void {
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const change: Change = { kind, path, before, after };
    if (language) change.language = language;
    if (this.#record) change.record = this.#record;
    this.changes.push(change);
  }
}

const ownValue = (object: JsonObject, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);
