import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';

/** Types of events whose names do not end in `Event`. */
const eventTypes = new Set(['Festival', 'Hackathon', 'CourseInstance']);

/** Types that only hold others: a file of nothing else is an empty list. */
const containerTypes = new Set(['ItemList', 'ListItem', 'OfferCatalog', 'EventSeries', 'Schedule']);

/** Properties that events may be found in. */
const containers = [
  '@graph',
  'itemListElement',
  'item',
  'mainEntity',
  'event',
  'events',
  'subEvent',
  'subEvents',
  'hasCourseInstance',
];

/** Deeper than any file that was seen nests events. */
const MAX_DEPTH = 8;

/** An event, and its path in the file. */
export interface LocatedEvent {
  event: JsonObject;
  path: string;
}

/** The nodes in a file of JSON-LD. */
export class JsonLdGraph {
  readonly #data: unknown;
  #nodesById?: Map<string, JsonObject>;

  constructor(data: unknown) {
    this.#data = data;
  }

  events(): Generator<LocatedEvent> {
    return this.#eventsIn(this.#data, '', 0);
  }

  /** A node; where it is only a reference (`@id`) to another of the same file, that one. */
  resolve(value: unknown): JsonObject {
    const node = asObject(value);
    const id = asString(node['@id']);
    if (!id || Object.keys(node).length > 1) return node;
    this.#nodesById ??= new Map(
      asList(asObject(this.#data)['@graph'] ?? this.#data)
        .map(asObject)
        .map((node) => [String(node['@id']), node]),
    );
    return this.#nodesById.get(id) ?? node;
  }

  /** Types of the nodes in the file that are no mere containers. */
  contentTypes(): string[] {
    const nodes = asList(asObject(this.#data)['@graph'] ?? this.#data).map(asObject);
    return [...new Set(nodes.flatMap(typesOf))].filter((type) => type && !containerTypes.has(type));
  }

  *#eventsIn(value: unknown, path: string, depth: number): Generator<LocatedEvent> {
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        yield* this.#eventsIn(item, `${path}[${index}]`, depth + 1);
      return;
    }
    const node = asObject(value);
    if (isEvent(node)) yield { event: node, path: path || 'Event' };
    for (const name of containers) {
      if (node[name] === undefined) continue;
      const inside = this.#eventsIn(node[name], path ? `${path}.${name}` : name, depth + 1);
      if (name !== 'hasCourseInstance') yield* inside;
      else for (const { event, path } of inside) yield { event: { ...courseDetails(node), ...event }, path };
    }
  }
}

/** What an instance of a course leaves to the course. */
function courseDetails({ name, description, url, image, provider }: JsonObject): JsonObject {
  return { name, description, url, image, organizer: provider };
}

/** The last part of a schema.org term, however it is written: `https://schema.org/Event`, `schema:Event`. */
export const termOf = (value: unknown) => /[^/#:]*$/.exec(asString(value) ?? '')![0];

export const typesOf = (node: JsonObject) => asList(node['@type']).map(termOf);

/** `EventSeries` is no event, its parts are. */
function isEvent(node: JsonObject): boolean {
  return typesOf(node).some((type) => /Event$/.test(type) || eventTypes.has(type));
}
