/** Something for the contract, and where it stands in its file. */
export interface Found<Value = object> {
  value: Value;
  from: string;
}

/** What was found, as the contract has it. */
export const valuesOf = <Value>(found: readonly Found<Value>[]): Value[] => found.map(({ value }) => value);

/** Where the items of a list of the contract come from, by their paths in it: `places[1]`. */
export function originsOf(list: string, found: readonly Found<unknown>[]): Record<string, string> {
  return Object.fromEntries(found.map(({ from }, index) => [`${list}[${index}]`, from]));
}
