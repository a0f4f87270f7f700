import { engines, servicesFor, type Find } from './engines.js';
import {
  foreignQueries,
  everySecond,
  heldOutQueries,
  followUpQueries,
  germanQueries,
  type Query,
} from './queries.js';
import { kindOf } from './services.js';

/** How many services are searched. */
export const SAMPLE_SIZE = 300;

/** How many results at the top count as found. */
const TOP_RESULTS = 3;

const services = servicesFor(SAMPLE_SIZE);

/** Whether one of the expected services is among the first three. */
export const isFound = (find: Find, { query, expected }: Query): boolean =>
  find(query)
    .slice(0, TOP_RESULTS)
    .some((position) => expected.includes(kindOf(services.parsed[position]!.id!)));

/** The share of queries for which one of the expected services is among the first three. */
export const recall = (find: Find, queries: readonly Query[]): number =>
  queries.filter((query) => isFound(find, query)).length / queries.length;

/** Finds services in an external index: their ids, best match first. */
export type FindIds = (query: string) => Promise<readonly string[]>;

/** As `recall`, for an external index. */
export async function recallOfIds(find: FindIds, queries: readonly Query[]): Promise<number> {
  let found = 0;
  for (const { query, expected } of queries) {
    const ids = (await find(query)).slice(0, TOP_RESULTS);
    if (ids.some((id) => expected.includes(kindOf(id)))) found += 1;
  }
  return found / queries.length;
}

/** The search function of an engine that has indexed the sample services. */
export const findWith = (name: string): Promise<Find> => engines[name]!(services);

const german = followUpQueries.filter(({ about }) => about !== 'language');
const foreign = [...foreignQueries, ...followUpQueries.filter(({ about }) => about === 'language')];

/**
 * The rows of the table. `first` is what this search found before it was improved for the queries that it missed, `least`
 * the share that a test requires.
 */
export const querySets: { name: string; queries: readonly Query[]; first?: string; least?: number }[] = [
  { name: 'sixty German queries', queries: germanQueries },
  { name: '… tuned on', queries: everySecond(germanQueries, false) },
  { name: '… held out', queries: everySecond(germanQueries, true), first: '29 of 30' },
  { name: 'thirty more, improved for', queries: german, first: '24 of 30' },
  { name: 'thirty more, never improved for', queries: heldOutQueries, least: 0.8 },
  { name: 'in five other languages', queries: foreign, first: '9 of 14 held out, then 12 of 12 new ones' },
];

/** The quality of each engine, as a table in Markdown. */
export async function qualityTable(): Promise<string> {
  const names = Object.keys(engines);
  const finders = await Promise.all(names.map(findWith));
  const percent = (find: Find, queries: readonly Query[]) => `${(recall(find, queries) * 100).toFixed(1)} %`;
  const rows = querySets.map(({ name, queries, first = '' }) => [
    name,
    String(queries.length),
    ...finders.map((find) => percent(find, queries)),
    first,
  ]);
  const head = ['queries', 'how many', ...names, 'this search at first'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The queries that this search fails, each with what it finds instead. */
export async function describeMisses(): Promise<string[]> {
  const find = await findWith('this search');
  return [...germanQueries, ...followUpQueries, ...heldOutQueries, ...foreignQueries]
    .filter((query) => !isFound(find, query))
    .map(({ query, expected }) => {
      const found = find(query).slice(0, TOP_RESULTS);
      return `${query} → ${found.map((position) => services.parsed[position]!.id).join(', ') || 'nothing'}; expected ${expected.join(' or ')}`;
    });
}
