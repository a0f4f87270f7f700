import type { DataIssue, Expectation } from './issue.js';
import type { Shape } from './table.js';

/** What was read of a value, and everything that could not be. */
export interface ReadResult<Value> {
  /** Missing where nothing of it can be shown. */
  value?: Value;
  issues: DataIssue[];
  /** Where the n-th of the items that were read from a list stands in the file. */
  positionInFile: (list: readonly unknown[], index: number) => number;
}

/** How a value is read. */
export interface ReadOptions {
  /** Where the value stands, for the paths of its issues: `item[3]`; empty for a whole file. */
  place?: string;
  /** Makes an address absolute; without it, addresses stay as they are written. */
  resolveUrl?: (address: string) => string;
}

/** An issue that knows what is lost by it: the path of the bad value itself, or of a record that it is in. */
type FoundIssue = Required<DataIssue>;

/** What one reading collects, and where it is. */
interface Reading {
  readonly issues: FoundIssue[];
  /**
   * The way to the value being read: a key or an index for each level. A path is written only where there is an issue;
   * steps beyond `depth` are left from values that were read before.
   */
  readonly steps: (string | number)[];
  depth: number;
  /** For each list that lost items: where those that stayed stand in the file. */
  readonly positions: Map<readonly unknown[], number[]>;
  readonly resolveUrl: (address: string) => string;
}

const unresolved = (address: string) => address;

/**
 * Reads a value in one pass, record by record, and keeps what can be kept. Never throws.
 *
 * - A bad value is left out alone; so is a bad item of a list, and a bad line of a text in several languages.
 * - A record is left out where a required value is missing or bad, where a critical one is bad, or where its values
 *   break its rule. What is wrong in it otherwise is reported, too, as lost alone.
 * - Blanks (`null`, `""`, a text in no language) say that nothing is known: no issue unless a record needs them.
 *
 * Takes the value over: it becomes what is read, since copying a large file costs more than reading it. Who needs it
 * as it was passes a copy.
 *
 * @param shape A table of `generated/`.
 */
export function readValue<Value>(
  shape: Shape<Value>,
  value: unknown,
  { place = '', resolveUrl = unresolved }: ReadOptions = {},
): ReadResult<Value> {
  const reading: Reading = { issues: [], steps: [place], depth: 1, positions: new Map(), resolveUrl };
  const read = readShape(shape, value, reading) as Value | undefined;
  const issues = reading.issues.filter((issue) => !isBlank(issue));
  const positionInFile = (list: readonly unknown[], index: number) =>
    reading.positions.get(list)?.[index] ?? index;
  return { ...(read !== undefined && { value: read }), issues, positionInFile };
}

/** What can be read of a value; `undefined` where nothing can, and the last issue is about the value itself. */
function readShape(shape: Shape, value: unknown, reading: Reading): unknown {
  switch (shape.kind) {
    case 'text':
      if (typeof value === 'string') {
        const text = value.trim();
        if (text) return text;
      } else if (isMap(value)) {
        const lines = readLines(shape, value, reading);
        if (lines) return lines;
        value = {};
      }
      break;
    case 'string':
      if (typeof value === 'string' && shape.pattern!.test(value) && obeys(shape, value)) return value;
      break;
    case 'trimmed':
    case 'url':
      if (typeof value === 'string') {
        const text = value.trim();
        if (shape.pattern!.test(text)) return shape.kind === 'url' ? reading.resolveUrl(text) : text;
      }
      break;
    case 'number':
      if (
        typeof value === 'number' &&
        value >= shape.minimum &&
        value <= shape.maximum &&
        obeys(shape, value)
      )
        return value;
      break;
    case 'word':
      if (shape.words!.includes(value)) return value;
      break;
    case 'list':
      if (Array.isArray(value)) {
        const { issues } = reading;
        const first = issues.length;
        const items = readItems(shape.item!, value, reading);
        if (shape.expected === 'list' || issues.length === first) return items;
        issues.length = first;
      }
      break;
    case 'record':
      if (isMap(value)) return readRecord(shape, value, reading);
  }
  addIssue(reading, shape.kind === 'record' ? 'object' : shape.expected, excerpt(value));
  return undefined;
}

function readItems(item: Shape, values: unknown[], reading: Reading): unknown[] {
  const { steps } = reading;
  const level = reading.depth++;
  let positions: number[] | undefined;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    steps[level] = index;
    const read = readShape(item, value, reading);
    if (read === undefined) positions ??= [...values.slice(0, index).keys()];
    else {
      if (read !== value) values[index] = read;
      positions?.push(index);
    }
  }
  reading.depth = level;
  if (!positions) return values;
  const items = positions.map((index) => values[index]);
  reading.positions.set(items, positions);
  return items;
}

function readRecord(shape: Shape, values: Values, reading: Reading): Values | undefined {
  const { issues, steps } = reading;
  const fields = shape.fields!;
  const start = issues.length;
  const level = reading.depth++;
  let isLost = false;
  let isBare = true;
  let omittedKeys: string[] | undefined;
  for (const key in values) {
    const value = values[key];
    const field = fields.get(key);
    if (!field || value === undefined) {
      isBare &&= value === undefined;
      (omittedKeys ??= []).push(key);
      continue;
    }
    steps[level] = key;
    const read = readShape(field, value, reading);
    if (read !== undefined) {
      if (read !== value) values[key] = read;
      isBare = false;
      continue;
    }
    (omittedKeys ??= []).push(key);
    const issue = issues.at(-1)!;
    if (field.isRequired || (field.isCritical && !isEmpty(issue))) {
      isLost = true;
      issue.lost = pathAt(steps, level);
    }
  }
  for (const key of shape.requiredKeys!) {
    if (values[key] !== undefined) continue;
    isLost = true;
    steps[level] = key;
    addIssue(reading, fields.get(key)!.expected, '').lost = pathAt(steps, level);
  }
  reading.depth = level;
  const record = omittedKeys ? omit(values, omittedKeys) : values;
  for (const [key, fallback] of shape.fallbacks!) if (record[key] === undefined) record[key] = fallback;
  if (!isLost && obeys(shape, record)) return record;
  if (!isLost) addIssue(reading, shape.expected, isBare ? '{}' : '{…}');
  // What else is wrong in a lost record is reported as lost alone.
  const path = pathAt(steps, level);
  for (let index = start; index < issues.length; index++) {
    const issue = issues[index]!;
    if (issue.lost !== path) issue.lost = issue.path;
  }
  return undefined;
}

/** The good lines of a text in several languages; nothing where there are none. */
function readLines({ pattern }: Shape, values: Values, reading: Reading): Values | undefined {
  const level = reading.depth++;
  let lines: Values | undefined;
  for (const tag of Object.keys(values)) {
    const value = values[tag];
    const line = typeof value === 'string' && value.trim();
    if (line && pattern!.test(tag)) (lines ??= {})[tag] = line;
    else {
      reading.steps[level] = tag;
      if (line) addIssue(reading, 'language', excerpt(tag || value));
      else addIssue(reading, 'text', excerpt(value));
    }
  }
  reading.depth = level;
  return lines;
}

type Values = Record<string, unknown>;

const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy without some keys: engines read it faster than an object that keys were deleted from. */
function omit(values: Values, keys: readonly string[]): Values {
  const copy: Values = {};
  for (const key in values) if (!keys.includes(key)) copy[key] = values[key];
  return copy;
}

const obeys = ({ rule }: Shape, value: unknown) => rule === undefined || rule(value as never);

/** Adds an issue about the value that the reader is at. That alone is lost, unless a record says otherwise. */
function addIssue({ issues, steps, depth }: Reading, expected: Expectation, found: string): FoundIssue {
  const path = pathAt(steps, depth);
  const issue = { path, expected, found, lost: path };
  issues.push(issue);
  return issue;
}

/** The path that the first steps lead to: `services[3].phones`. */
function pathAt(steps: Reading['steps'], depth: number): string {
  let path = '';
  for (let level = 0; level < depth; level++) {
    const step = steps[level]!;
    if (typeof step === 'number') path += `[${step}]`;
    else path += path ? `.${step}` : step;
  }
  return path;
}

/** Whether what was found is what systems write where they know nothing. */
const isEmpty = ({ found }: FoundIssue) => found === 'null' || found === '""';

/** That nothing is known is no issue as long as nothing else goes with it. */
const isBlank = (issue: FoundIssue) =>
  issue.lost === issue.path && (isEmpty(issue) || (issue.expected === 'text' && issue.found === '{}'));

/** How many characters of a text are quoted. */
const MAX_EXCERPT = 56;

const excerptPattern = new RegExp(`^.{0,${MAX_EXCERPT}}`, 'su');

/** What stood there, in a few characters that mean the same in every language; empty where nothing did. */
export function excerpt(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.length ? '[…]' : '[]';
  if (isMap(value)) return Object.keys(value).length ? '{…}' : '{}';
  if (typeof value !== 'string') return `${value as number | boolean | null}`;
  if (value.length <= MAX_EXCERPT) return JSON.stringify(value);
  const start = excerptPattern.exec(value)![0];
  return JSON.stringify(start === value ? value : `${start}…`);
}
