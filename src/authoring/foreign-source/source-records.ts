import type { Program } from '../../schema/index.js';
import type { JsonObject } from '../../sources/shared/json-values.js';
import { isJsonObject } from '../merging/json-equality.js';

/** The lists of the contract that a source can fill. */
export const sourceLists = ['topics', 'services', 'agenda', 'papers'] as const;

/** One of the `sourceLists`. */
export type SourceList = (typeof sourceLists)[number];

/** What a source gives to a file: records as a person would have written them. Lists without any are missing. */
export type SourceRecords = Readonly<Partial<Record<SourceList, readonly JsonObject[]>>>;

/** The state that a record has where it says nothing of one. */
const usualStatuses: unknown[] = ['active', 'confirmed'];

/**
 * Takes the records from what a reader has read: without what it filled in by itself (empty lists, the usual state), and with
 * every topic that they name.
 */
export function sourceRecords(program: Program): SourceRecords {
  const { services, agenda, papers } = program;
  const lists = {
    topics: program.topics.map(withoutDefaults),
    services: services.map(withoutDefaults),
    agenda: agenda.map(withoutDefaults),
    papers: papers.map(withoutDefaults),
  };
  const topics = [...lists.topics, ...unnamedTopics(lists)];
  return Object.fromEntries(Object.entries({ ...lists, topics }).filter(([, records]) => records.length));
}

function unnamedTopics({
  topics,
  services,
  agenda,
}: Record<'topics' | 'services' | 'agenda', readonly JsonObject[]>) {
  const known = new Set(topics.map(({ id }) => id));
  const used = [...services, ...agenda].flatMap((record) => record.topics as readonly string[] | undefined);
  return [...new Set(used)]
    .filter((id) => id !== undefined && !known.has(id))
    .map((id): JsonObject => ({ id, label: id }));
}

function withoutDefaults(record: unknown): JsonObject {
  const entries = Object.entries(trimmed(record) as JsonObject);
  return Object.fromEntries(
    entries.filter(([key, value]) => !(key === 'status' && usualStatuses.includes(value))),
  );
}

/** A value without empty lists and texts, and without a "no" that nobody said. */
function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimmed);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, trimmed(part)] as const);
  return Object.fromEntries(entries.filter(([key, part]) => !isEmpty(part) && !(key === 'sample' && !part)));
}

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && !value.length);
