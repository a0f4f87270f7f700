import type { DataIssue, Expectation } from './issue.js';
import { SCHEMA_VERSION, program as programSchema, type Program } from './program.js';

/** What a document gave: the program where one can be shown, and everything that could not be taken. */
export interface ParseResult {
  program?: Program;
  issues: DataIssue[];
}

type Path = readonly PropertyKey[];

/** What is left out of a document: keys of an object or list, down to where a whole value goes. */
type Cuts = Map<PropertyKey, Cuts | typeof whole>;
const whole = Symbol('whole');

/**
 * Reads a municipality's document from any JSON value. Never throws.
 *
 * What cannot be taken is left out alone: a bad optional value goes, a record whose required value is bad goes
 * with it, and so does one whose meaning would change without it (a status, an "approximate"). Everything else
 * stays. Only what is no document of this version at all gives no program.
 */
export function parseProgram(data: unknown): ParseResult {
  const refusal = refuse(data);
  if (refusal) return { issues: [refusal] };

  const cuts: Cuts = new Map();
  const issues = new Map<string, DataIssue>();
  for (;;) {
    const result = programSchema.safeParse(prune(data, cuts));
    if (result.success) {
      const found = [...issues.values()].filter((issue) => !isBlank(issue));
      return { program: result.data, issues: nameless(result.data, found) };
    }
    // Every path is traced back before anything more is cut: each cut shifts the positions after it.
    const complaints = result.error.issues.map(({ path, message }) => ({
      path: originalPath(path, cuts),
      message,
    }));
    for (const { path, message } of complaints) cutOut(data, cuts, issues, path, message);
    if (cuts.get('') === whole) return { issues: [...issues.values()] };
  }
}

/** Why a value is no document that this library reads, if it is none. */
function refuse(data: unknown): DataIssue | undefined {
  const whole = (expected: Expectation, value: unknown): DataIssue => ({
    path: '',
    expected,
    found: excerpt(value),
    lost: '',
  });
  if (data === undefined || data === '') return whole('content', data);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return whole('document', data);
  const { schemaVersion } = data as { schemaVersion?: unknown };
  if (schemaVersion !== SCHEMA_VERSION) return { ...whole('version', schemaVersion), path: 'schemaVersion' };
  return undefined;
}

/** Leaves out the smallest part of the document that makes room for the rest, and writes down why. */
function cutOut(
  data: unknown,
  cuts: Cuts,
  issues: Map<string, DataIssue>,
  path: Path,
  message: string,
): void {
  // A "!" marks values that change what their record means: without them it would say something else.
  const [expected, meaning] = message.split('!') as [Expectation, string?];
  const found = valueAt(data, path);
  const isGone = found === undefined || isCut(cuts, path);
  const lost = isGone || meaning !== undefined ? path.slice(0, -1) : path;

  const key = pathText(path);
  const known = issues.get(key);
  if (known) known.lost = pathText(lost);
  else issues.set(key, { path: key, expected, found: excerpt(found), lost: pathText(lost) });
  cut(cuts, lost);
}

function cut(cuts: Cuts, path: Path): void {
  if (path.length === 0) return void cuts.set('', whole);
  let level = cuts;
  for (const key of path.slice(0, -1)) {
    const next = level.get(key);
    if (next === whole) return;
    const below: Cuts = next ?? new Map();
    level.set(key, below);
    level = below;
  }
  level.set(path.at(-1)!, whole);
}

function isCut(cuts: Cuts, path: Path): boolean {
  let level: Cuts | typeof whole | undefined = cuts;
  for (const key of path) {
    if (level === undefined || level === whole) break;
    level = level.get(key);
  }
  return level === whole;
}

/** A copy of the value without what was cut; parts that keep everything are not copied. */
function prune(value: unknown, cuts: Cuts): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const below = cuts.get(index);
      return below === whole ? [] : [below ? prune(item, below) : item];
    });
  }
  const copy = { ...(value as Record<PropertyKey, unknown>) };
  for (const [key, below] of cuts) {
    if (below === whole) delete copy[key];
    else copy[key] = prune(copy[key], below);
  }
  return copy;
}

/** Positions in a list shift when items before them are cut: gives the path as it is in the file. */
function originalPath(path: Path, cuts: Cuts): Path {
  let level: Cuts | undefined = cuts;
  return path.map((key) => {
    let original = key;
    if (typeof original === 'number' && level) {
      const gone = [...level].flatMap(([index, below]) => (below === whole ? [index as number] : []));
      for (const index of gone.sort((a, b) => a - b)) if (index <= original) original++;
    }
    const below: Cuts | typeof whole | undefined = level?.get(original);
    level = below === whole ? undefined : below;
    return original;
  });
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
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
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** Systems write `null` or `""` where they know nothing: that is no issue as long as nothing else goes with it. */
function isBlank({ path, found, lost }: DataIssue): boolean {
  return lost === path && (found === 'null' || found === '""');
}

/** The name is the one thing a municipality needs; without it the rest is still shown. */
function nameless({ municipality }: Program, issues: DataIssue[]): DataIssue[] {
  const path = 'municipality.name';
  if (municipality.name || issues.some(({ path: at }) => path.startsWith(at))) return issues;
  return [...issues, { path, expected: 'text', found: '', lost: path }];
}
