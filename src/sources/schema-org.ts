import { Entries, type EntryDraft } from './entries.js';
import { fieldsOf, listOf, stringOf, type Fields } from './fields.js';
import { toLine, toText } from './html-text.js';
import { looseDate } from './loose-dates.js';
import type { ParsedSource } from './parsed-source.js';
import { takeEach } from './take-each.js';

/** Events by another name. */
const otherEvents = new Set(['Festival', 'Hackathon', 'CourseInstance']);

/** Where events may lie in what is no event itself, and those in an event that has parts. */
const containers = [
  '@graph',
  'itemListElement',
  'item',
  'mainEntity',
  'event',
  'events',
  'subEvent',
  'subEvents',
];

/** Deeper than this nobody puts an event. */
const DEEPEST = 8;

/**
 * Reads events from schema.org's JSON-LD: one, a list, an `ItemList` or a `@graph`. The parts of an event are events,
 * too; where they have dates of their own, so has each.
 *
 * @param url Address of the file.
 */
export async function readEvents(data: unknown, url: string): Promise<ParsedSource> {
  const entries = new Entries(url);
  const nodes = new Nodes(data);
  await takeEach(nodes.events(), entries, ({ event, place }) =>
    entries.add(draftOf(event, nodes, url), place),
  );
  return { program: entries.program, issues: entries.issues };
}

interface Found {
  event: Fields;
  place: string;
}

/** What lies in a file of JSON-LD; a node may stand in for another by its `@id`. */
class Nodes {
  readonly #data: unknown;
  #named?: Map<string, Fields>;

  constructor(data: unknown) {
    this.#data = data;
  }

  events(): Generator<Found> {
    return this.#eventsIn(this.#data, '', 0);
  }

  /** The node itself, where there is but a reference to one of the same file. */
  of(value: unknown): Fields {
    const node = fieldsOf(value);
    const id = stringOf(node['@id']);
    if (!id || Object.keys(node).length > 1) return node;
    this.#named ??= new Map(
      listOf(fieldsOf(this.#data)['@graph'] ?? this.#data)
        .map(fieldsOf)
        .map((named) => [String(named['@id']), named]),
    );
    return this.#named.get(id) ?? node;
  }

  *#eventsIn(value: unknown, place: string, depth: number): Generator<Found> {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        yield* this.#eventsIn(item, `${place}[${index}]`, depth + 1);
      return;
    }
    const node = fieldsOf(value);
    if (isEvent(node)) yield { event: node, place: place || 'Event' };
    for (const name of containers) {
      if (node[name] !== undefined)
        yield* this.#eventsIn(node[name], place ? `${place}.${name}` : name, depth + 1);
    }
  }
}

/** The last part of a name of schema.org's, however it is written: `https://schema.org/Event`, `schema:Event`. */
const termOf = (value: unknown) => /[^/#:]*$/.exec(stringOf(value) ?? '')![0];

const typesOf = (node: Fields) => listOf(node['@type']).map(termOf);

/** `EventSeries` is none: its parts are. */
function isEvent(node: Fields): boolean {
  return typesOf(node).some((type) => /Event$/.test(type) || otherEvents.has(type));
}

function draftOf(event: Fields, nodes: Nodes, url: string): EntryDraft {
  const start = looseDate(lineOf(event.startDate) ?? lineOf(event.doorTime));
  const status = listOf(event.eventStatus).map(termOf);
  const address = addressOf(event.url) ?? addressOf(event.mainEntityOfPage);
  return {
    id: stringOf(event['@id']) ?? stringOf(event.identifier),
    type: 'event',
    title: lineOf(event.name) ?? lineOf(event.headline),
    start,
    end: looseDate(lineOf(event.endDate)),
    allDay: start?.length === 10 || undefined,
    status: status.map(statusOf).find((known) => known),
    location: locationOf(event, status, nodes),
    summary: toText(wordsOf(event.description) ?? '', address ?? url) || undefined,
    source: nameOf(event.organizer, nodes),
    url: address,
    image: imageOf(event, nodes),
  };
}

function statusOf(status: string): string | undefined {
  if (status === 'EventCancelled') return 'cancelled';
  if (status === 'EventPostponed' || status === 'EventRescheduled') return 'moved';
  return status === 'EventScheduled' || status === 'EventMovedOnline' ? 'confirmed' : undefined;
}

/** A text as it is, with its language, or in several: the German one, else the first. */
function wordsOf(value: unknown): string | undefined {
  const all = listOf(value);
  const german = all.find((text) => /^de\b/i.test(stringOf(fieldsOf(text)['@language']) ?? ''));
  const [first] = german === undefined ? all : [german];
  return stringOf(first) ?? stringOf(fieldsOf(first)['@value']);
}

const lineOf = (value: unknown) => toLine(wordsOf(value) ?? '') || undefined;

/** An address, or what stands for a page. */
function addressOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return stringOf(first) ?? stringOf(fieldsOf(first)['@id']) ?? stringOf(fieldsOf(first).url);
}

function nameOf(value: unknown, nodes: Nodes): string | undefined {
  const names = listOf(value).map((one) => lineOf(one) ?? lineOf(nodes.of(one).name));
  return names.filter((name) => name !== undefined).join(', ') || undefined;
}

/** Places, each with its address; an event may be at one and online. */
function locationOf(event: Fields, status: readonly string[], nodes: Nodes): string | undefined {
  if (status.includes('EventMovedOnline')) return 'online';
  const places = listOf(event.location).map((place) => lineOf(place) ?? placeOf(nodes.of(place), nodes));
  const isOnline = listOf(event.eventAttendanceMode).some((mode) => /^(?:Online|Mixed)/.test(termOf(mode)));
  return [...new Set([...places, isOnline ? 'online' : ''])].filter(Boolean).join('; ') || undefined;
}

function placeOf(place: Fields, nodes: Nodes): string | undefined {
  if (typesOf(place).includes('VirtualLocation')) return 'online';
  const { streetAddress, postalCode, addressLocality } = nodes.of(place.address);
  const town = [lineOf(postalCode), lineOf(addressLocality)].filter(Boolean).join(' ');
  const address = lineOf(place.address) ?? [lineOf(streetAddress), town].filter(Boolean).join(', ');
  const name = lineOf(place.name);
  const isNamed = name && address.startsWith(name);
  return [isNamed ? undefined : name, address].filter(Boolean).join(', ') || undefined;
}

function imageOf(event: Fields, nodes: Nodes): EntryDraft['image'] {
  const [first] = listOf(event.image);
  const image = nodes.of(first);
  const src =
    stringOf(first) ?? addressOf(image.contentUrl) ?? addressOf(image.url) ?? stringOf(image['@id']);
  return src ? { src, alt: lineOf(image.caption), credit: lineOf(image.creditText) } : undefined;
}
