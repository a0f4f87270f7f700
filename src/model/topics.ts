import type { Program, Topic } from '../schema/index.js';

/**
 * Unifies the topics of several programs: a topic with the id or label of an earlier program's topic is replaced by that
 * one, and a foreign term by the topics that a municipality's file assigns it to (`terms`). Files of municipalities come
 * before foreign sources, whatever their order.
 */
export function shareTopics(programs: readonly Program[]): Program[] {
  const known = new Map<string, string[]>();
  const shared = new Map<Program, Program>();
  const ownFirst = [...programs.filter(isOwn), ...programs.filter((program) => !isOwn(program))];
  for (const program of ownFirst) {
    const { kept, renamed } = separateKnownTopics(program.topics, known);
    for (const topic of kept)
      for (const name of isOwn(program) ? [...namesOf(topic), ...topic.terms] : namesOf(topic))
        addName(known, name, topic.id);
    shared.set(program, renamed.size ? replaceTopics({ ...program, topics: kept }, renamed) : program);
  }
  return programs.map((program) => shared.get(program)!);
}

/** Whether a program is a municipality's own file: foreign sources name none. */
const isOwn = ({ municipality }: Program) => !!municipality.name;

/** The names that identify a topic. */
const namesOf = ({ id, label = '' }: Topic): string[] => [
  id,
  ...(typeof label === 'string' ? [label] : Object.values(label)),
];

const keyOf = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');

function addName(known: Map<string, string[]>, name: string, id: string): void {
  const key = keyOf(name);
  if (key) known.set(key, [...(known.get(key) ?? []), id]);
}

/** Separates the topics of a program that are new from those that known topics replace, by id. */
function separateKnownTopics(topics: readonly Topic[], known: ReadonlyMap<string, readonly string[]>) {
  const renamed = new Map<string, readonly string[]>();
  const kept = topics.filter((topic) => {
    const knownIds = [...namesOf(topic), ...topic.terms].flatMap((name) => known.get(keyOf(name)) ?? []);
    if (knownIds.length) renamed.set(topic.id, [...new Set(knownIds)]);
    return !knownIds.length;
  });
  return { kept, renamed };
}

function replaceTopics(program: Program, renamed: ReadonlyMap<string, readonly string[]>): Program {
  const withReplacedTopics = <Item extends { topics: readonly string[] }>(item: Item): Item => ({
    ...item,
    topics: [...new Set(item.topics.flatMap((id) => renamed.get(id) ?? id))],
  });
  return {
    ...program,
    services: program.services.map(withReplacedTopics),
    agenda: program.agenda.map(withReplacedTopics),
  };
}
