import { germanQueries } from './queries.js';

/** The content of the search field after each keystroke, for every third query. */
const allKeystrokes = germanQueries
  .filter((_, index) => index % 3 === 0)
  .flatMap(({ query }) => Array.from(query, (_, index) => query.slice(0, index + 1)));

/** The content of the search field after each keystroke, while queries are typed; a regular selection of at most this many. */
export function keystrokes(maxCount: number): string[] {
  const interval = Math.ceil(allKeystrokes.length / maxCount);
  return allKeystrokes.filter((_, index) => index % interval === 0);
}
