import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex } from '../../src/model/search/index.js';
import { TimeSlicer } from '../../src/platform/time-slicer.js';
import type { Service } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { makeServices, topics, type PlainService } from './services.js';

/** Finds services: their positions, best first. */
export type Find = (query: string) => readonly number[];

/** An engine, by what it needs to be ready. */
export type Engine = (services: Services) => Promise<Find>;

/** The same services as the widgets have them, and as a file does. */
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

/** A service's texts as fields, for engines that know nothing of services. */
const flat = (service: PlainService, position: number) => ({
  ...service,
  position,
  keywords: (service.keywords as string[]).join(' '),
  topics: (service.topics as string[]).map(topicLabel).join(' '),
  places: JSON.stringify(service.places),
});

const fields = ['name', 'organization', 'summary', 'description', 'topics', 'keywords', 'places'];

const miniSearch =
  (searchOptions = {}): Engine =>
  async ({ plain }) => {
    const index = new MiniSearch({ fields, idField: 'position', searchOptions });
    await index.addAllAsync(plain.map(flat));
    return (query) => index.search(query).map(({ id }) => id as number);
  };

/** Words anywhere in a field, each with a slip or two, whatever stands over a vowel; the best first. */
const fuse: Engine = ({ plain }) => {
  const keys = fields.map((name, index) => ({ name, weight: fields.length - index }));
  const index = new Fuse(plain.map(flat), {
    keys,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.3,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return Promise.resolve((query: string) => index.search(query).map(({ refIndex }) => refIndex));
};

/** This search, and what it is compared with. */
export const engines: Record<string, Engine> = {
  'this search': async ({ parsed }) => {
    const index = await createIndex(parsed, { slicer: new TimeSlicer(), topicLabel });
    return (query) => index.find(query).positions;
  },
  'MiniSearch as it comes': miniSearch(),
  'MiniSearch with prefix and fuzzy': miniSearch({ prefix: true, fuzzy: 0.2 }),
  'Fuse.js': fuse,
  'substring scan': ({ plain }) => {
    const texts = plain.map((service, position) => JSON.stringify(flat(service, position)).toLowerCase());
    return Promise.resolve((query: string) => {
      const words = query.toLowerCase().split(/\s+/);
      return texts.flatMap((text, position) =>
        words.every((word) => text.includes(word)) ? [position] : [],
      );
    });
  },
};
