import * as z from 'zod/mini';
import type { Expectation } from './issue.js';

/** What a value is expected to be. A "!" behind it: the value changes what its record means, the record goes with it. */
type Demand = Expectation | `${Expectation}!`;

/**
 * What the contract is built from. Values are checked by plain predicates, each with one name for what it expects
 * (zod's own string formats would cost every visitor 2 kB more); their JSON Schema stands in `scripts/schema.ts`.
 */
export const leaf = <Value>(expected: Demand, accepts: (value: unknown) => boolean) =>
  z.custom<Value>(accepts, { error: expected });

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

/** A list that may be missing: it is empty then, so that readers need not ask. */
export const list = <Item extends z.ZodMiniType>(item: Item) =>
  z._default(z.array(item, { error: 'list' satisfies Expectation }), []);

/** An object; keys that the contract does not know are ignored. */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.object(shape, { error: 'object' satisfies Expectation });
