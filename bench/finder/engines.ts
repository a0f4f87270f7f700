import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex } from '../../src/model/search/index.js';
import { allLanguages } from '../../src/model/words/all-languages.js';
import { TimeSlicer } from '../../src/platform/time-slicer.js';
import type { Service } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { makeServices, topics, type PlainService } from './services.js';

/** Finds services by a query: their positions, best match first. */
export type Find = (query: string) => readonly number[];

/** A search engine: indexes services, and resolves to its search function. */
export type Engine = (services: Services) => Promise<Find>;

/** The same services, as parsed by the contract and as in a file. */
export interface Services {
  parsed: readonly Service[];
  plain: readonly PlainService[];
}

export function servicesFor(count: number): Services {
  const plain = makeServices(count);
  const { program } = parseProgram({
    schemaVersion: 1,
    municipality: { name: 'Musterland' },
    topics,
    services: plain,
  });
  return { parsed: program!.services, plain };
}

const topicLabel = (id: string) => topics.find((topic) => topic.id === id)?.label ?? id;

/** A service's texts as flat fields, for general engines. */
const flattenService = (service: PlainService, position: number) => ({
  ...service,
  position,
  keywords: (service.keywords as string[]).join(' '),
  topics: (service.topics as string[]).map(topicLabel).join(' '),
  places: JSON.stringify(service.places),
});

const fields = ['name', 'organization', 'summary', 'description', 'topics', 'keywords', 'places'];

const miniSearchEngine =
  (searchOptions = {}): Engine =>
  async ({ plain }) => {
    const index = new MiniSearch({ fields, idField: 'position', searchOptions });
    await index.addAllAsync(plain.map(flattenService));
    return (query) => index.search(query).map(({ id }) => id as number);
  };

/** Words anywhere in a field, tolerant of typos and diacritics. */
const fuseEngine: Engine = ({ plain }) => {
  const keys = fields.map((name, index) => ({ name, weight: fields.length - index }));
  const index = new Fuse(plain.map(flattenService), {
    keys,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.3,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return Promise.resolve((query: string) => index.search(query).map(({ refIndex }) => refIndex));
};

/** This project's search, and those that it is compared with. */
export const engines: Record<string, Engine> = {
  'this search': async ({ parsed }) => {
    const index = await createIndex(parsed, {
      slicer: new TimeSlicer(),
      languages: allLanguages,
      topicLabel,
    });
    return (query) => index.find(query).positions;
  },
  'MiniSearch as it comes': miniSearchEngine(),
  'MiniSearch with prefix and fuzzy': miniSearchEngine({ prefix: true, fuzzy: 0.2 }),
  'Fuse.js': fuseEngine,
  'substring scan': ({ plain }) => {
    const texts = plain.map((service, position) =>
      JSON.stringify(flattenService(service, position)).toLowerCase(),
    );
    return Promise.resolve((query: string) => {
      const words = query.toLowerCase().split(/\s+/);
      return texts.flatMap((text, position) =>
        words.every((word) => text.includes(word)) ? [position] : [],
      );
    });
  },
};
