import type { TopicNames } from './topic-names.js';

/** What a reading of a cell needs to know of the file. */
export interface NotationContext {
  /** The language of the file's texts. */
  readonly language: string;
  readonly topics: TopicNames;
  /** The day in Berlin, which completes a year of two digits. */
  readonly today: string;
}

/** Why somebody should look at what was read from a cell before it is taken. */
export type CellDoubt =
  /** An age without a unit was taken for years, or for months. */
  | 'age-in-years'
  | 'age-in-months'
  /** Excel has made a date of an age: 2–5 became the second of May. */
  | 'age-was-date'
  /** A number began with a zero before Excel took it for a figure. */
  | 'lost-zero'
  | 'unusual-phone'
  | 'short-year'
  /** Only the first of several is taken. */
  | 'first-of-several'
  /** A topic that the file does not have: it will be added. */
  | 'unknown-topic';

/** Why a cell can't be read. */
export type CellProblem =
  | 'age'
  | 'hours'
  | 'phone'
  | 'date'
  | 'mail'
  | 'address'
  | 'number'
  | 'postal-code'
  | 'language'
  | 'yes-no'
  | 'word'
  | 'spreadsheet-error';

/** What a cell says: a value of the contract, perhaps a doubtful one, or nothing that can be read. */
export type CellReading =
  { readonly value: unknown; readonly doubt?: CellDoubt | undefined } | { readonly problem: CellProblem };

/** How a value of the contract is written in one cell, so that people can read it and it reads back. */
export interface CellNotation {
  /** Empty for a value that says nothing, and for one that the contract does not allow. */
  write(value: unknown, context: NotationContext): string;
  /** @param text What stands in the cell: trimmed, and never empty. */
  read(text: string, context: NotationContext): CellReading;
  /** What becomes of the present value where a new one is taken; without it, the new one replaces it. */
  merge?(present: unknown, value: unknown, context: NotationContext): unknown;
}

/** The present items whose text did not change stay as they are, with whatever else is known of them. */
export function keepItems(
  present: unknown,
  items: readonly unknown[],
  write: (item: unknown) => string,
): unknown[] {
  const known = new Map<string, unknown[]>();
  for (const item of Array.isArray(present) ? (present as unknown[]) : []) {
    const text = write(item);
    known.set(text, [...(known.get(text) ?? []), item]);
  }
  return items.map((item) => known.get(write(item))?.shift() ?? item);
}
