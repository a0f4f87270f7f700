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

/**
 * An issue while it is on its way up: its path begins where the reader is, and grows a step with each level that it
 * leaves. So reading what is in order never writes a path.
 */
interface RisingIssue extends Pick<DataIssue, 'expected' | 'found'> {
  path: string;
  /** How much of the path, in characters from its end, leads from what is lost to the bad value: 0 where that alone is. */
  lengthInLost: number;
}

/** What one reading collects. */
interface Reading {
  readonly issues: RisingIssue[];
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
  const reading: Reading = { issues: [], positions: new Map(), resolveUrl };
  const read = readShape(shape, value, reading) as Value | undefined;
  const issues = reading.issues
    .filter((issue) => !isBlank(issue))
    .map(({ path, expected, found, lengthInLost }) => {
      const lost = path.slice(0, path.length - lengthInLost);
      return { path: pathFrom(place, path), expected, found, lost: pathFrom(place, lost) };
    });
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
  reading.issues.push(issueAbout(shape.kind === 'record' ? 'object' : shape.expected, excerpt(value)));
  return undefined;
}

function readItems(item: Shape, values: unknown[], reading: Reading): unknown[] {
  const { issues } = reading;
  let positions: number[] | undefined;
  for (let index = 0; index < values.length; index++) {
    const first = issues.length;
    const value = values[index];
    const read = readShape(item, value, reading);
    if (issues.length > first) raise(issues, first, `[${index}]`);
    if (read === undefined) positions ??= [...values.slice(0, index).keys()];
    else {
      if (read !== value) values[index] = read;
      positions?.push(index);
    }
  }
  if (!positions) return values;
  const items = positions.map((index) => values[index]);
  reading.positions.set(items, positions);
  return items;
}

function readRecord(shape: Shape, values: Values, reading: Reading): Values | undefined {
  const { issues } = reading;
  const fields = shape.fields!;
  const start = issues.length;
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
    const first = issues.length;
    const read = readShape(field, value, reading);
    if (issues.length > first) raise(issues, first, `.${key}`);
    if (read !== undefined) {
      if (read !== value) values[key] = read;
      isBare = false;
      continue;
    }
    (omittedKeys ??= []).push(key);
    const issue = issues.at(-1)!;
    if (field.isRequired || (field.isCritical && !isEmpty(issue))) {
      isLost = true;
      issue.lengthInLost = issue.path.length;
    }
  }
  for (const key of shape.requiredKeys!) {
    if (values[key] !== undefined) continue;
    isLost = true;
    const path = `.${key}`;
    issues.push({ path, expected: fields.get(key)!.expected, found: '', lengthInLost: path.length });
  }
  const record = omittedKeys ? omit(values, omittedKeys) : values;
  for (const [key, fallback] of shape.fallbacks!) if (record[key] === undefined) record[key] = fallback;
  if (!isLost && obeys(shape, record)) return record;
  if (!isLost) issues.push(issueAbout(shape.expected, isBare ? '{}' : '{…}'));
  // The record is lost to those whose whole path is in it; what else is wrong in it is reported as lost alone.
  for (let index = start; index < issues.length; index++) {
    const issue = issues[index]!;
    if (issue.lengthInLost < issue.path.length) issue.lengthInLost = 0;
  }
  return undefined;
}

/** The good lines of a text in several languages; nothing where there are none. */
function readLines({ pattern }: Shape, values: Values, { issues }: Reading): Values | undefined {
  let lines: Values | undefined;
  for (const tag of Object.keys(values)) {
    const value = values[tag];
    const line = typeof value === 'string' && value.trim();
    if (line && pattern!.test(tag)) (lines ??= {})[tag] = line;
    else {
      issues.push(line ? issueAbout('language', excerpt(tag || line)) : issueAbout('text', excerpt(value)));
      raise(issues, issues.length - 1, `.${tag}`);
    }
  }
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

/** An issue about the value that the reader is at. */
const issueAbout = (expected: Expectation, found: string): RisingIssue => ({
  path: '',
  expected,
  found,
  lengthInLost: 0,
});

/** Puts a step before the paths of the issues from a position on. */
function raise(issues: RisingIssue[], first: number, step: string): void {
  for (let index = first; index < issues.length; index++) {
    const issue = issues[index]!;
    issue.path = step + issue.path;
  }
}

const pathFrom = (place: string, path: string) => (place ? place + path : path.slice(1));

/** Whether what was found is what systems write where they know nothing. */
const isEmpty = ({ found }: RisingIssue) => found === 'null' || found === '""';

/** That nothing is known is no issue as long as nothing else goes with it. */
const isBlank = (issue: RisingIssue) =>
  !issue.lengthInLost && (isEmpty(issue) || (issue.expected === 'text' && issue.found === '{}'));

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
