import type { Program, Topic } from '../schema/index.js';

/**
 * Unifies the topics of several programs: a topic with the id or label of an earlier program's topic is replaced by that
 * one, and a foreign term by the topics that a municipality's file assigns it to (`terms`). Files of municipalities come
 * before foreign sources, whatever their order.
 */
export function shareTopics(programs: readonly Program[]): Program[] {
  const known = new Map<string, string[]>();
  const shared = new Map<Program, Program>();
  const inOrder = [...programs.filter(isOwn), ...programs.filter((program) => !isOwn(program))];
  for (const program of inOrder) {
    const { kept, renamed } = compare(program.topics, known);
    for (const topic of kept)
      for (const key of isOwn(program) ? [...names(topic), ...topic.terms] : names(topic))
        learn(known, key, topic.id);
    shared.set(program, renamed.size ? rename({ ...program, topics: kept }, renamed) : program);
  }
  return programs.map((program) => shared.get(program)!);
}

/** Whether a program is a municipality's own file: foreign sources name none. */
const isOwn = ({ municipality }: Program) => !!municipality.name;

/** The names that identify a topic. */
const names = ({ id, label = '' }: Topic): string[] => [
  id,
  ...(typeof label === 'string' ? [label] : Object.values(label)),
];

const keyOf = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');

function learn(known: Map<string, string[]>, name: string, id: string): void {
  const key = keyOf(name);
  if (key) known.set(key, [...(known.get(key) ?? []), id]);
}

/** The new topics of a program, and the ids that replace its other ones. */
function compare(topics: readonly Topic[], known: ReadonlyMap<string, readonly string[]>) {
  const renamed = new Map<string, readonly string[]>();
  const kept = topics.filter((topic) => {
    const same = [...names(topic), ...topic.terms].flatMap((name) => known.get(keyOf(name)) ?? []);
    if (same.length) renamed.set(topic.id, [...new Set(same)]);
    return !same.length;
  });
  return { kept, renamed };
}

function rename(program: Program, renamed: ReadonlyMap<string, readonly string[]>): Program {
  const inOther = <Item extends { topics: readonly string[] }>(item: Item): Item => ({
    ...item,
    topics: [...new Set(item.topics.flatMap((id) => renamed.get(id) ?? id))],
  });
  return { ...program, services: program.services.map(inOther), agenda: program.agenda.map(inOther) };
}
