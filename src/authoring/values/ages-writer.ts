import type { AgeSpan } from '../../schema/index.js';
import type { EditorLanguage } from '../check/words/finding-words.js';
import { isRecord } from '../check/contract-walker.js';

/** Up to this age, in months, bounds are written in months. */
const MAX_WRITTEN_IN_MONTHS = 24;

/** The words around figures. What is written with them is read by `readAges`. */
interface AgeWords {
  readonly all: string;
  readonly pregnancy: string;
  readonly fromPregnancy: string;
  readonly fromBirth: string;
  readonly pregnancyTo: (end: string) => string;
  readonly from: (count: number, unit: Unit) => string;
  readonly under: (count: number, unit: Unit) => string;
  readonly to: (start: string, end: string) => string;
  readonly counted: (count: number, unit: Unit) => string;
  readonly number: (count: number) => string;
}

type Unit = 'months' | 'years';

const german: AgeWords = {
  all: 'alle',
  pregnancy: 'Schwangerschaft',
  fromPregnancy: 'ab Schwangerschaft',
  fromBirth: 'ab Geburt',
  pregnancyTo: (end) => `Schwangerschaft bis ${end}`,
  from: (count, unit) => `ab ${inDative(count, unit)}`,
  under: (count, unit) => `unter ${inDative(count, unit)}`,
  to: (start, end) => `${start} bis ${end}`,
  counted: (count, unit) => {
    const noun = unit === 'years' ? 'Jahr' : 'Monat';
    return count === 1 ? `1 ${noun}` : `${german.number(count)} ${noun}e`;
  },
  number: (count) => String(count).replace('.', ','),
};

/** `3 Jahren` after "ab" and "unter". */
const inDative = (count: number, unit: Unit) => german.counted(count, unit).replace(/e$/, 'en');

const english: AgeWords = {
  all: 'all ages',
  pregnancy: 'pregnancy',
  fromPregnancy: 'from pregnancy',
  fromBirth: 'from birth',
  pregnancyTo: (end) => `pregnancy to ${end}`,
  from: (count, unit) => `from ${english.counted(count, unit)}`,
  under: (count, unit) => `under ${english.counted(count, unit)}`,
  to: (start, end) => `${start} to ${end}`,
  counted: (count, unit) => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`,
  number: String,
};

/**
 * Ages exactly, so that `readAges` gives the same: `6 bis 17 Monate; 3 bis 5 Jahre`. Values that are no ages are left out.
 *
 * @param value A value of the file, of whatever kind.
 */
export function writeAges(value: unknown, language: EditorLanguage): string {
  const spans: unknown[] = Array.isArray(value) ? value : [];
  return spans
    .map((span) => writeSpan(span, language))
    .filter(Boolean)
    .join('; ');
}

/** One span of ages; empty for what is none. */
export function writeSpan(span: unknown, language: EditorLanguage): string {
  if (!isRecord(span)) return '';
  const [from, to] = [asNumber(span.fromMonths), asNumber(span.toMonths)];
  const words = language === 'de' ? german : english;
  const within = (bound: number, write: AgeWords['from']) =>
    isInYears(bound) ? write(bound / 12, 'years') : write(bound, 'months');
  if (from === undefined) return to === undefined ? '' : within(to, words.under);
  if (to === undefined) {
    if (from === -9) return words.fromPregnancy;
    return from === 0 ? words.fromBirth : within(from, words.from);
  }
  if (from === -9 && to === 132) return words.all;
  if (from === -9 && to === 0) return words.pregnancy;
  return writeRange(from, to, words);
}

/** The last year or month is included. */
function writeRange(from: number, to: number, words: AgeWords): string {
  const isEndInYears = isInYears(to);
  const last = isEndInYears ? to / 12 - 1 : to - 1;
  const end = words.counted(last, isEndInYears ? 'years' : 'months');
  if (from === -9) return words.pregnancyTo(end);
  const isStartInYears = isEndInYears && from % 12 === 0 && from >= 0;
  if (isEndInYears && !isStartInYears) return words.to(words.counted(from, 'months'), end);
  const first = isStartInYears ? from / 12 : from;
  return first === last ? end : words.to(words.number(first), end);
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);
const isInYears = (age: number) => age > MAX_WRITTEN_IN_MONTHS && age % 12 === 0;

/** The spans of ages in a value of whatever kind. */
export function agesIn(value: unknown): AgeSpan[] {
  const isBound = (bound: unknown) => bound === undefined || typeof bound === 'number';
  return (Array.isArray(value) ? value : []).filter(
    (span: unknown): span is AgeSpan =>
      isRecord(span) &&
      isBound(span.fromMonths) &&
      isBound(span.toMonths) &&
      (span.fromMonths ?? span.toMonths) !== undefined,
  );
}
