import { describeAges } from '../../../localization/describe-ages.js';
import * as german from '../../../localization/de/service-list.js';
import * as english from '../../../localization/en/service-list.js';
import { boundsOf, lifePhases, phaseOrder, type LifePhase, type Months } from '../../../model/ages.js';
import { mergeIntervals } from '../../../model/intervals.js';
import type { AgeSpan } from '../../../schema/index.js';
import type { EditorLanguage } from '../../check/words/finding-words.js';
import { asWritten, type TypedValue } from './typed-value.js';

/** Every age that the chain has: from pregnancy to ten years. */
export const ALL_AGES: AgeSpan = { fromMonths: lifePhases.pregnancy[0], toMonths: lifePhases['6-10'][1] };

/** No age that anybody types is higher, in months. */
const MAX_MONTHS = 1200;

type Unit = 'months' | 'years';

const unitOf = (word: string | undefined): Unit | undefined =>
  word ? (/^m/i.test(word) ? 'months' : 'years') : undefined;

const unit = String.raw`(jahr\w*|j\.?|jährige\w*|years?|monat\w*|mon\.?|mt\.?|months?)?`;
const number = String.raw`(\d{1,4}(?:[.,]5)?|½)`;
const patterns = {
  range: new RegExp(
    String.raw`^(?:von |ab |from )?${number}\.?\s*${unit}\s*(?:-|–|bis(?: zu)?|und|to)\s*(unter |under )?${number}\.?\s*${unit}$`,
    'i',
  ),
  from: new RegExp(String.raw`^(?:ab|from|über)\s*${number}\.?\s*${unit}$`, 'i'),
  under: new RegExp(String.raw`^(?:bis unter|unter|under)\s*${number}\.?\s*${unit}$`, 'i'),
  upTo: new RegExp(String.raw`^(?:bis(?: zu)?|up to|to)\s*${number}\.?\s*${unit}$`, 'i'),
  one: new RegExp(String.raw`^${number}\.?\s*${unit}$`, 'i'),
};

const all =
  /^(?:(?:für )?(?:alle|jedes alter)(?: alter\w*)?(?: von der schwangerschaft bis 10 jahre)?|(?:for )?all(?: ages?)?.*)$/i;
const pregnancy = /^(?:in der |während der |during |in )?(?:schwanger(?:schaft)?|pregnancy)$/i;
const fromPregnancy = /^(?:ab (?:der )?|von der |from )?(?:schwangerschaft|pregnancy)\s*(?:-|–|bis|to)\s*/i;
const fromBirth = /^(?:ab (?:der )?geburt|from birth)$/i;

/**
 * Reads ages as people type them: `ab 3 Jahre`, `6 bis 18 Monate`, `bis 10 Jahre`, `unter 3 Jahren`, `Schwangerschaft`,
 * `alle`. An upper age includes those who have it, as "bis 10 Jahre" includes the ten-year-olds: it ends at 132 months.
 * Several spans are separated by commas or semicolons.
 */
export function parseAges(text: string): TypedValue<readonly AgeSpan[]> {
  const spans = text
    .trim()
    .split(/\s*[,;](?!\d)\s*/)
    .map((part) => parseSpan(part.trim()));
  const problem = spans.find((span) => typeof span === 'string');
  return problem ? { problem } : { value: spans as AgeSpan[] };
}

function parseSpan(text: string): AgeSpan | 'age' | 'age-order' {
  if (all.test(text)) return ALL_AGES;
  if (pregnancy.test(text)) return { fromMonths: -9, toMonths: 0 };
  if (fromBirth.test(text)) return { fromMonths: 0 };
  if (fromPregnancy.test(text)) {
    const end = text.replace(fromPregnancy, '');
    const span = parseSpan(/^unter|^under/i.test(end) ? end : `bis ${end}`);
    return typeof span === 'string' ? span : { ...span, fromMonths: -9 };
  }
  const [range, fromMatch, under, upTo, one] = Object.values(patterns).map((pattern) => pattern.exec(text));
  if (range) {
    const [, first, firstUnit, isUnder, last, lastUnit] = range;
    const toUnit = unitOf(lastUnit) ?? 'years';
    const fromMonths = months(first!, unitOf(firstUnit) ?? toUnit);
    return ordered({ fromMonths, toMonths: months(last!, toUnit) + (isUnder ? 0 : months('1', toUnit)) });
  }
  if (fromMatch) return ordered({ fromMonths: months(fromMatch[1]!, unitOf(fromMatch[2]) ?? 'years') });
  if (under) return ordered({ fromMonths: 0, toMonths: months(under[1]!, unitOf(under[2]) ?? 'years') });
  const single = upTo ?? one;
  if (!single?.[1] || (one && !unitOf(one[2]))) return 'age';
  const singleUnit = unitOf(single[2]) ?? 'years';
  const age = months(single[1], singleUnit);
  return ordered({ fromMonths: upTo ? 0 : age, toMonths: age + months('1', singleUnit) });
}

function months(number: string, unit: Unit): number {
  const count = number === '½' ? 0.5 : Number(number.replace(',', '.'));
  return Math.round(count * (unit === 'years' ? 12 : 1));
}

function ordered(span: AgeSpan): AgeSpan | 'age' | 'age-order' {
  const { fromMonths = -9, toMonths = MAX_MONTHS } = span;
  if (fromMonths > MAX_MONTHS || toMonths > MAX_MONTHS) return 'age';
  return fromMonths < toMonths ? span : 'age-order';
}

/** The phrase that a family reads: `3 bis 5 Jahre`. Values that are no ages are left out. */
export function formatAges(value: unknown, language: EditorLanguage): string {
  const spans = agesIn(value);
  if (!spans.length) return Array.isArray(value) ? '' : asWritten(value);
  return describeAges(spans, (language === 'de' ? german : english).serviceList);
}

/** The spans of ages in a value of whatever kind. */
export function agesIn(value: unknown): AgeSpan[] {
  const isBound = (bound: unknown) => bound === undefined || typeof bound === 'number';
  return (Array.isArray(value) ? value : []).filter(
    (span: unknown): span is AgeSpan =>
      typeof span === 'object' &&
      span !== null &&
      isBound((span as AgeSpan).fromMonths) &&
      isBound((span as AgeSpan).toMonths) &&
      ((span as AgeSpan).fromMonths ?? (span as AgeSpan).toMonths) !== undefined,
  );
}

/** Whether ages contain all of a phase. */
export function hasPhase(ages: readonly AgeSpan[], phase: LifePhase): boolean {
  const [from, to] = lifePhases[phase];
  return mergeIntervals(ages.map(boundsOf)).some(([first, last]) => first <= from && last >= to);
}

/** Adds a phase to ages, or takes it out of them. What is left of neighbouring spans becomes one. */
export function togglePhase(ages: readonly AgeSpan[], phase: LifePhase): AgeSpan[] {
  const [from, to] = lifePhases[phase];
  const bounds = ages.map(boundsOf);
  const result: readonly Months[] = hasPhase(ages, phase)
    ? mergeIntervals(bounds).flatMap(([first, last]): Months[] => [
        [first, Math.min(last, from)],
        [Math.max(first, to), last],
      ])
    : mergeIntervals([...bounds, [from, to]]);
  return result
    .filter(([first, last]) => first < last)
    .map(([fromMonths, toMonths]) => (Number.isFinite(toMonths) ? { fromMonths, toMonths } : { fromMonths }));
}

/** The phases in their order. */
export { phaseOrder };
