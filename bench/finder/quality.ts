import MiniSearch from 'minisearch';
import { createIndex } from '../../src/model/search/index.js';
import { parseProgram, type Program } from '../../src/schema/index.js';
import { half, type Query } from './queries.js';
import { kindOf, makeServices, topics, type PlainService } from './services.js';

/** How many services the table is measured on. */
export const SIZE = 300;

/** The first three services that a query finds, by their ids. */
export type Finder = (query: string) => string[];

const TOP = 3;

/** The share of queries for which one of the expected services is among the first three. */
export function recall(find: Finder, queries: readonly Query[]): number {
  return queries.filter((query) => isFound(find, query)).length / queries.length;
}

export const isFound = (find: Finder, { query, expected }: Query): boolean =>
  find(query).some((id) => expected.includes(kindOf(id)));

/** The services, as the widgets have them. */
export function servicesFor(size: number): Program {
  const { program } = parseProgram({
    schemaVersion: 1,
    municipality: { name: 'Musterland' },
    topics,
    services: makeServices(size),
  });
  return program!;
}

/** Ours, and what it is compared with. */
export async function finders(): Promise<Record<string, Finder>> {
  const program = servicesFor(SIZE);
  const { services } = program;
  const index = await createIndex(services, {
    topicLabel: (id) => program.topics.find((topic) => topic.id === id)?.label ?? id,
  });
  const plain = makeServices(SIZE);
  const ids = (positions: readonly number[]) =>
    positions.slice(0, TOP).map((position) => services[position]!.id!);
  return {
    'this search': (query) => ids(index.find(query).positions),
    'MiniSearch, as it comes': miniSearch(plain),
    'MiniSearch with prefix and fuzzy': miniSearch(plain, { prefix: true, fuzzy: 0.2 }),
    'substring scan': substringScan(plain),
  };
}

/** A service's texts as fields, for engines that know none of this project's. */
export const flat = (service: PlainService) => ({
  ...service,
  keywords: (service.keywords as string[]).join(' '),
  topics: (service.topics as string[]).map((id) => topics.find((topic) => topic.id === id)!.label).join(' '),
  places: JSON.stringify(service.places),
});

export const flatFields = ['name', 'organization', 'summary', 'description', 'topics', 'keywords', 'places'];

function miniSearch(services: PlainService[], searchOptions = {}): Finder {
  const index = new MiniSearch({ fields: flatFields, searchOptions });
  index.addAll(services.map(flat));
  return (query) =>
    index
      .search(query)
      .slice(0, TOP)
      .map(({ id }) => id as string);
}

function substringScan(services: PlainService[]): Finder {
  const texts = services.map((service) => JSON.stringify(flat(service)).toLowerCase());
  return (query) => {
    const words = query.toLowerCase().split(/\s+/);
    return services
      .filter((_, index) => words.every((word) => texts[index]!.includes(word)))
      .slice(0, TOP)
      .map(({ id }) => id);
  };
}

export { half };
