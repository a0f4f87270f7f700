import type { Shape } from '../../../schema/table.js';
import { valueAt, type JsonPath } from '../../json/json-path.js';
import { isRecord } from '../contract-walker.js';
import type { Diagnosis, FindingCollector } from '../finding-collector.js';
import { diagnoseAddress, diagnoseEmail, diagnosePhone } from './addresses-and-phones.js';
import { diagnoseDate, diagnoseDays, diagnoseTime, diagnoseWeekdays } from './dates-and-times.js';
import { diagnoseLanguage } from './languages.js';
import {
  diagnoseAmount,
  diagnoseCount,
  diagnoseDigits,
  diagnoseMonths,
  diagnoseShare,
  numberForm,
} from './numbers.js';
import { diagnoseText } from './texts.js';
import { diagnoseWord } from './words.js';

/** Checks the single values of a file, each by what the contract expects of it. */
export class ValueRules {
  readonly #data: unknown;
  readonly #today: string;
  readonly #collector: FindingCollector;

  /** @param today The day in Berlin. */
  constructor(data: unknown, today: string, collector: FindingCollector) {
    this.#data = data;
    this.#today = today;
    this.#collector = collector;
  }

  check(value: unknown, shape: Shape, path: JsonPath): void {
    if (shape.kind === 'text' && typeof value !== 'number') return this.#checkText(value, path);
    const diagnosis = this.#diagnose(value, shape, path);
    if (diagnosis) this.#collector.addDiagnosis(path, diagnosis);
  }

  #diagnose(value: unknown, shape: Shape, path: JsonPath): Diagnosis | undefined {
    if (shape.kind === 'word') return diagnoseWord(value, shape.expected, shape.words!);
    if (shape.kind === 'list' && shape.expected === 'list') return diagnoseList(value, shape.item!);
    if (shape.kind === 'record') return diagnoseRecord(value, shape);
    switch (shape.expected) {
      case 'text':
      case 'id':
        return typeof value === 'number' ? textForm(String(value), String(value)) : undefined;
      case 'date':
        return diagnoseDate(value, String(path.at(-1)), this.#today);
      case 'days':
        return diagnoseDays(value);
      case 'time':
        return diagnoseTime(value);
      case 'weekdays':
        return diagnoseWeekdays(value);
      case 'count':
      case 'base':
        return diagnoseCount(
          value,
          path[0] === 'indicators' ? valueAt(this.#data, [...path.slice(0, 2), 'id']) : undefined,
        );
      case 'share': {
        const record = valueAt(this.#data, path.slice(0, -1));
        return diagnoseShare(value, isRecord(record) ? record : {});
      }
      case 'number':
        return diagnoseAmount(value);
      case 'months':
        return diagnoseMonths(value) ?? numberForm(value);
      case 'latitude':
      case 'longitude':
      case 'interval':
        return numberForm(value);
      case 'language':
        return diagnoseLanguage(value);
      case 'url':
        return diagnoseAddress(value);
      case 'email':
        return diagnoseEmail(value);
      case 'phone':
        return diagnosePhone(value);
      case 'postal-code':
        return diagnoseDigits(value, [5]) ?? diagnoseSpacing(value, /^(?:D-?\s*)?(\d{5})$/i);
      case 'ags':
        return diagnoseDigits(value, [8, 5, 2]) ?? diagnoseSpacing(value, /^(\d{2}|\d{5}|\d{8})$/);
      default:
        return undefined;
    }
  }

  /** Checks a text, or each line of a text in several languages and its language. */
  #checkText(value: unknown, path: JsonPath): void {
    if (typeof value === 'string') return this.#checkLine(value, path);
    if (!isRecord(value)) return;
    for (const [tag, line] of Object.entries(value)) {
      const at = [...path, tag];
      if (typeof line === 'string') this.#checkLine(line, at);
      const { kind, details, corrected } = diagnoseLanguage(tag) ?? {};
      if (!kind) continue;
      const isFree = typeof corrected === 'string' && !(corrected in value);
      this.#collector.add(at, kind, details, isFree ? [{ path: at, newKey: corrected }] : undefined);
    }
  }

  #checkLine(line: string, path: JsonPath): void {
    const diagnosis = diagnoseText(line);
    if (diagnosis) this.#collector.addDiagnosis(path, diagnosis);
  }
}

const textForm = (found: string, corrected: string): Diagnosis => ({
  kind: 'text-form',
  details: { found, corrected },
  corrected,
});

/** Digits with blanks between them, or with what belongs in front of them. */
function diagnoseSpacing(value: unknown, form: RegExp): Diagnosis | undefined {
  if (typeof value !== 'string') return undefined;
  const [, corrected] = form.exec(value.replace(/\s+/g, '')) ?? [];
  return corrected && corrected !== value.trim() ? textForm(value, corrected) : undefined;
}

/** A single value, or words with commas between them, in place of a list. */
function diagnoseList(value: unknown, item: Shape): Diagnosis | undefined {
  const found = typeof value === 'string' || typeof value === 'number' ? value : '';
  const listForm = (corrected: unknown[]): Diagnosis => ({
    kind: 'list-form',
    details: { found },
    corrected,
  });
  if (item.kind === 'record') {
    const record = isRecord(value) ? value : diagnoseRecord(value, item)?.corrected;
    return record === undefined ? { kind: 'list-form', details: { found } } : listForm([record]);
  }
  if (item.kind === 'text' && (typeof value === 'string' || isRecord(value))) return listForm([value]);
  if (typeof value !== 'string') return undefined;
  const parts = value
    .split(/\s*(?:[,;/]|\bund\b)\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  return listForm(
    parts.map((part) => (item.expected === 'language' ? (diagnoseLanguage(part)?.corrected ?? part) : part)),
  );
}

/** A text in place of a record: a phone number can only be its number, anything else could be several things. */
function diagnoseRecord(value: unknown, { fields }: Shape): Diagnosis | undefined {
  if (typeof value !== 'string' || !fields?.has('number') || !fields.has('type')) return undefined;
  return { kind: 'list-form', details: { found: value }, corrected: { number: value } };
}
