import { isStopWord } from '../search/text-analysis.js';

/** Endings of inflected words, the longest first: `kostenlos-es`, `mittwoch-s`, `jahr-en`. */
const endings = ['ern', 'em', 'en', 'er', 'es', 'e', 'n', 'm', 'r', 's', 't'];

/** The shortest word that may be inflected or have a slip, in letters. */
const MIN_INFLECTED_LENGTH = 4;
const MIN_SLIP_LENGTH = 5;

/** The longest words that are looked at for slips; longer ones are none of the vocabulary. */
const MAX_SLIP_LENGTH = 24;

/**
 * The words of the grammar. A word that was typed is looked up as it is, then without its ending, then with one letter
 * too many, too few, wrong, or two swapped: for that, it is compared with the few words that begin alike and are about as
 * long.
 */
export class Vocabulary {
  readonly #words = new Set<string>();
  /** Words by their first letter, which people rarely get wrong, and their length. */
  readonly #similar = new Map<string, string[]>();
  readonly #minSlipLength: number;

  /** @param minSlipLength Shorter words are not corrected, in letters: "schläft" is one letter from "schlägt". */
  constructor(minSlipLength = MIN_SLIP_LENGTH) {
    this.#minSlipLength = minSlipLength;
  }

  add(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    if (word.length < this.#minSlipLength) return;
    const key = word[0]! + word.length;
    const words = this.#similar.get(key);
    if (words) words.push(word);
    else this.#similar.set(key, [word]);
  }

  /** The word of the vocabulary that a typed word means; `undefined` where it is none. */
  find(typed: string): string | undefined {
    return this.findSpelled(typed) ?? (isStopWord(typed) ? undefined : this.#findWithSlip(typed));
  }

  /** As `find`, without slips. */
  findSpelled(typed: string): string | undefined {
    return this.#words.has(typed) ? typed : this.#findInflected(typed);
  }

  #findInflected(typed: string): string | undefined {
    return endings
      .filter((ending) => typed.endsWith(ending) && typed.length - ending.length >= MIN_INFLECTED_LENGTH)
      .map((ending) => typed.slice(0, -ending.length))
      .find((base) => this.#words.has(base));
  }

  #findWithSlip(typed: string): string | undefined {
    if (typed.length < this.#minSlipLength || typed.length > MAX_SLIP_LENGTH) return undefined;
    return [0, 1, -1]
      .flatMap((difference) => this.#similar.get(typed[0]! + (typed.length + difference)) ?? [])
      .find((word) => isOneSlipAway(word, typed));
  }
}

/** Whether two different words differ by one letter, or by two neighbours that are swapped. */
function isOneSlipAway(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA === restB[1]! + restB[0]!;
}
