import type { DataChange } from '../check/finding.js';
import { isJsonObject } from '../merging/json-equality.js';
import type { JsonPath } from '../json/json-path.js';

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * Applies changes to the data of a file, one after the other. Nothing is changed in place, and what no change touches is the
 * same object afterwards, so that whoever shows a record can tell by identity whether it has changed.
 *
 * A value that is `undefined` is removed with its key, or its item with its index. An index right after the last appends.
 * Objects and lists on the way are made where they are missing: a list where the next step is an index.
 *
 * @throws {RangeError} A path leads through a value that is neither an object nor a list, or to an index that a list lacks.
 */
export function applyChanges(data: unknown, changes: readonly DataChange[]): unknown {
  return changes.reduce((changed, change) => applyChange(changed, change.path, change), data);
}

function applyChange(value: unknown, [step, ...rest]: JsonPath, change: DataChange): unknown {
  if (step === undefined) return 'value' in change ? change.value : value;
  const container = containerFor(value, step);
  if ('newKey' in change && !rest.length) return withKey(container, step, change.newKey);
  const isMissing = !Object.hasOwn(container, step);
  if (isMissing && 'value' in change && change.value === undefined) return value;
  const item = (container as Record<string | number, unknown>)[step];
  return withItem(container, step, applyChange(isMissing ? undefined : item, rest, change));
}

function containerFor(value: unknown, step: string | number): Container {
  if (value === undefined) return typeof step === 'number' ? [] : {};
  if (typeof step === 'number' && isList(value) && step <= value.length) return value;
  if (typeof step === 'string' && isJsonObject(value)) return value;
  throw new RangeError(`No way through ${JSON.stringify(value)?.slice(0, 40)} by ${JSON.stringify(step)}`);
}

function withItem(container: Container, step: string | number, item: unknown): Container {
  if (isList(container)) return spliced(container, step as number, item === undefined ? [] : [item]);
  const others = Object.entries(container);
  if (item === undefined) return Object.fromEntries(others.filter(([key]) => key !== step));
  if (!Object.hasOwn(container, step)) return Object.fromEntries([...others, [step, item]]);
  return Object.fromEntries(others.map(([key, other]) => [key, key === step ? item : other]));
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A list with other items in the place of one. */
const spliced = (
  items: readonly unknown[],
  index: number,
  others: readonly unknown[],
): readonly unknown[] => [...items.slice(0, index), ...others, ...items.slice(index + 1)];

/** The same object with another name for a key, at the same position. */
const withKey = (container: Container, oldKey: string | number, newKey: string): Container =>
  Object.fromEntries(Object.entries(container).map(([key, value]) => [key === oldKey ? newKey : key, value]));
