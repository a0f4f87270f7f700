import * as z from 'zod/mini';
import { id, list, numberLeaf, record, tellingFlag } from './leaf.js';
import { partialDate } from './date.js';
import { text } from './text.js';

/** One figure as its source states it. */
export const observation = record({
  count: z.optional(numberLeaf('count', 0)),
  of: z.optional(numberLeaf('base', 1)),
  share: z.optional(numberLeaf('share', 0, 1)),
  approximate: z._default(tellingFlag, false),
  asOf: z.optional(partialDate),
  source: z.optional(text),
  note: z.optional(text),
}).check(z.refine(({ count, share }) => count !== undefined || share !== undefined, { error: 'figure' }));

/** One figure as its source states it: a `count`, a `share` from 0 to 1, the base `of` as a count, and when that was. */
export type Observation = z.output<typeof observation>;

/** A figure of a municipality over time. */
export const indicator = record({
  id,
  label: z.optional(text),
  observations: list(observation),
});

/** A figure of a municipality; well known are `population`, `children-under-10` and `child-poverty`. */
export type Indicator = z.output<typeof indicator>;
