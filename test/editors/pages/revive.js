/** Regular expressions, as TYPO3 and Drupal write them into JSON and YAML: `{ pattern: '^pk-' }`. */
export function revive(value) {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.pattern === 'string') return new RegExp(value.pattern);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner)]));
}
