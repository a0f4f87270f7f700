import { fields, type Field } from './fields.js';
import type { MatchType } from './match-scores.js';
import type { QueryTerm } from './query-parser.js';

/** Why a service matches: by which word of the query, by which word of its own, how, and in which field. */
export interface MatchReason {
  query: string;
  word: string;
  type: MatchType;
  field: Field;
}

/** The services that match a query. */
export interface SearchResult {
  /** Their positions in the list of services, best first. */
  positions: readonly number[];
  /** Whether no service matches enough of the query, so that the results only come near to it. */
  isNear: boolean;
  /** Why the service at a position matches. */
  explain: (position: number) => MatchReason[];
}

/** How much the score of a service rises that is asked for by its complete name. */
const NAME_BOOST = 0.3;

/** The weight of optional terms beside required ones. */
const OPTIONAL_WEIGHT = 0.4;

/** The share of the required terms that a service must match where there are three or more. */
const MIN_COVERAGE = 2 / 3;

/** The share of the best score that a service must reach where none matches enough. */
const MIN_RELATIVE_SCORE = 0.35;

/**
 * Combines the matches of all terms of a query: a service must match all required terms, or most of many. A service that
 * lacks one is found, too, where it scores better than all that have enough ("Wohngeld beantragen" means the service
 * called Wohngeld). Of a sentence no term is required: what each tells adds up.
 *
 * @param nameLengths How many words the name of each service has.
 * @param isReachable Whether each service says how to reach it: of equal scores, those come first that do.
 */
export function rank(
  terms: readonly QueryTerm[],
  nameLengths: readonly number[],
  isReachable: readonly boolean[],
  isSentence = false,
): SearchResult {
  const size = nameLengths.length;
  const isAnyRequired = terms.some(({ isOptional }) => !isOptional);
  const required = isAnyRequired ? terms.filter(({ isOptional }) => !isOptional) : terms;
  const minMatches = required.length > 2 ? Math.ceil(required.length * MIN_COVERAGE) : required.length;
  const totals = new Float64Array(size);
  const matchCounts = new Uint8Array(size);
  const nameMatchCounts = new Uint8Array(size);
  for (const term of terms) {
    const { scores, count } = term.matches;
    const isRequired = required.includes(term);
    const rarity = Math.log(1 + size / (count || 1)) * (isRequired ? 1 : OPTIONAL_WEIGHT);
    scores.forEach((score, position) => {
      if (!score) return;
      totals[position]! += score * rarity;
      if (isRequired) matchCounts[position]! += 1;
      if (term.matches.isInName(position)) nameMatchCounts[position]! += 1;
    });
  }
  const isAnyPartial = terms.some(({ isPartial }) => isPartial);
  const nameCoverage = (position: number) =>
    Math.min(1, nameMatchCounts[position]! / (nameLengths[position]! || 1));
  let bestSufficient = 0;
  let best = 0;
  totals.forEach((total, position) => {
    if (!total) return;
    const coverage = isSentence ? 1 : matchCounts[position]! / required.length;
    const score = total * coverage * (1 + NAME_BOOST * nameCoverage(position));
    totals[position] = score;
    best = Math.max(best, score);
    if (!isAnyPartial && matchCounts[position]! >= minMatches)
      bestSufficient = Math.max(bestSufficient, score);
  });
  const isResult = (score: number, position: number) =>
    bestSufficient && !isSentence
      ? matchCounts[position]! >= minMatches || score > bestSufficient
      : score >= MIN_RELATIVE_SCORE * best;
  return {
    positions: bestFirst(totals, isReachable, isResult),
    isNear: !bestSufficient,
    explain: (position) =>
      terms.flatMap(({ text, matches }): MatchReason[] => {
        const [match, field] = matches.bestMatch(position) ?? [];
        if (!match) return [];
        return [{ query: text, word: match.term.surfaceForm, type: match.type, field: fields[field!]! }];
      }),
  };
}

/** Positions of the results by descending score; of equal scores, those that can be reached first, then in their order. */
function bestFirst(
  scores: Float64Array,
  isReachable: readonly boolean[],
  isResult: (score: number, position: number) => boolean,
): number[] {
  const size = scores.length;
  const keys: number[] = [];
  // Score and position in one number, since numbers are sorted fast, and each typed letter may match thousands.
  scores.forEach((score, position) => {
    if (score <= 0 || !isResult(score, position)) return;
    keys.push(size * (-2 * Math.round(score * 1e4) + (isReachable[position] ? 0 : 1)) + position);
  });
  return Array.from(Float64Array.from(keys).sort(), (key) => ((key % size) + size) % size);
}
