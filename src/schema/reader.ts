import type { DataIssue, Expectation } from './issue.js';
import type { Shape } from './table.js';

/** What was read of a value, and everything that could not be. */
export interface ReadResult<Value> {
  /** Missing where nothing of it can be shown. */
  value?: Value;
  issues: DataIssue[];
}

/**
 * An issue while it is on its way up: paths begin where the reader is, and grow a step with each level that it leaves.
 * So reading what is in order never writes a path.
 */
type RisingIssue = DataIssue & { lost: string };

/**
 * Reads a value in one pass, record by record, and keeps what can be kept. Never throws, never changes the value.
 *
 * - A bad value is left out alone; so is a bad item of a list, and a bad line of a text in several languages.
 * - A record is left out where a required value is missing or bad, where a critical one is bad, or where its values
 *   break its rule. What is wrong in it otherwise is reported, too, as lost alone.
 * - Blanks (`null`, `""`, a text in no language) say that nothing is known: no issue unless a record needs them.
 *
 * @param shape A table of `generated/`.
 * @param place Where the value stands, for the paths of its issues: `item[3]`; empty for a whole file.
 */
export function readValue<Value>(shape: Shape<Value>, value: unknown, place = ''): ReadResult<Value> {
  const rising: RisingIssue[] = [];
  const taken = read(shape, value, rising) as Value | undefined;
  const issues = rising.filter((issue) => !isBlank(issue));
  for (const issue of issues) {
    issue.path = pathFrom(place, issue.path);
    issue.lost = pathFrom(place, issue.lost);
  }
  return taken === undefined ? { issues } : { value: taken, issues };
}

/** Whether a value can be taken as it is: most can, and are not copied. */
function accepts(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' && hasContent(value);
    case 'string':
      return typeof value === 'string' && shape.pattern!.test(value) && obeys(shape, value);
    case 'trimmed':
      return typeof value === 'string' && value.trim() === value && shape.pattern!.test(value);
    case 'number':
      return (
        typeof value === 'number' && value >= shape.minimum && value <= shape.maximum && obeys(shape, value)
      );
    case 'word':
      return shape.words!.includes(value);
    case 'list':
      return Array.isArray(value) && acceptsItems(shape.item!, value);
    case 'record':
      return !shape.fallbacks && isMap(value) && acceptsFields(shape, value);
  }
}

function acceptsItems(item: Shape, values: readonly unknown[]): boolean {
  for (let index = 0; index < values.length; index++) if (!accepts(item, values[index])) return false;
  return true;
}

function acceptsFields(shape: Shape, values: Values): boolean {
  const fields = shape.fields!;
  const requiredKeys = shape.requiredKeys!;
  for (const key in values) {
    const field = fields.get(key);
    if (!field || !accepts(field, values[key])) return false;
  }
  for (let index = 0; index < requiredKeys.length; index++)
    if (values[requiredKeys[index]!] === undefined) return false;
  return obeys(shape, values);
}

/** What can be taken of a value; `undefined` where nothing can, and the last issue is about the value itself. */
function read(shape: Shape, value: unknown, issues: RisingIssue[]): unknown {
  if (accepts(shape, value)) return value;
  switch (shape.kind) {
    case 'trimmed':
      if (typeof value === 'string' && shape.pattern!.test(value.trim())) return value.trim();
      break;
    case 'text':
      if (isMap(value)) {
        const lines = readLines(shape, value, issues);
        if (lines) return lines;
        value = {};
      }
      break;
    case 'list':
      if (Array.isArray(value)) {
        const first = issues.length;
        const items = readItems(shape.item!, value, issues);
        if (shape.expected === 'list' || issues.length === first) return items;
        issues.length = first;
      }
      break;
    case 'record':
      if (isMap(value)) return readRecord(shape, value, issues);
  }
  issues.push(issueAbout(shape.kind === 'record' ? 'object' : shape.expected, excerpt(value)));
  return undefined;
}

function readItems(item: Shape, values: readonly unknown[], issues: RisingIssue[]): unknown[] {
  const items: unknown[] = [];
  for (let index = 0; index < values.length; index++) {
    const first = issues.length;
    const taken = read(item, values[index], issues);
    if (taken !== undefined) items.push(taken);
    if (issues.length > first) raise(issues, first, `[${index}]`);
  }
  return items;
}

function readRecord(shape: Shape, values: Values, issues: RisingIssue[]): Values | undefined {
  const fields = shape.fields!;
  const requiredKeys = shape.requiredKeys!;
  const record: Values = {};
  const start = issues.length;
  let isLost = false;
  let isBare = true;
  for (const key in values) {
    const value = values[key];
    const field = fields.get(key);
    if (!field || value === undefined) {
      isBare &&= value === undefined;
      continue;
    }
    const first = issues.length;
    const taken = read(field, value, issues);
    if (issues.length > first) raise(issues, first, `.${key}`);
    if (taken !== undefined) {
      record[key] = taken;
      isBare = false;
      continue;
    }
    const issue = issues.at(-1)!;
    if (field.isRequired || (field.isCritical && !isEmpty(issue))) {
      isLost = true;
      issue.lost = '';
    }
  }
  for (let index = 0; index < requiredKeys.length; index++) {
    const key = requiredKeys[index]!;
    if (values[key] !== undefined) continue;
    isLost = true;
    issues.push({ ...issueAbout(fields.get(key)!.expected, ''), path: `.${key}` });
  }
  for (const key in shape.fallbacks) record[key] ??= shape.fallbacks[key];
  if (!isLost && obeys(shape, record)) return record;
  if (!isLost) issues.push(issueAbout(shape.expected, isBare ? '{}' : '{…}'));
  // The record is lost to what has no `lost` of its own; everything else in it goes with it anyway.
  for (let index = start; index < issues.length; index++) {
    const issue = issues[index]!;
    if (issue.lost) issue.lost = issue.path;
  }
  return undefined;
}

/** The good lines of a text in several languages; nothing where there are none. */
function readLines({ pattern }: Shape, values: Values, issues: RisingIssue[]): Values | undefined {
  let lines: Values | undefined;
  for (const tag of Object.keys(values)) {
    const line = values[tag];
    const isLine = typeof line === 'string' && hasContent(line);
    if (isLine && pattern!.test(tag)) (lines ??= {})[tag] = line;
    else {
      issues.push(isLine ? issueAbout('language', excerpt(tag || line)) : issueAbout('text', excerpt(line)));
      raise(issues, issues.length - 1, `.${tag}`);
    }
  }
  return lines;
}

type Values = Record<string, unknown>;

const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasContent = (text: string) => text.trim() !== '';

const obeys = ({ rule }: Shape, value: unknown) => rule === undefined || rule(value as never);

/** An issue about the value that the reader is at. */
const issueAbout = (expected: Expectation, found: string): RisingIssue => ({
  path: '',
  expected,
  found,
  lost: '',
});

/** Puts a step before the paths of the issues from a position on. */
function raise(issues: RisingIssue[], first: number, step: string): void {
  for (let index = first; index < issues.length; index++) {
    const issue = issues[index]!;
    issue.path = step + issue.path;
    issue.lost = step + issue.lost;
  }
}

const pathFrom = (place: string, path: string) => (place ? place + path : path.slice(1));

/** Whether what was found is what systems write where they know nothing. */
const isEmpty = ({ found }: DataIssue) => found === 'null' || found === '""';

/** That nothing is known is no issue as long as nothing else goes with it. */
const isBlank = (issue: RisingIssue) =>
  issue.lost === issue.path && (isEmpty(issue) || (issue.expected === 'text' && issue.found === '{}'));

/** What stood there, in a few characters that mean the same in every language; empty where nothing did. */
export function excerpt(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.length ? '[…]' : '[]';
  if (isMap(value)) return Object.keys(value).length ? '{…}' : '{}';
  if (typeof value !== 'string') return `${value as number | boolean | null}`;
  const start = /^.{0,56}/su.exec(value)![0];
  return JSON.stringify(start === value ? value : `${start}…`);
}
