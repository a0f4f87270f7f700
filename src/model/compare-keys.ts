/** Compares two keys by their code units, for a fixed order in all languages. For `sort`. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
