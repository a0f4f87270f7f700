import { queries } from './queries.js';

/** Every letter of every third query, as it is typed. */
const all = queries
  .filter((_, index) => index % 3 === 0)
  .flatMap(({ query }) => Array.from(query, (_, index) => query.slice(0, index + 1)));

/** What somebody types, letter by letter; evenly fewer of them where one takes long. */
export function typed(most: number): string[] {
  const every = Math.ceil(all.length / most);
  return all.filter((_, index) => index % every === 0);
}
