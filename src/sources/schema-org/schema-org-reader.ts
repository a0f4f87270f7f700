import type { ParsedSource } from '../parsed-source.js';
import { collectEntries } from '../shared/collect-entries.js';
import { EntryCollector, type EntryDraft } from '../shared/entry-collector.js';
import { lineOf as plainLineOf, toText } from '../shared/html-text.js';
import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import { parseLooseDate } from '../shared/loose-dates.js';
import { JsonLdGraph, termOf, typesOf } from './json-ld-graph.js';

/**
 * Reads events from schema.org's JSON-LD: one, a list, an `ItemList` or a `@graph`. Parts of an event, the dates of a
 * course and the instances of an `eventSchedule` are entries of their own.
 *
 * @param url Address of the file.
 * @param now Schedules are followed from a year before to a year after it.
 */
export async function readEvents(data: unknown, url: string, now = new Date()): Promise<ParsedSource> {
  const entries = new EntryCollector(url);
  const graph = new JsonLdGraph(data);
  let count = 0;
  await collectEntries(graph.events(), entries, async ({ event, path }) => {
    count++;
    const draft = toEntryDraft(event, graph, url);
    const schedules = asList(event.eventSchedule ?? event.courseSchedule).map((one) => graph.resolve(one));
    if (!schedules.length) return entries.add(draft, path);
    const { expandSchedules } = await import('./event-schedule.js');
    const { spans, unsupported } = await expandSchedules(schedules, draft, now);
    for (const index of unsupported) {
      const field = `${path}.${event.eventSchedule ? 'eventSchedule' : 'courseSchedule'}[${index}]`;
      const found = JSON.stringify(schedules[index]).slice(0, 60);
      entries.report({ path: field, expected: 'recurrence', found, lost: field });
    }
    for (const span of spans.length || !unsupported.length ? spans : [{}])
      entries.add({ ...draft, ...span }, path);
  });
  if (!count) reportNoEvents(graph, entries);
  return { program: entries.program, issues: entries.issues };
}

/** Tells an empty list of events from a file about something else. */
function reportNoEvents(graph: JsonLdGraph, entries: EntryCollector): void {
  const types = graph.contentTypes().slice(0, 3);
  if (types.length) entries.report({ path: '', expected: 'event', found: types.join(', ') });
}

function toEntryDraft(event: JsonObject, graph: JsonLdGraph, url: string): EntryDraft {
  const start = parseLooseDate(lineOf(event.startDate) ?? lineOf(event.doorTime));
  const status = asList(event.eventStatus).map(termOf);
  const address = addressOf(event.url) ?? addressOf(event.mainEntityOfPage);
  return {
    id: asString(event['@id']) ?? asString(event.identifier),
    type: 'event',
    title: lineOf(event.name) ?? lineOf(event.headline),
    start,
    end: parseLooseDate(lineOf(event.endDate)),
    allDay: start?.length === 10 || undefined,
    status: status.map(statusOf).find((known) => known),
    location: locationOf(event, status, graph),
    summary: toText(textOf(event.description) ?? '', address ?? url) || undefined,
    source: namesOf(event.organizer, graph),
    url: address,
    image: imageOf(event, graph),
  };
}

function statusOf(status: string): string | undefined {
  if (status === 'EventCancelled') return 'cancelled';
  if (status === 'EventPostponed' || status === 'EventRescheduled') return 'moved';
  return status === 'EventScheduled' || status === 'EventMovedOnline' ? 'confirmed' : undefined;
}

/** A text, also with its language or in several: the German one, else the first. */
function textOf(value: unknown): string | undefined {
  const all = asList(value);
  const german = all.find((text) => /^de\b/i.test(asString(asObject(text)['@language']) ?? ''));
  const [first] = german === undefined ? all : [german];
  return asString(first) ?? asString(asObject(first)['@value']);
}

const lineOf = (value: unknown) => plainLineOf(textOf(value));

/** An address, or that of the page given in its place. */
function addressOf(value: unknown): string | undefined {
  const [first] = asList(value);
  return asString(first) ?? asString(asObject(first)['@id']) ?? asString(asObject(first).url);
}

function namesOf(value: unknown, graph: JsonLdGraph): string | undefined {
  const names = asList(value).map((one) => lineOf(one) ?? lineOf(graph.resolve(one).name));
  return names.filter((name) => name !== undefined).join(', ') || undefined;
}

/** All places with their addresses; an event may be at one and online. */
function locationOf(event: JsonObject, status: readonly string[], graph: JsonLdGraph): string | undefined {
  if (status.includes('EventMovedOnline')) return 'online';
  const places = asList(event.location).map(
    (place) => lineOf(place) ?? placeText(graph.resolve(place), graph),
  );
  const isOnline = asList(event.eventAttendanceMode).some((mode) => /^(?:Online|Mixed)/.test(termOf(mode)));
  return [...new Set([...places, isOnline ? 'online' : ''])].filter(Boolean).join('; ') || undefined;
}

function placeText(place: JsonObject, graph: JsonLdGraph): string | undefined {
  if (typesOf(place).includes('VirtualLocation')) return 'online';
  const { streetAddress, postalCode, addressLocality } = graph.resolve(place.address);
  const town = [lineOf(postalCode), lineOf(addressLocality)].filter(Boolean).join(' ');
  const address = lineOf(place.address) ?? [lineOf(streetAddress), town].filter(Boolean).join(', ');
  const name = lineOf(place.name);
  const hasName = name && address.startsWith(name);
  return [hasName ? undefined : name, address].filter(Boolean).join(', ') || undefined;
}

function imageOf(event: JsonObject, graph: JsonLdGraph): EntryDraft['image'] {
  const [first] = asList(event.image);
  const image = graph.resolve(first);
  const src =
    asString(first) ?? addressOf(image.contentUrl) ?? addressOf(image.url) ?? asString(image['@id']);
  return src ? { src, alt: lineOf(image.caption), credit: lineOf(image.creditText) } : undefined;
}
