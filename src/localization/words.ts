import type { de } from './de/index.js';

type Loose<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Loose<Words[Key]>;
};

/** Every word that a person reads. A language that lacks one does not compile. */
export type Words = Loose<typeof de>;
