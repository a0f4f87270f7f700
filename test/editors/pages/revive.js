/** Turns patterns as in TYPO3's and Drupal's JSON and YAML, `{ pattern: '^pk-' }`, into regular expressions. */
export function revive(value) {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.pattern === 'string') return new RegExp(value.pattern);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner)]));
}
