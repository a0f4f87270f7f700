import { fieldBoosts } from './fields.js';
import type { Term } from './inverted-index.js';

/** How a term of the index matches a word of the query. */
export type MatchType = 'exact' | 'part' | 'prefix' | 'synonym' | 'fuzzy';

/** A term of the index that matches a word of the query, weighted from 0 to 1. */
export interface TermMatch {
  term: Term;
  weight: number;
  type: MatchType;
}

/** The scores of all services for one word or phrase of a query, and the matches that they come from. */
export class MatchScores {
  /** By the position of the service; 0 where it does not match. */
  readonly scores: Float32Array;

  /** By the position of the service: `index of the match * 8 + field`. */
  readonly #origins: Uint32Array;
  readonly #matches: TermMatch[] = [];

  /** How many services match. */
  count = 0;

  /** @param size How many services there are. */
  constructor(size: number) {
    this.scores = new Float32Array(size);
    this.#origins = new Uint32Array(size);
  }

  /** Adds a match. The best match of a service counts, not their sum: many weak matches do not make a strong one. */
  add(match: TermMatch): void {
    const { term, weight } = match;
    const index = this.#matches.push(match) - 1;
    for (const posting of term.postings) {
      const field = posting & 7;
      this.#raise(posting >>> 3, weight * fieldBoosts[field]!, index * 8 + field);
    }
  }

  /** Adds the services that match all of several words, with the lowest of their scores. */
  addConjunction(parts: readonly MatchScores[], weight: number, type: MatchType): void {
    const [first, ...others] = parts;
    if (!first || parts.some(({ count }) => !count)) return;
    const offset = this.#matches.length;
    this.#matches.push(...first.#matches.map((match) => ({ ...match, type })));
    first.scores.forEach((score, position) => {
      const lowest = others.reduce((lowest, { scores }) => Math.min(lowest, scores[position]!), score);
      if (lowest) this.#raise(position, lowest * weight, first.#origins[position]! + offset * 8);
    });
  }

  /** Whether the best match of a service is in its name. */
  isInName(position: number): boolean {
    return this.scores[position]! > 0 && (this.#origins[position]! & 7) === 0;
  }

  /** The best match of a service, and the index of its field; `undefined` where it has none. */
  bestMatch(position: number): [TermMatch, number] | undefined {
    const origin = this.#origins[position]!;
    return this.scores[position] ? [this.#matches[origin >>> 3]!, origin & 7] : undefined;
  }

  #raise(position: number, score: number, origin: number): void {
    const before = this.scores[position]!;
    if (score <= before) return;
    if (!before) this.count += 1;
    this.scores[position] = score;
    this.#origins[position] = origin;
  }
}
