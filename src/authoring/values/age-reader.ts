import type { AgeSpan } from '../../schema/index.js';
import type { TypingDoubt } from './typed-value.js';

/** A unit of ages. */
export type AgeUnit = 'months' | 'years';

/** One span of ages, perhaps a doubtful one. */
export interface SpanReading {
  readonly span: AgeSpan;
  readonly doubt?: TypingDoubt | undefined;
}

/** A figure above it and without a unit is rather meant in months: nobody offers a playgroup for 36 years. */
const MAX_YEARS_WITHOUT_UNIT = 21;

/** Turns the figures of one span into months, with the unit that they have, or rather mean. */
export class AgeReader {
  readonly #unit: AgeUnit;
  readonly #doubt: TypingDoubt | undefined;

  constructor(figures: readonly (string | undefined)[], unitWord?: string, unitOfColumn?: AgeUnit) {
    const isLarge = figures.some(
      (figure) => figure !== undefined && Number(figure.replace(',', '.')) > MAX_YEARS_WITHOUT_UNIT,
    );
    const guess: AgeUnit = isLarge ? 'months' : 'years';
    this.#unit = unitWord ? unitNamed(unitWord) : (unitOfColumn ?? guess);
    this.#doubt = unitWord || unitOfColumn ? undefined : `age-in-${guess}`;
  }

  unitOf(word: string | undefined): AgeUnit {
    return word ? unitNamed(word) : this.#unit;
  }

  from(figure: string, word: string | undefined): number {
    return round(toNumber(figure) * this.#factor(word));
  }

  /** The end of a span, half open: the last year or month is included, unless the text says "unter" or counts in halves. */
  to(figure: string, word: string | undefined, isExclusive: boolean): number {
    const age = toNumber(figure);
    const isHalf = this.unitOf(word) === 'years' && !Number.isInteger(age);
    const isExact = isExclusive || isHalf || /^w/.test(word ?? '');
    return round((isExact ? age : age + 1) * this.#factor(word));
  }

  span(fromMonths: number | undefined, toMonths: number | undefined): SpanReading {
    return {
      span: { ...(fromMonths !== undefined && { fromMonths }), ...(toMonths !== undefined && { toMonths }) },
      doubt: this.#doubt,
    };
  }

  #factor(word: string | undefined): number {
    if (word && /^w/.test(word)) return 12 / 52;
    return this.unitOf(word) === 'years' ? 12 : 1;
  }
}

const unitNamed = (word: string): AgeUnit => (/^(?:j|y|lebensj)/.test(word) ? 'years' : 'months');
export const startOf = (word: string) => (/^(?:schwanger|pregn)/.test(word) ? -9 : 0);
const toNumber = (figure: string) => Number(figure.replace(',', '.'));
const round = (age: number) => Math.round(age * 1e9) / 1e9;
