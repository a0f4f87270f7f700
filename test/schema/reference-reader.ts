import type * as z from 'zod';
import { baseOf, isContradicted } from '../../src/schema/arithmetic.js';
import { checkVersion } from '../../src/schema/check-version.js';
import type { DataIssue, Expectation, ParseResult, Program } from '../../src/schema/index.js';
import { programSchema } from '../../src/schema/program.js';
import { readingRules, type ReadingRule } from '../../src/schema/reading-rules.js';
import { excerpt } from '../../src/schema/reader.js';
import { languageTag, text } from '../../src/schema/text.js';

type Path = readonly PropertyKey[];

/** What to remove from a document, or replace: a tree of keys that ends where a whole value is removed. */
type Removals = Map<PropertyKey, Removals | typeof REMOVED | Replacement>;
const REMOVED = Symbol('gone');
class Replacement {
  constructor(readonly value: unknown) {}
}

/** For each list that items were removed from: the positions in the file of the remaining items. */
type Positions = Map<unknown, number[]>;

/** A placeholder for a missing name, since zod rejects an empty one. */
const MISSING_NAME = 'nameless';

/**
 * A reference implementation of reading a program, which uses only zod's own `safeParse`. Whatever zod reports is
 * removed or replaced, the innermost first, until zod accepts the document. Slow, for comparison only.
 */
export function referenceParse(data: unknown): ParseResult {
  const refusal = checkVersion(data, 'schemaVersion', 1);
  if (refusal) return { issues: [refusal] };
  const removals: Removals = new Map();
  const issues = new Map<string, DataIssue & { lost: string }>();
  for (;;) {
    const positions: Positions = new Map();
    const remaining = withoutRemoved(data, removals, positions);
    const parsed = programSchema.safeParse(remaining);
    const inFile = (path: Path) => pathInFile(path, remaining, positions);
    const losses = problemsOf(parsed, remaining).flatMap((problem) => lossesOf(problem, remaining, inFile));
    if (!losses.length) return finish(parsed.data as Program, [...issues.values()], inFile);
    for (const loss of innermost(losses)) {
      const [path, lost] = [pathText(loss.path), pathText(loss.lost)];
      for (const known of issues.values()) {
        // Other issues in a record that is lost anyway count as losses of their own.
        if (loss.takesRecord && isInside(known.path, lost) && known.lost !== lost) known.lost = known.path;
      }
      if (!loss.isSilent)
        issues.set(`${path} ${loss.expected}`, { path, expected: loss.expected, found: loss.found, lost });
      remove(removals, loss.lost, loss.replacement);
    }
  }
}

/** An issue of zod: its path, and the record rule that it comes from, if any. */
interface ZodProblem {
  path: Path;
  rule?: Expectation;
}

function problemsOf(parsed: z.ZodSafeParseResult<unknown>, remaining: unknown): ZodProblem[] {
  const issues = parsed.error?.issues ?? [];
  const problems = issues.map(({ path, code, message }): ZodProblem => {
    const isRecordRule =
      code === 'custom' && at(remaining, path) !== null && typeof at(remaining, path) === 'object';
    const isOfText = stepsTo(path).some(({ isText }) => isText);
    return isRecordRule && !isOfText ? { path, rule: message as Expectation } : { path };
  });
  // zod may apply a record rule although a value in the record is invalid. It counts once all values are valid.
  const isFirst = ({ path, rule }: ZodProblem) =>
    !rule ||
    !problems.some(
      (other) => other.path.length > path.length && isInside(pathText(other.path), pathText(path)),
    );
  return [...problems.filter(isFirst), ...protoLines(programSchema, remaining, [])];
}

/** Zod ignores a key `__proto__`, which the contract rejects as a language tag. */
function protoLines(schema: z.core.$ZodType, value: unknown, path: Path): ZodProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { inner, isText } = unwrap(schema);
  if (isText) return Object.hasOwn(value, '__proto__') ? [{ path }] : [];
  const { def } = (inner as z.core.$ZodTypes)._zod;
  if (def.type === 'array' && Array.isArray(value))
    return value.flatMap((item, index) => protoLines(def.element, item, [...path, index]));
  if (def.type !== 'object' || Array.isArray(value)) return [];
  return Object.entries(def.shape).flatMap(([key, field]) =>
    protoLines(field, (value as Record<string, unknown>)[key], [...path, key]),
  );
}

interface Loss {
  path: Path;
  expected: Expectation;
  found: string;
  lost: Path;
  takesRecord: boolean;
  replacement?: Replacement;
  /** The fallback for a missing value. */
  isSilent?: boolean;
}

/** The smallest losses that resolve an issue of zod, with paths in the file. */
function lossesOf({ path, rule }: ZodProblem, remaining: unknown, inFile: (path: Path) => Path): Loss[] {
  const steps = stepsTo(path);
  // Issues inside a text, or a list that is read as a whole, are reported for the whole.
  const depth = steps.findIndex(({ isText, isWhole }) => isText || isWhole);
  const reportedPath = depth < 0 ? path : path.slice(0, depth);
  const step = steps[reportedPath.length]!;
  const value = at(remaining, reportedPath);
  const place = inFile(reportedPath);
  const ownLoss = { path: place, lost: place, takesRecord: false };
  if (rule) return [{ ...ownLoss, expected: rule, found: excerpt(value), takesRecord: true }];
  if (step.isText && !text.safeParse(value).success) {
    const lines = invalidLines(value);
    if (lines.length) {
      return lines.map(({ tag, ...line }) => ({
        ...ownLoss,
        ...line,
        path: [...place, tag],
        lost: [...place, tag],
      }));
    }
  } else if (step.isText) {
    return invalidLines(value).map(({ tag, ...line }) => ({
      ...ownLoss,
      ...line,
      path: [...place, tag],
      lost: [...place, tag],
    }));
  }
  const loss = { ...ownLoss, expected: step.expected, found: excerpt(value) };
  if (step.rule.fallback !== undefined && step.isRequired) {
    const fallback = step.rule.fallback;
    const replacement = new Replacement(fallback === '' ? MISSING_NAME : standIn(fallback));
    return [{ ...loss, replacement, isSilent: value === undefined }];
  }
  const isEmpty = value === null || value === '';
  const takesRecord = step.isRequired || (!!step.rule.isCritical && !isEmpty);
  return [takesRecord ? { ...loss, lost: place.slice(0, -1), takesRecord } : loss];
}

const standIn = (fallback: unknown): unknown =>
  Array.isArray(fallback) ? fallback : { ...(fallback as object), name: MISSING_NAME };

/** The invalid lines of a text in several languages. */
function invalidLines(value: unknown): { tag: string; expected: Expectation; found: string }[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value).flatMap((tag): { tag: string; expected: Expectation; found: string }[] => {
    const line = Object.getOwnPropertyDescriptor(value, tag)!.value as unknown;
    if (typeof line !== 'string' || !text.safeParse(line).success)
      return [{ tag, expected: 'text', found: excerpt(line) }];
    const isTag = languageTag.safeParse(tag).success && tag === tag.trim();
    return isTag ? [] : [{ tag, expected: 'language', found: excerpt(tag || line) }];
  });
}

/** The losses to apply first: one that takes a record waits until nothing else is wrong in that record. */
function innermost(losses: Loss[]): Loss[] {
  return losses.filter(
    ({ takesRecord, lost }) =>
      !takesRecord ||
      !losses.some((other) => {
        const isElsewhere = !isInside(pathText(other.lost), pathText(lost));
        return !isElsewhere && pathText(other.lost) !== pathText(lost);
      }),
  );
}

/** A schema on the way to a value: the expectation there, and what an issue costs. */
interface Step {
  inner: z.core.$ZodType;
  rule: ReadingRule;
  isRequired: boolean;
  isText: boolean;
  isWhole: boolean;
  expected: Expectation;
}

/** The schemas along a path, from the program down. */
function stepsTo(path: Path): Step[] {
  const steps = [unwrap(programSchema)];
  for (const key of path) {
    const { inner, isText } = steps.at(-1)!;
    const { def } = (inner as z.core.$ZodTypes)._zod;
    if (isText) break;
    if (def.type === 'array') steps.push({ ...unwrap(def.element), isRequired: false });
    else if (def.type === 'object')
      steps.push(unwrap((def.shape as Record<PropertyKey, z.core.$ZodType>)[key]!));
    else break;
  }
  return steps;
}

const names: Partial<Record<string, Expectation>> = { object: 'object', array: 'list', boolean: 'yes-no' };

function unwrap(schema: z.core.$ZodType): Step {
  const rule = readingRules.get(schema as z.ZodType) ?? {};
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') {
    const below = unwrap(def.innerType);
    return { ...below, rule: { ...below.rule, ...rule }, isRequired: false };
  }
  const expected = rule.expected ?? names[def.type] ?? 'object';
  const isWhole = def.type === 'array' && rule.expected !== undefined;
  return { inner: schema, rule, isRequired: true, isText: expected === 'text', isWhole, expected };
}

function remove(removals: Removals, path: Path, replacement?: Replacement): void {
  let level = removals;
  for (const key of path.slice(0, -1)) {
    const next = level.get(key);
    if (next === REMOVED) return;
    const below = next instanceof Map ? next : (new Map() as Removals);
    level.set(key, below);
    level = below;
  }
  level.set(path.at(-1)!, replacement ?? REMOVED);
}

/** A copy of a value without what was removed. */
function withoutRemoved(value: unknown, removals: Removals, positions: Positions): unknown {
  if (Array.isArray(value)) {
    const kept = [...value.keys()].filter((index) => removals.get(index) !== REMOVED);
    const copy = kept.map((index) => pruned(value[index], removals.get(index), positions));
    positions.set(copy, kept);
    return copy;
  }
  const copy = { ...(value as Record<PropertyKey, unknown>) };
  for (const [key, below] of removals) {
    if (below === REMOVED) delete copy[key];
    else copy[key] = pruned(copy[key], below, positions);
  }
  return copy;
}

function pruned(
  value: unknown,
  removals: Removals | typeof REMOVED | Replacement | undefined,
  positions: Positions,
): unknown {
  if (removals instanceof Replacement) return removals.value;
  return removals instanceof Map ? withoutRemoved(value, removals, positions) : value;
}

/** Converts a path in what is left of the document to a path in the file. */
function pathInFile(path: Path, remaining: unknown, positions: Positions): Path {
  let value = remaining;
  return path.map((key) => {
    const original = positions.get(value)?.[key as number] ?? key;
    value = at(value, [key]);
    return original;
  });
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

const pathText = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** Whether a path equals the path of a record, or leads into it. */
const isInside = (path: string, record: string): boolean =>
  path === record || record === '' || (path.startsWith(record) && /^[.[]/.test(path.slice(record.length)));

function finish(
  parsed: Program,
  found: (DataIssue & { lost: string })[],
  inFile: (path: Path) => Path,
): ParseResult {
  const isNameless = parsed.municipality.name === MISSING_NAME;
  const municipality = { ...parsed.municipality, ...(isNameless && { name: '' }) };
  const program = { ...parsed, municipality };
  const issues: DataIssue[] = found.filter(
    ({ path, expected, found, lost }) =>
      lost !== path || !(['null', '""'].includes(found) || (expected === 'text' && found === '{}')),
  );
  const namePath = 'municipality.name';
  if (isNameless && !issues.some(({ path }) => namePath.startsWith(path)))
    issues.push({ path: namePath, expected: 'text', found: '', lost: namePath });
  const { indicators } = program;
  for (const [index, { id, observations }] of indicators.entries()) {
    for (const [position, observation] of observations.entries()) {
      if (!isContradicted(indicators, id, observation)) continue;
      const found = `${observation.count} / ${baseOf(indicators, id, observation)} ≠ ${observation.share}`;
      const path = pathText(inFile(['indicators', index, 'observations', position]));
      issues.push({ path, expected: 'arithmetic', found });
    }
  }
  return { program, issues };
}
