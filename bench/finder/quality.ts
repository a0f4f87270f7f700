import { engines, servicesFor, type Find } from './engines.js';
import { foreignQueries, half, lastQueries, moreQueries, queries, type Query } from './queries.js';
import { kindOf } from './services.js';

/** How many services the queries are put to. */
export const SIZE = 300;

const TOP = 3;

const services = servicesFor(SIZE);

/** Whether one of the expected services is among the first three. */
export const isFound = (find: Find, { query, expected }: Query): boolean =>
  find(query)
    .slice(0, TOP)
    .some((position) => expected.includes(kindOf(services.parsed[position]!.id!)));

/** The share of queries for which one of the expected services is among the first three. */
export const recall = (find: Find, queries: readonly Query[]): number =>
  queries.filter((query) => isFound(find, query)).length / queries.length;

/** Finds services elsewhere: their ids, best first. */
export type FindIds = (query: string) => Promise<readonly string[]>;

/** As `recall`, for what is asked elsewhere. */
export async function recallOf(find: FindIds, queries: readonly Query[]): Promise<number> {
  let found = 0;
  for (const { query, expected } of queries) {
    const ids = (await find(query)).slice(0, TOP);
    if (ids.some((id) => expected.includes(kindOf(id)))) found += 1;
  }
  return found / queries.length;
}

/** An engine that has read the services. */
export const finderOf = (name: string): Promise<Find> => engines[name]!(services);

const german = moreQueries.filter(({ about }) => about !== 'language');
const foreign = [...foreignQueries, ...moreQueries.filter(({ about }) => about === 'language')];

/** What the table is made of; `first` says what this search found before it was mended for the queries it missed. */
export const sets: { name: string; queries: readonly Query[]; first?: string; least?: number }[] = [
  { name: 'sixty German queries', queries },
  { name: '… tuned on', queries: half(queries, false) },
  { name: '… held out', queries: half(queries, true), first: '29 of 30' },
  { name: 'thirty more, mended for', queries: german, first: '24 of 30' },
  { name: 'thirty more, never mended for', queries: lastQueries, least: 0.8 },
  { name: 'in five other languages', queries: foreign, first: '9 of 14 held out, then 12 of 12 new ones' },
];

/** The table, in Markdown. */
export async function qualityTable(): Promise<string> {
  const names = Object.keys(engines);
  const finders = await Promise.all(names.map(finderOf));
  const percent = (find: Find, queries: readonly Query[]) => `${(recall(find, queries) * 100).toFixed(1)} %`;
  const rows = sets.map(({ name, queries, first = '' }) => [
    name,
    String(queries.length),
    ...finders.map((find) => percent(find, queries)),
    first,
  ]);
  const head = ['queries', 'how many', ...names, 'this search at first sight'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What this search does not find, with what it finds instead. */
export async function misses(): Promise<string[]> {
  const find = await finderOf('this search');
  return [...queries, ...moreQueries, ...lastQueries, ...foreignQueries]
    .filter((query) => !isFound(find, query))
    .map(({ query, expected }) => {
      const found = find(query).slice(0, TOP);
      return `${query} → ${found.map((position) => services.parsed[position]!.id).join(', ') || 'nothing'}; expected ${expected.join(' or ')}`;
    });
}
