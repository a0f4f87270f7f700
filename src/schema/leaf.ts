import * as z from 'zod/v4/core';
import type { Expectation } from './issue.js';

/** What a value is expected to be. A "!" behind it: the value changes what its record means, the record goes with it. */
type Demand = Expectation | `${Expectation}!`;

const demand = (expected: Demand) => () => expected;

/** A plain value: one question, one answer. */
interface LeafDef extends z.$ZodTypeDef {
  type: 'custom';
  accepts: (value: unknown) => boolean;
}

/** A class of zod's that is no more than that. */
const Leaf: z.$constructor<z.$ZodType, LeafDef> = z.$constructor('Leaf', (leaf, def) => {
  const base: z.$constructor<z.$ZodType> = z.$ZodType;
  base.init(leaf, def);
  leaf._zod.parse = (payload) => judge(payload, leaf, def.accepts(payload.value));
});

function judge(payload: z.ParsePayload, inst: z.$ZodType, isGood: boolean): z.ParsePayload {
  if (!isGood) payload.issues.push({ code: 'custom', input: payload.value, inst, path: [] });
  return payload;
}

/**
 * What the contract is built from. Values are checked by plain predicates, each with one name for what it expects, on
 * zod's own core without its methods: both together save every visitor 3 kB. The JSON Schema of the predicates stands
 * in `scripts/schema.ts`.
 */
export const leaf = <Value>(expected: Demand, accepts: (value: unknown) => boolean) =>
  new Leaf({ type: 'custom', accepts, error: demand(expected) }) as z.$ZodType<Value, Value>;

/** A leaf that is a string of one form. */
export const stringLeaf = (expected: Demand, form: RegExp) =>
  leaf<string>(expected, (value) => typeof value === 'string' && form.test(value.trim()));

/** A leaf that is a number within bounds, both included; never infinite (JSON's `1e999` is). */
export const numberLeaf = (expected: Demand, least: number, most = Number.MAX_VALUE) =>
  leaf<number>(expected, (value) => typeof value === 'number' && value >= least && value <= most);

/** A leaf that is one of a few words. */
export const choice = <const Word extends string>(expected: Demand, words: readonly Word[]) =>
  leaf<Word>(expected, (value) => words.includes(value as Word));

const isBoolean = (value: unknown) => typeof value === 'boolean';

/** True or false, nothing that merely looks like it. */
export const flag = leaf<boolean>('yes-no', isBoolean);

/** True or false where a wrong guess would say something untrue. */
export const tellingFlag = leaf<boolean>('yes-no!', isBoolean);

/** A name by which records refer to each other; not shown. */
export const id = stringLeaf('id', /./);

/** A value that may be missing. */
export const optional = <Inner extends z.$ZodType>(innerType: Inner) =>
  new z.$ZodOptional({ type: 'optional', innerType }) as z.$ZodOptional<Inner>;

/** A value that is the given one where it is missing. */
export const withDefault = <Inner extends z.$ZodType>(innerType: Inner, defaultValue: z.output<Inner>) =>
  new z.$ZodDefault({ type: 'default', innerType, defaultValue }) as z.$ZodDefault<Inner>;

/** A list that may be missing: it is empty then, so that readers need not ask. */
export const list = <Item extends z.$ZodType>(element: Item) =>
  withDefault(
    new z.$ZodArray({ type: 'array', element, error: demand('list') }) as z.$ZodArray<Item>,
    [] as z.output<Item>[],
  );

/**
 * An object; keys that the contract does not know are ignored.
 *
 * @param rules What its values must obey together: leaves that are asked about the whole, once its parts are good.
 */
export const record = <Shape extends z.$ZodShape>(shape: Shape, ...rules: z.$ZodType[]) => {
  const object = new z.$ZodObject({
    type: 'object',
    shape,
    rules,
    error: demand('object'),
  } as z.$ZodObjectDef);
  const run = object._zod.run.bind(object._zod);
  if (rules.length) {
    object._zod.run = (payload, context) => {
      const parsed = run(payload, context) as z.ParsePayload;
      for (const rule of parsed.issues.length ? [] : rules) void rule._zod.run(parsed, context);
      return parsed;
    };
  }
  return object as unknown as z.$ZodObject<Shape, z.$strip>;
};

/** What a record's values must obey together. */
export const rule = <Value>(expected: Expectation, accepts: (value: Value) => boolean) =>
  leaf(expected, accepts as (value: unknown) => boolean);

/** What a parsed value looks like. */
export type Parsed<Schema extends z.$ZodType> = z.output<Schema>;

/** What could not be taken of a value, before anybody finds words for it. */
export interface Complaint {
  path: readonly PropertyKey[];
  demand: Demand;
}

/**
 * Parses a value: what was taken, and what could not be. Zod's engine itself, without what its `parse` wraps around
 * it: pages need no more than this, and are 300 bytes lighter without.
 */
export function run<Schema extends z.$ZodType>(
  schema: Schema,
  value: unknown,
): { value: Parsed<Schema>; complaints: Complaint[] } {
  const payload = schema._zod.run({ value, issues: [] }, { async: false }) as z.ParsePayload<Parsed<Schema>>;
  const complaints = payload.issues.map(({ path = [], inst }) => ({
    path,
    demand: (inst!._zod.def as unknown as { error: () => Demand }).error(),
  }));
  return { value: payload.value, complaints };
}
