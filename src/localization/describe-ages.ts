import type { AgeSpan } from '../schema/index.js';
import type { Words } from './words.js';

/** Below this age, in months, an age is counted in months: the first two years, as paediatricians do. */
const MAX_COUNTED_IN_MONTHS = 24;

/** The ages of the chain, in months, half open: from pregnancy to the age of ten. */
const [CHAIN_START, CHAIN_END] = [-9, 132];

type AgeWords = Words['serviceList'];

/**
 * Ages in words, in the one way in which all elements write them. Full years are years, whatever the age: `unter 2 Jahren`
 * for 0 to 24 months, as `unter 3 Jahren` for 0 to 36. A span from birth or pregnancy names the age before which it ends;
 * one that begins later names its first and last completed year: `3 bis 5 Jahre` for 36 to 72 months. Months are counted
 * only where a bound in the first two years is no full year: `6 bis 11 Monate`, `18 Monate bis 2 Jahre`.
 */
export function describeAges(ages: readonly AgeSpan[], words: AgeWords): string {
  return ages.length ? ages.map((span) => describeSpan(span, words)).join(', ') : words.agesUnknown;
}

/** The age of one child: in completed months before the second birthday, in completed years after it. */
export function describeAge(months: number, words: AgeWords): string {
  if (months < 0) return words.phases.pregnancy;
  return months < MAX_COUNTED_IN_MONTHS ? words.months(months) : words.years(Math.floor(months / 12));
}

function describeSpan({ fromMonths = 0, toMonths = Infinity }: AgeSpan, words: AgeWords): string {
  if (fromMonths <= CHAIN_START && toMonths >= CHAIN_END) return words.allAges;
  if (toMonths <= 0) return words.inPregnancy;
  if (toMonths >= 1200) return describeOpenSpan(fromMonths, words);
  const end = isCountedInYears(toMonths) ? words.years(Math.ceil(toMonths / 12)) : words.months(toMonths);
  if (fromMonths < 0) return words.pregnancyUntil(end);
  return fromMonths ? describeLaterSpan(fromMonths, toMonths, words) : words.agesUnder(end);
}

function describeOpenSpan(from: number, words: AgeWords): string {
  if (from < 0) return words.allAges;
  if (!from) return words.fromBirth;
  return words.agesFrom(isCountedInYears(from) ? words.years(Math.floor(from / 12)) : words.months(from));
}

/** From the first to the last completed year, or month: a span that ends at the sixth birthday is up to 5 years. */
function describeLaterSpan(from: number, to: number, words: AgeWords): string {
  const isEndInYears = to > MAX_COUNTED_IN_MONTHS || (isFullYears(from) && isFullYears(to));
  if (!isEndInYears) return describeRange(from, Math.max(Math.ceil(to) - 1, from), words.months, words);
  const last = Math.ceil(to / 12) - 1;
  return isCountedInYears(from)
    ? describeRange(Math.floor(from / 12), last, words.years, words)
    : words.agesBetween(words.months(from), words.years(last));
}

function describeRange(first: number, last: number, inUnit: (n: number) => string, words: AgeWords): string {
  return first === last ? inUnit(last) : words.agesBetween(String(first), inUnit(last));
}

const isFullYears = (months: number) => months % 12 === 0;

const isCountedInYears = (months: number) => isFullYears(months) || months >= MAX_COUNTED_IN_MONTHS;
