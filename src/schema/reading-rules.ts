import * as z from 'zod';
import type { Expectation } from './issue.js';

/** What reading a file needs to know of a value beyond its schema: how a mistake is named, and what it costs. */
export interface ReadingRule {
  /** The name of what is expected; the explanation for it stands in `authoring/issue-messages.ts`. */
  expected?: Expectation;
  /** Without this value its record would say something untrue: a bad one takes the whole record with it. */
  isCritical?: true;
  /** Stands in for a required value that is missing or bad; without one, its record is left out. */
  fallback?: unknown;
}

/**
 * The part of the contract that zod has no words for. What is not registered here is named after its type (`object`,
 * `list`, `yes-no`), and a bad value is left out alone unless its record requires it.
 */
export const readingRules = z.registry<ReadingRule>();

/** The same schema for a value that changes what its record means: where it is bad, the record goes with it. */
export const critical = <Schema extends z.ZodType>(schema: Schema): Schema => {
  const copy = schema.clone();
  readingRules.add(copy, { isCritical: true });
  return copy;
};
