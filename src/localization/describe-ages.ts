import type { AgeSpan } from '../schema/index.js';
import type { Words } from './words.js';

/** Up to this age, in months, ages are given in months. */
const MAX_COUNTED_IN_MONTHS = 24;

/** The ages of the chain, in months, half open: from pregnancy to the age of ten. */
const [CHAIN_START, CHAIN_END] = [-9, 132];

/** Ages in words, in completed months or years: `3 bis 5 Jahre` for 36 to 72 months, `Schwangerschaft bis 11 Monate`. */
export function describeAges(ages: readonly AgeSpan[], words: Words['serviceList']): string {
  return ages.length ? ages.map((span) => describeSpan(span, words)).join(', ') : words.agesUnknown;
}

function describeSpan({ fromMonths = 0, toMonths = Infinity }: AgeSpan, words: Words['serviceList']): string {
  if (fromMonths <= CHAIN_START && toMonths >= CHAIN_END) return words.allAges;
  if (toMonths <= 0) return words.inPregnancy;
  const isOpen = toMonths >= 1200;
  const last = isOpen ? undefined : lastAge(toMonths);
  if (fromMonths < 0) return last ? words.pregnancyUntil(inUnit(last, words)) : words.allAges;
  const first = last?.unit === 'months' ? ({ n: fromMonths, unit: 'months' } as const) : firstAge(fromMonths);
  if (!last) return first.n ? words.agesFrom(inUnit(first, words)) : words.fromBirth;
  if (first.unit === last.unit && first.n === last.n) return inUnit(last, words);
  const from = first.unit === last.unit || first.n === 0 ? String(first.n) : inUnit(first, words);
  return words.agesBetween(from, inUnit(last, words));
}

interface Age {
  n: number;
  unit: 'months' | 'years';
}

function firstAge(months: number): Age {
  const isYears = months % 12 === 0 || months >= MAX_COUNTED_IN_MONTHS;
  return isYears && months > 0
    ? { n: Math.floor(months / 12), unit: 'years' }
    : { n: months, unit: 'months' };
}

/** The last age before an end: a span that ends at the fourth birthday is up to 3 years. */
function lastAge(end: number): Age {
  return end <= MAX_COUNTED_IN_MONTHS
    ? { n: Math.max(Math.ceil(end) - 1, 1), unit: 'months' }
    : { n: Math.ceil(end / 12) - 1, unit: 'years' };
}

function inUnit({ n, unit }: Age, words: Words['serviceList']): string {
  return words[unit](n);
}
