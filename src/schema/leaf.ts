import * as z from 'zod/mini';
import type { Expectation } from './issue.js';

/**
 * What the contract is built from. Values are checked by plain predicates, each with one name for what it expects
 * (zod's own string formats would cost every visitor 2 kB more); their JSON Schema stands in `scripts/schema.ts`.
 *
 * A "!" behind the name marks a value that changes what its record means: the record goes with it.
 */
export const leaf = <Value>(
  expected: Expectation | `${Expectation}!`,
  accepts: (value: unknown) => boolean,
) => z.custom<Value>(accepts, { error: expected });

/** A leaf that is a string of one form. */
export const stringLeaf = (expected: Expectation, form: RegExp) =>
  leaf<string>(expected, (value) => typeof value === 'string' && form.test(value.trim()));

/** A leaf that is a number within bounds, both included. */
export const numberLeaf = (expected: Expectation, least: number, most = Infinity) =>
  leaf<number>(expected, (value) => typeof value === 'number' && value >= least && value <= most);

/** A leaf that is one of a few words. */
export const choice = <const Word extends string>(
  expected: `${Expectation}!` | Expectation,
  words: readonly Word[],
) => leaf<Word>(expected, (value) => words.includes(value as Word));

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
