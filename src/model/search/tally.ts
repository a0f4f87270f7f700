import { fieldWeights } from './fields.js';
import type { Entry } from './lexicon.js';

/** How a word was found: as it is, as part of another, by its beginning, by another word for it, despite a slip. */
export type Manner = 'whole' | 'part' | 'beginning' | 'synonym' | 'typo';

/** A word of the services that may be what was asked for, and how surely, from 0 to 1. */
export interface Candidate {
  entry: Entry;
  weight: number;
  manner: Manner;
}

/** For one word or phrase of a query: how well each service has it, and by which candidate. */
export class Tally {
  readonly best: Float32Array;
  readonly #via: Uint32Array;
  readonly #candidates: Candidate[] = [];

  /** How many services have it. */
  count = 0;

  constructor(size: number) {
    this.best = new Float32Array(size);
    this.#via = new Uint32Array(size);
  }

  /** Counts what has a word. The best of all counts, not their sum: many weak signs are no strong one. */
  add(candidate: Candidate): void {
    const { entry, weight } = candidate;
    const via = this.#candidates.push(candidate) - 1;
    for (const place of entry.places)
      this.#note(place >>> 3, weight * fieldWeights[place & 7]!, via * 8 + (place & 7));
  }

  /** Counts what has each of several words, by the one that it has least. */
  addAll(tallies: readonly Tally[], weight: number, manner: Manner): void {
    const [first, ...others] = tallies;
    if (!first || tallies.some(({ count }) => !count)) return;
    const offset = this.#candidates.length;
    this.#candidates.push(...first.#candidates.map((candidate) => ({ ...candidate, manner })));
    first.best.forEach((score, position) => {
      const least = others.reduce((least, { best }) => Math.min(least, best[position]!), score);
      if (least) this.#note(position, least * weight, first.#via[position]! + offset * 8);
    });
  }

  /** Whether a service has it in its name. */
  isNamed(position: number): boolean {
    return this.best[position]! > 0 && (this.#via[position]! & 7) === 0;
  }

  /** By what a service was found: the candidate, and the number of the field. */
  why(position: number): [Candidate, number] | undefined {
    const via = this.#via[position]!;
    return this.best[position] ? [this.#candidates[via >>> 3]!, via & 7] : undefined;
  }

  #note(position: number, score: number, via: number): void {
    const before = this.best[position]!;
    if (score <= before) return;
    if (!before) this.count += 1;
    this.best[position] = score;
    this.#via[position] = via;
  }
}
