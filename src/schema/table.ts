import type { Expectation } from './issue.js';

/**
 * What the reader knows of a value: the vocabulary of the tables in `generated/`, which `npm run schema` writes from
 * the zod schemas. All shapes have the same keys in the same order, whatever kind they are: engines read them faster.
 */
export interface Shape<Value = unknown> {
  /** Only a type: what reading gives. */
  readonly value?: Value;
  /** A `trimmed` value and a `url` are strings, too, whose outer white space is left out. */
  readonly kind: 'text' | 'string' | 'trimmed' | 'url' | 'number' | 'word' | 'list' | 'record';
  /** What is expected here; of a record, what its rule expects; of a list, something else than `list` if it is taken whole. */
  readonly expected: Expectation;
  /** A string's form; of a text in several languages, that of their tags. */
  readonly pattern: RegExp | undefined;
  /** Bounds of a number, both included. */
  readonly minimum: number;
  readonly maximum: number;
  /** The values that a word may be. */
  readonly words: readonly unknown[] | undefined;
  /** What else must hold of a value of the right form, or of a record whose fields have been read. */
  readonly rule: ((value: never) => boolean) | undefined;
  /** The items of a list. */
  readonly item: Shape | undefined;
  /** The fields of a record by their keys. */
  readonly fields: ReadonlyMap<string, Shape> | undefined;
  /** Those of them that the record is nothing without. */
  readonly requiredKeys: readonly string[] | undefined;
  /** What stands in for missing values of a record, by their keys. */
  readonly fallbacks: readonly (readonly [key: string, fallback: unknown])[] | undefined;
  /** Without this value, its record is left out. */
  readonly isRequired: boolean;
  /** A bad value takes its record with it. */
  readonly isCritical: boolean;
  /** Stands in for a value that is missing or bad. */
  readonly fallback: unknown;
}

/** Stands in for every list that is missing: lists that are read never change. */
const empty: readonly never[] = Object.freeze([]);

function shape(kind: Shape['kind'], expected: Expectation, parts: Partial<Shape> = {}): Shape {
  return {
    kind,
    expected,
    pattern: undefined,
    minimum: 0,
    maximum: 0,
    words: undefined,
    rule: undefined,
    item: undefined,
    fields: undefined,
    requiredKeys: undefined,
    fallbacks: undefined,
    isRequired: false,
    isCritical: false,
    fallback: undefined,
    ...parts,
  };
}

/** A text, or one for each language. */
export const text = (tagPattern: RegExp) => shape('text', 'text', { pattern: tagPattern });

/** A string of a form. */
export const string = (expected: Expectation, pattern: RegExp, rule?: Shape['rule']) =>
  shape('string', expected, { pattern, rule });

/** A string of a form, without the white space around it. */
export const trimmed = (expected: Expectation, pattern: RegExp) => shape('trimmed', expected, { pattern });

/** An address, without the white space around it. */
export const url = (pattern: RegExp) => shape('url', 'url', { pattern });

/** A finite number within bounds. */
export const number = (
  expected: Expectation,
  minimum = -Number.MAX_VALUE,
  maximum = Number.MAX_VALUE,
  rule?: Shape['rule'],
) => shape('number', expected, { minimum, maximum, rule });

/** One of a few values. */
export const oneOf = (expected: Expectation, words: readonly unknown[]) => shape('word', expected, { words });

/** True or false. */
export const boolean = oneOf('yes-no', [true, false]);

/** A list from which bad items are left out. */
export const list = (item: Shape) => shape('list', 'list', { item, fallback: empty });

/** A list that is taken all or not at all. */
export const wholeList = (expected: Expectation, item: Shape) => shape('list', expected, { item });

/** A record: keys that are not among its fields are ignored. */
export function record<Value>(
  fields: Record<string, Shape>,
  rule?: Shape['rule'],
  expected: Expectation = 'object',
): Shape<Value> {
  const entries = Object.entries(fields);
  return shape('record', expected, {
    rule,
    fields: new Map(entries),
    requiredKeys: entries.filter(([, { isRequired }]) => isRequired).map(([key]) => key),
    fallbacks: entries
      .filter(([, { fallback }]) => fallback !== undefined)
      .map(([key, { fallback }]) => [key, fallback] as const),
  }) as Shape<Value>;
}

/** The same value where its record is nothing without it. */
export const required = (value: Shape): Shape => ({ ...value, isRequired: true });

/** The same value where a bad one would make its record say something untrue. */
export const critical = (value: Shape): Shape => ({ ...value, isCritical: true });

/** The same value with another in its place where it is missing or bad. */
export const withFallback = (fallback: unknown, value: Shape): Shape => ({ ...value, fallback });
