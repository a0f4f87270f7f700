import { fields, type Field } from './fields.js';
import type { Unit } from './query.js';
import type { Manner } from './tally.js';

/** Why a service was found: which word of the query, by which word of the service, how, and where that stands. */
export interface Reason {
  query: string;
  word: string;
  manner: Manner;
  field: Field;
}

/** What a query finds. */
export interface Found {
  /** Positions in the list of services, best first. */
  positions: readonly number[];
  /** Nothing has all that was asked for; these come near. */
  isNear: boolean;
  /** Why the service at a position was found. */
  why: (position: number) => Reason[];
}

/** How much more a service counts whose whole name was asked for. */
const NAMED = 0.3;

/** How much less a word counts that says little. */
const WEAK = 0.4;

/** With three words and more, so many of them are enough. */
const ENOUGH = 2 / 3;

/** Where nothing has enough: how near to the nearest the others must come. */
const NEAR = 0.35;

/**
 * Puts together what the words of a query find: services that have all of them, or most of many; and what lacks one
 * and is nevertheless better ("Wohngeld beantragen" means what is called Wohngeld).
 *
 * @param nameLengths How many words each service's name has.
 */
export function rank(units: readonly Unit[], nameLengths: readonly number[]): Found {
  const size = nameLengths.length;
  const isAnyRequired = units.some(({ isOptional }) => !isOptional);
  const required = isAnyRequired ? units.filter(({ isOptional }) => !isOptional) : units;
  const needed = required.length > 2 ? Math.ceil(required.length * ENOUGH) : required.length;
  const scores = new Float64Array(size);
  const coverage = new Uint8Array(size);
  const named = new Uint8Array(size);
  for (const unit of units) {
    const { best, count } = unit.tally;
    const isRequired = required.includes(unit);
    const rarity = Math.log(1 + size / (count || 1)) * (isRequired ? 1 : WEAK);
    best.forEach((score, position) => {
      if (!score) return;
      scores[position]! += score * rarity;
      if (isRequired) coverage[position]! += 1;
      if (unit.tally.isNamed(position)) named[position]! += 1;
    });
  }
  const isAnyLoose = units.some(({ isLoose }) => isLoose);
  let bestOfCovered = 0;
  let best = 0;
  const share = (position: number) => Math.min(1, named[position]! / (nameLengths[position]! || 1));
  scores.forEach((sum, position) => {
    if (!sum) return;
    const score = sum * (coverage[position]! / required.length) * (1 + NAMED * share(position));
    scores[position] = score;
    best = Math.max(best, score);
    if (!isAnyLoose && coverage[position]! >= needed) bestOfCovered = Math.max(bestOfCovered, score);
  });
  const isMeant = (score: number, position: number) =>
    bestOfCovered ? coverage[position]! >= needed || score > bestOfCovered : score >= NEAR * best;
  return {
    positions: bestFirst(scores, isMeant),
    isNear: !bestOfCovered,
    why: (position) =>
      units.flatMap(({ text, tally }): Reason[] => {
        const [candidate, field] = tally.why(position) ?? [];
        if (!candidate) return [];
        return [
          { query: text, word: candidate.entry.word, manner: candidate.manner, field: fields[field!]! },
        ];
      }),
  };
}

/** Positions of those that are meant, of the highest score first, of equal ones the first. */
function bestFirst(scores: Float64Array, isMeant: (score: number, position: number) => boolean): number[] {
  const size = scores.length;
  const keys: number[] = [];
  // Score and position in one number: numbers alone are sorted fast, and every letter typed may find thousands.
  scores.forEach((score, position) => {
    if (score > 0 && isMeant(score, position)) keys.push(size * -Math.round(score * 1e4) + position);
  });
  return Array.from(Float64Array.from(keys).sort(), (key) => ((key % size) + size) % size);
}
