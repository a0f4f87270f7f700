import type { AgendaEntry, Program, Text } from '../schema/index.js';
import { shareTopics } from './topics.js';

/** A program, and what to call where it came from if it has no name of its own. */
export interface NamedProgram {
  program: Program;
  name: string;
}

/**
 * Several programs as one: of what there can be only one, the first has it; lists are put together. An entry of the
 * agenda that two of them have is there once, and each says whose it is; topics are shared.
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
    agenda: distinct(agenda),
  };
}

/**
 * Entries without those that were there before: of the same id and, where two files may have given one id to two
 * things, of the same title or start; or of the same title and start.
 */
function distinct(entries: readonly AgendaEntry[]): AgendaEntry[] {
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

/** The same moment may be written with another offset. */
const instant = (date: string) => (date.includes('T') ? Date.parse(date) : date);
