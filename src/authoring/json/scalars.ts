/** What other languages, and people, write for the three words of JSON. */
const literals = new Map([
  ...['true', 'ja', 'yes', 'wahr'].map((word) => [word, 'true'] as const),
  ...['false', 'nein', 'no', 'falsch'].map((word) => [word, 'false'] as const),
  ...['null', 'none', 'undefined', 'nan'].map((word) => [word, 'null'] as const),
]);

/** Keys of the contract whose digits are no number: they may begin with 0. */
const textKeys = /"(?:ags|postalCode|number|id|reference|index)"\s*:\s*$/;

/**
 * Writes what stands without quotes as JSON, if it can mean only one thing: `.5`, `True`, `2021-04-30`, and in a field for
 * digits `03157`.
 *
 * @param source What stands there.
 * @param before The text before it, which may end in its key.
 * @returns `undefined` where only its author knows what was meant.
 */
export function repairScalar(source: string, before: string): string | undefined {
  const literal = literals.get(source.toLowerCase());
  if (literal) return literal;
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(source) || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(source)) return `"${source}"`;
  if (/^[\d\s()/+.-]+$/.test(source) && /\d/.test(source) && textKeys.test(before)) return `"${source}"`;
  const number = source.replace(/^\+/, '').replace(/^(-?)\./, '$10.').replace(/\.$/, '');
  return number !== source && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(number) ? number : undefined;
}
