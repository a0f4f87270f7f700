import type { AgendaEntry, Program, Text } from '../schema/index.js';
import { shareTopics } from './topics.js';

/** A program, and a name for its source where it has none of its own. */
export interface NamedProgram {
  program: Program;
  name: string;
}

/**
 * Merges programs: of single values the first one wins, lists are concatenated, topics are unified. Entries of the agenda
 * get the name of their source, and duplicates are removed.
 */
export function mergePrograms(sources: readonly NamedProgram[]): Program {
  const shared = shareTopics(sources.map(({ program }) => program));
  const programs = sources.map(({ name }, index) => ({ name, program: shared[index]! }));
  const [first] = programs;
  const merged = new Map<string, unknown>(Object.entries(first!.program));
  for (const { program } of programs.slice(1)) {
    for (const [key, value] of Object.entries(program)) {
      const known = merged.get(key);
      const isList = Array.isArray(known) && Array.isArray(value);
      merged.set(key, isList ? (known as unknown[]).concat(value) : (known ?? value));
    }
  }
  const named = programs.find(({ program }) => program.municipality.name);
  const agenda = programs.flatMap(({ program, name }) =>
    program.agenda.map((entry) => ({ source: program.municipality.name || name, ...entry })),
  );
  return {
    ...(Object.fromEntries(merged) as Program),
    municipality: (named ?? first!).program.municipality,
    agenda: withoutDuplicates(agenda),
  };
}

/**
 * Removes duplicates: entries with the same title and start, or with the same id and one of the two, since two files may
 * use one id for different things.
 */
function withoutDuplicates(entries: readonly AgendaEntry[]): AgendaEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ id, title, start }) => {
    const name = key(title);
    const keys = [
      ...(id ? [`id ${id} title ${name}`] : []),
      ...(id && start ? [`id ${id} start ${instant(start)}`] : []),
      ...(start ? [`title ${name} start ${instant(start)}`] : []),
    ];
    const isKnown = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return !isKnown;
  });
}

const key = (title: Text) =>
  (typeof title === 'string' ? title : JSON.stringify(title)).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** One instant may be written with different offsets. */
const instant = (date: string) => (date.includes('T') ? Date.parse(date) : date);
