/** A value for the contract, with the path that it comes from in the file. */
export interface Located<Value = object> {
  value: Value;
  path: string;
}

/** The values alone. */
export const valuesOf = <Value>(located: readonly Located<Value>[]): Value[] =>
  located.map(({ value }) => value);

/** Paths in the file, by the paths of the same items in a list of the contract: `places[1]`. */
export function sourcePathsOf(list: string, located: readonly Located<unknown>[]): Record<string, string> {
  return Object.fromEntries(located.map(({ path }, index) => [`${list}[${index}]`, path]));
}
