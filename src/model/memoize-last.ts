/**
 * Keeps what was made for as long as what it was made from is the same.
 *
 * @returns A function that takes what something is made from, and makes it where one of that is another than before.
 */
export function memoizeLast<Value>(): (from: readonly unknown[], make: () => Value) => Value {
  let before: readonly unknown[] | undefined;
  let value: Value;
  return (from, make) => {
    const isSame =
      from === before || (from.length === before?.length && from.every((one, at) => one === before![at]));
    if (!isSame) {
      value = make();
      before = from;
    }
    return value;
  };
}
