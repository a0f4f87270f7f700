import type { Shape } from '../../schema/table.js';

/**
 * Puts keys that an object did not have among those that it has, which keep their order. A key of the contract comes behind
 * the key that precedes it in the contract; any other behind the key before it in the new object.
 *
 * @param present The keys that the object has and keeps.
 * @param wanted All keys, in the order of the new object.
 * @param shape What the contract says of the object.
 */
export function contractOrder(
  present: readonly string[],
  wanted: readonly string[],
  shape: Shape | undefined,
): string[] {
  const order = [...present];
  const isPresent = new Set(present);
  const added = wanted.filter((key) => !isPresent.has(key));
  if (!added.length) return order;
  const contractKeys = [...(shape?.fields?.keys() ?? [])];
  const isAdded = new Set(added);
  contractKeys.forEach((key, rank) => {
    if (!isAdded.has(key)) return;
    const before = contractKeys.slice(0, rank).findLast((other) => isPresent.has(other));
    const after = contractKeys.slice(rank).find((other) => isPresent.has(other));
    insert(key, before, after);
  });
  wanted.forEach((key, index) => {
    if (!isPresent.has(key)) insert(key, wanted[index - 1], index ? undefined : order[0]);
  });
  return order;

  /** Inserts a key behind one, or before another; at the end where there is neither. */
  function insert(key: string, before: string | undefined, after: string | undefined): void {
    if (before !== undefined) order.splice(order.indexOf(before) + 1, 0, key);
    else if (after !== undefined) order.splice(order.indexOf(after), 0, key);
    else order.push(key);
    isPresent.add(key);
  }
}
