import {
  id,
  list,
  numberLeaf,
  optional,
  type Parsed,
  record,
  rule,
  tellingFlag,
  withDefault,
} from './leaf.js';
import { partialDate } from './date.js';
import { text } from './text.js';

/** What a source states of a figure. */
const stated = {
  count: optional(numberLeaf('count', 0)),
  of: optional(numberLeaf('base', 1)),
  share: optional(numberLeaf('share', 0, 1)),
  approximate: withDefault(tellingFlag, false),
  asOf: optional(partialDate),
  source: optional(text),
  note: optional(text),
};

const hasFigure = rule<{ count?: number; share?: number }>(
  'figure',
  ({ count, share }) => count !== undefined || share !== undefined,
);

/** One figure as its source states it. */
export const observation = record(stated, hasFigure);

/** One figure as its source states it: a `count`, a `share` from 0 to 1, the base `of` as a count, and when that was. */
export type Observation = Parsed<typeof observation>;

/** The same figure of somebody else, such as the Land. */
export const comparison = record({ label: text, ...stated }, hasFigure);

/** The same figure of somebody else, such as the Land: who that is, and what is stated there. */
export type Comparison = Parsed<typeof comparison>;

/** A figure of a municipality over time. */
export const indicator = record({
  id,
  label: optional(text),
  comparison: optional(comparison),
  observations: list(observation),
});

/** A figure of a municipality; well known are `population`, `children-under-10` and `child-poverty`. */
export type Indicator = Parsed<typeof indicator>;
