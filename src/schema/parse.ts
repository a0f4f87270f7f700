import { baseOf, isContradicted } from './arithmetic.js';
import type { DataIssue, Expectation } from './issue.js';
import { run, type Parsed } from './leaf.js';
import { SCHEMA_VERSION, program as programSchema, type Program } from './program.js';
import { badLines } from './text.js';

/** What a document gave: the program where one can be shown, and everything that could not be taken. */
export interface ParseResult {
  program?: Program;
  issues: DataIssue[];
}

type Path = readonly PropertyKey[];

/** What is left out of a document: keys of an object or list, down to where a whole value goes. */
type Cuts = Map<PropertyKey, Cuts | typeof whole>;
const whole = Symbol('whole');

/** For each list that items were cut from: where the items that stayed stand in the file. */
type Positions = Map<unknown, number[]>;

/**
 * Reads a municipality's document from any JSON value. Never throws.
 *
 * What cannot be taken is left out alone: a bad optional value goes, and so does a bad line of a text in several
 * languages; a record whose required value is bad goes with it, and so does one whose meaning would change without
 * it (a status, an "approximate"). Everything else stays. Only what is no document of this version at all gives no
 * program.
 */
export function parseProgram(data: unknown): ParseResult {
  const refusal = refuse(data, 'schemaVersion', SCHEMA_VERSION);
  if (refusal) return { issues: [refusal] };
  const { value, issues, inFile } = salvage(programSchema, data);
  if (!value) return { issues };
  return { program: value, issues: [...nameless(value, issues), ...contradictions(value, inFile)] };
}

/** What of a value can be taken, and what could not; no value where nothing can. `inFile` is where a path of it stands. */
export function salvage<Schema extends Parameters<typeof run>[0]>(
  schema: Schema,
  data: unknown,
): { value?: Parsed<Schema>; issues: DataIssue[]; inFile: (path: Path) => string } {
  const cuts: Cuts = new Map();
  const issues = new Map<string, DataIssue>();
  for (;;) {
    const positions: Positions = new Map();
    const rest = prune(data, cuts, positions);
    const inFile = (path: Path) => pathText(trace(path, rest, positions)[0]);
    const { value, complaints } = run(schema, rest);
    if (!complaints.length) {
      return { value, issues: [...issues.values()].filter((issue) => !isBlank(issue)), inFile };
    }
    for (const { path, demand } of complaints) {
      for (const { lost, issue } of losses(...trace(path, rest, positions), demand)) {
        const known = issues.get(issue.path);
        if (known) known.lost = issue.lost;
        else issues.set(issue.path, issue);
        if (lost.length === 0) return { issues: [...issues.values()], inFile };
        cut(cuts, lost);
      }
    }
  }
}

/** Why a value is no document of a version that this library reads, if it is none. */
export function refuse(data: unknown, key: string, version: number): DataIssue | undefined {
  const whole = (expected: Expectation, value: unknown): DataIssue => ({
    path: '',
    expected,
    found: excerpt(value),
    lost: '',
  });
  if (data === undefined || data === '') return whole('content', data);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return whole('document', data);
  const found = (data as Record<string, unknown>)[key];
  return found === version ? undefined : { ...whole('version', found), path: key };
}

/** What must go to make room for the rest, as little as will do, and why. */
function losses(path: Path, value: unknown, demand: string): { lost: Path; issue: DataIssue }[] {
  const complain = (path: Path, expected: Expectation, found: string, lost = path) => ({
    lost,
    issue: { path: pathText(path), expected, found, lost: pathText(lost) },
  });
  const [expected, meaning] = demand.split('!') as [Expectation, string?];
  const lines = expected === 'text' ? badLines(value) : [];
  if (lines.length > 0) {
    return lines.map(({ tag, expected, found }) => complain([...path, tag], expected, excerpt(found)));
  }
  // Without a value that changes what its record means the record would say something else; not so where it is blank.
  const found = excerpt(value);
  const isRecordLost = value === undefined || (meaning !== undefined && !blanks.includes(found));
  return [complain(path, expected, found, isRecordLost ? path.slice(0, -1) : path)];
}

function cut(cuts: Cuts, path: Path): void {
  let level = cuts;
  for (const key of path.slice(0, -1)) {
    const next = level.get(key);
    if (next === whole) return;
    const below = next ?? (new Map() as Cuts);
    level.set(key, below);
    level = below;
  }
  level.set(path.at(-1)!, whole);
}

/** A copy of the value without what was cut; parts that keep everything are not copied. */
function prune(value: unknown, cuts: Cuts, positions: Positions): unknown {
  if (Array.isArray(value)) {
    const kept = [...value.keys()].filter((index) => cuts.get(index) !== whole);
    const copy = kept.map((index) => {
      const below = cuts.get(index) as Cuts | undefined;
      return below ? prune(value[index], below, positions) : (value[index] as unknown);
    });
    positions.set(copy, kept);
    return copy;
  }
  const copy = { ...(value as Record<PropertyKey, unknown>) };
  for (const [key, below] of cuts) {
    if (below === whole) delete copy[key];
    else copy[key] = prune(copy[key], below, positions);
  }
  return copy;
}

/** Follows a path through what is left of the document: the path as it is in the file, and the value at its end. */
function trace(path: Path, rest: unknown, positions: Positions): [Path, unknown] {
  let value = rest;
  const inFile = path.map((key) => {
    const original = positions.get(value)?.[key as number] ?? key;
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    return original;
  });
  return [inFile, value];
}

function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** What stood there, in a few characters that mean the same in every language. */
function excerpt(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.length ? '[…]' : '[]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length ? '{…}' : '{}';
  if (typeof value !== 'string') return `${value as number | boolean | null}`;
  const start = /^.{0,56}/su.exec(value)![0];
  return JSON.stringify(start === value ? value : `${start}…`);
}

/** Systems write these where they know nothing. */
const blanks = ['null', '""'];

/** That nothing is known is no issue as long as nothing else goes with it. */
function isBlank({ path, expected, found, lost }: DataIssue): boolean {
  return lost === path && (blanks.includes(found) || (expected === 'text' && found === '{}'));
}

/** The name is the one thing a municipality needs; without it the rest is still shown. */
function nameless({ municipality }: Program, issues: DataIssue[]): DataIssue[] {
  const path = 'municipality.name';
  if (municipality.name || issues.some(({ path: at }) => path.startsWith(at))) return issues;
  return [...issues, { path, expected: 'text', found: '', lost: path }];
}

/** Shares that their own counts contradict. They are shown as they are stated: nobody knows which of the two is wrong. */
function contradictions({ indicators }: Program, inFile: (path: Path) => string): DataIssue[] {
  return indicators.flatMap(({ id, observations }, at) =>
    observations.flatMap((observation, index) => {
      if (!isContradicted(indicators, id, observation)) return [];
      const { count, share } = observation;
      const found = `${count} / ${baseOf(indicators, id, observation)} ≠ ${share}`;
      const path = inFile(['indicators', at, 'observations', index]);
      return [{ path, expected: 'arithmetic' as const, found }];
    }),
  );
}
