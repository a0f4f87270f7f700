import type { TypedValue, TypingDoubt, TypingProblem } from '../../values/typed-value.js';
import type { TopicNames } from './topic-names.js';

/** What a reading of a cell needs to know of the file. */
export interface NotationContext {
  /** The language of the file's texts. */
  readonly language: string;
  readonly topics: TopicNames;
  /** The day in Berlin, which completes a year of two digits. */
  readonly today: string;
}

/** What a cell says: a value of the contract, perhaps a doubtful one, or nothing that can be read. */
export type CellReading =
  { readonly value: unknown; readonly doubt?: TypingDoubt | undefined } | { readonly problem: TypingProblem };

/** How a value of the contract is written in one cell, so that people can read it and it reads back. */
export interface CellNotation {
  /** Empty for a value that says nothing, and for one that the contract does not allow. */
  write(value: unknown, context: NotationContext): string;
  /** @param text What stands in the cell: trimmed, and never empty. */
  read(text: string, context: NotationContext): CellReading;
  /** What becomes of the present value where a new one is taken; without it, the new one replaces it. */
  merge?(present: unknown, value: unknown, context: NotationContext): unknown;
}

/** What a reader of typed values understood, as a cell says it: what can be kept for the time being is doubtful there. */
export function asCell(typed: TypedValue): CellReading {
  if (!('value' in typed)) return { problem: typed.problem };
  const doubt = typed.doubt ?? (typed.problem && 'unusual-phone');
  return { value: typed.value, ...(doubt && { doubt }) };
}
