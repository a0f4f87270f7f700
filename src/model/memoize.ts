/**
 * Keeps the last computed value while its dependencies stay the same.
 *
 * @returns A function that takes the dependencies of a value, and computes it where one of them is not identical to that of
 *   the call before.
 */
export function memoizeLast<Value>(): (dependencies: readonly unknown[], compute: () => Value) => Value {
  let last: readonly unknown[] | undefined;
  let value: Value;
  return (dependencies, compute) => {
    const isSame =
      dependencies === last ||
      (dependencies.length === last?.length &&
        dependencies.every((dependency, index) => dependency === last![index]));
    if (!isSame) {
      value = compute();
      last = dependencies;
    }
    return value;
  };
}

/** Keeps the value of each object that a pure function was called with, for as long as the object exists. */
export function memoizeByObject<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const values = new WeakMap<Key, Value>();
  return (key) => {
    if (!values.has(key)) values.set(key, compute(key));
    return values.get(key)!;
  };
}
