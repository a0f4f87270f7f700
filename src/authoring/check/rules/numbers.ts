import type { Diagnosis } from '../finding-collector.js';
import type { JsonRecord } from '../contract-walker.js';

/** Indicators that count people: no part of one exists. */
const headcounts = new Set(['population', 'children-under-10', 'child-poverty']);

/**
 * A count in another form (`"13.137"`), or one with a thousands point that JSON reads as a decimal point: 13.137. Counts of
 * people have no decimals, so three of them can only be thousands. Fewer are the rest of thousands (13.13 for 13.130), too,
 * but of other figures they may be meant.
 *
 * @param indicatorId The indicator that the count is of.
 */
export function diagnoseCount(value: unknown, indicatorId: unknown): Diagnosis | undefined {
  if (typeof value === 'string') return numberForm(value);
  if (typeof value !== 'number' || !(value > 0) || Number.isInteger(value)) return undefined;
  const decimals = decimalsOf(value);
  const isHeadcount = typeof indicatorId === 'string' && headcounts.has(indicatorId);
  if (decimals !== 3 && !(isHeadcount && decimals < 3)) return undefined;
  return thousandsPoint(value);
}

/** An amount of money as text (`"12.500 €"`), or one with three decimals, which no currency here has. */
export function diagnoseAmount(value: unknown): Diagnosis | undefined {
  if (typeof value === 'string') return numberForm(value.replace(/\s*(?:€|EUR|Euro)\s*$/i, ''));
  return typeof value === 'number' && decimalsOf(value) === 3 && value > 0
    ? thousandsPoint(value)
    : undefined;
}

const thousandsPoint = (found: number): Diagnosis => {
  const corrected = Math.round(found * 1000);
  return { kind: 'thousands-point', details: { found, corrected }, corrected };
};

const decimalsOf = (value: number) => /^-?\d+\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** A share as a percentage (14.17) or as text (`"14,17 %"`, `"0,0830"`). Shares are fractions from 0 to 1. */
export function diagnoseShare(value: unknown, { count, of }: JsonRecord): Diagnosis | undefined {
  if (typeof value === 'string') {
    const number = parseNumber(value.replace(/\s*(?:%|Prozent|percent)\s*$/i, ''));
    const isPercentage = /%|prozent|percent/i.test(value) || (number !== undefined && number > 1);
    if (number === undefined || number < 0 || (isPercentage && number > 100)) return undefined;
    return isPercentage ? percentage(value, number) : numberForm(value);
  }
  if (typeof value !== 'number') return undefined;
  if (value > 1 && value <= 100) return percentage(value, value);
  // A percentage below 1: its own count and base say so.
  const quotient = typeof count === 'number' && typeof of === 'number' && of > 0 ? count / of : undefined;
  const isHundredfold =
    quotient !== undefined && quotient > 0 && value > 0.05 && Math.abs(value / quotient / 100 - 1) < 0.05;
  return isHundredfold ? percentage(value, value) : undefined;
}

function percentage(found: string | number, percent: number): Diagnosis {
  const corrected = Number((percent / 100).toPrecision(12));
  return { kind: 'percentage', details: { found, percent, corrected }, corrected };
}

/** A number in quotes, or with a decimal comma in them. */
export function numberForm(value: unknown): Diagnosis | undefined {
  const corrected = typeof value === 'string' ? parseNumber(value) : undefined;
  return corrected === undefined
    ? undefined
    : { kind: 'number-form', details: { found: value as string, corrected }, corrected };
}

/** Reads a number as it is written in German or in JSON: `13.137`, `1.250,50`, `0,083`, `12.5`. */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(/[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) && !plain.startsWith('0'))
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** An age as text: `3 Jahre` is 36 months, `18 Monate` is 18. */
export function diagnoseMonths(value: unknown): Diagnosis | undefined {
  if (typeof value !== 'string') return undefined;
  const [, number, unit = ''] =
    /^(\d{1,3}(?:[.,]5)?)\s*(Jahren?|J\.?|years?|Monaten?|Mon\.?|months?)?$/i.exec(value.trim()) ?? [];
  if (!number) return undefined;
  const corrected = Number(number.replace(',', '.')) * (/^[jy]/i.test(unit) ? 12 : 1);
  return { kind: 'age-form', details: { found: value, corrected }, corrected };
}

/** Digits that are a text, written as a number: `31224`, 3157 for `"03157"`. A zero that was lost is given back. */
export function diagnoseDigits(value: unknown, lengths: readonly number[]): Diagnosis | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value <= 0) return undefined;
  const digits = String(value);
  const length = lengths.find((possible) => possible === digits.length || possible === digits.length + 1);
  if (!length) return undefined;
  const corrected = digits.padStart(length, '0');
  return { kind: 'text-form', details: { found: digits, corrected }, corrected };
}
