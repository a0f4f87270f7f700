import { isJsonObject } from '../../merging/json-equality.js';
import { isAgeSpan } from '../../../schema/rules.js';
import { keepItems, type CellDoubt, type CellNotation, type CellReading } from './cell-notation.js';
import { splitLines } from './split-list.js';

/** A unit of ages. */
export type AgeUnit = 'months' | 'years';

interface Span {
  fromMonths?: number;
  toMonths?: number;
}

interface SpanReading {
  span: Span;
  doubt?: CellDoubt | undefined;
}

/** Up to this age, in months, bounds are written in months. */
const MAX_WRITTEN_IN_MONTHS = 24;

/** A figure above it and without a unit is rather meant in months: nobody offers a playgroup for 36 years. */
const MAX_YEARS_WITHOUT_UNIT = 21;

const ALL_AGES: Span = { fromMonths: -9, toMonths: 132 };

const number = '(-?\\d+(?:[.,]\\d+)?)';
const unit =
  '\\s*-?(monat(?:e|en|s)?|mon|mo|m|months?|lebensmonat|jahr(?:e|en)?|j|jährige[nr]?|lebensjahr|years?|y|wochen?|w)?';
const start = '(schwangerschaft|geburt|pregnancy|birth)';
const upTo = '\\s*(?:bis(?: zu[mr]?)?|-|und|to|until)\\s*(unter |vor |zum )?';

const range = new RegExp(
  `^(?:von |zwischen |ab )?(?:(?:der )?${start}|${number}${unit})${upTo}${number}${unit}$`,
);
const from = new RegExp(`^(?:ab|from|über|mindestens)\\s*(?:(?:der )?${start}|${number}${unit})$`);
const andOlder = new RegExp(`^${number}\\s*(?:\\+${unit}|${unit.slice(3)} und älter)$`);
const under = new RegExp(`^(?:unter|bis unter|under)\\s*${number}${unit}$`);
const until = new RegExp(`^(?:bis(?: zu)?|up to|höchstens|max)\\s*${number}${unit}$`);
const single = new RegExp(`^${number}${unit}$`);
const everybody =
  /^(?:alle|jedes alter|für alle|alle altersgruppen|alle altersstufen|altersunabhängig|all|all ages)$/;
const pregnant = /^(?:in der )?(?:schwangerschaft|schwangere|während der schwangerschaft|pregnancy)$/;

/**
 * Ages as `6 bis 17 Monate`, `3 bis 5 Jahre`, `ab 6 Jahren`, `unter 3 Jahren`, `Schwangerschaft`, `alle`. The last year or
 * month is included, as people say it and as the elements write it: `3 bis 5 Jahre` ends at the sixth birthday.
 *
 * @param unitOfColumn The unit that the column's title names: without it, an age that names none is doubtful.
 */
export function ageNotation(unitOfColumn?: AgeUnit): CellNotation {
  return {
    write: (value) => (Array.isArray(value) ? value.map(writeSpan).filter(Boolean).join('; ') : ''),
    read: (text) => readAges(text, unitOfColumn),
    merge: (present, value) => keepItems(present, value as unknown[], writeSpan),
  };
}

function writeSpan(span: unknown): string {
  if (!isJsonObject(span)) return '';
  const [fromMonths, toMonths] = [asNumber(span.fromMonths), asNumber(span.toMonths)];
  if (fromMonths === undefined) return toMonths === undefined ? '' : `unter ${inDative(toMonths)}`;
  if (toMonths === undefined) {
    if (fromMonths === -9) return 'ab Schwangerschaft';
    return fromMonths === 0 ? 'ab Geburt' : `ab ${inDative(fromMonths)}`;
  }
  if (fromMonths === -9 && toMonths === 132) return 'alle';
  if (fromMonths === -9 && toMonths === 0) return 'Schwangerschaft';
  const isEndInYears = isInYears(toMonths);
  const end = isEndInYears ? years(toMonths / 12 - 1) : months(toMonths - 1);
  if (fromMonths === -9) return `Schwangerschaft bis ${end}`;
  if (isEndInYears && fromMonths % 12 === 0 && fromMonths >= 0) {
    const [first, last] = [fromMonths / 12, toMonths / 12 - 1];
    return first === last ? years(last) : `${first} bis ${years(last)}`;
  }
  if (isEndInYears) return `${months(fromMonths)} bis ${end}`;
  return fromMonths === toMonths - 1 ? end : `${decimal(fromMonths)} bis ${end}`;
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);
const decimal = (value: number) => String(value).replace('.', ',');
const months = (count: number) => (count === 1 ? '1 Monat' : `${decimal(count)} Monate`);
const years = (count: number) => (count === 1 ? '1 Jahr' : `${decimal(count)} Jahre`);
const isInYears = (age: number) => age > MAX_WRITTEN_IN_MONTHS && age % 12 === 0;
/** `3 Jahren` after "ab" and "unter". */
const inDative = (age: number) => (isInYears(age) ? years(age / 12) : months(age)).replace(/e$/, 'en');

function readAges(text: string, unitOfColumn?: AgeUnit): CellReading {
  const wasDate = /^\d{4}-(\d\d)-(\d\d)$/.exec(text);
  if (wasDate) {
    const reading = readSpan(`${Number(wasDate[2])}-${Number(wasDate[1])}`, unitOfColumn);
    return reading ? { value: [reading.span], doubt: 'age-was-date' } : { problem: 'age' };
  }
  const lines = splitLines(text);
  const readings =
    readAll(lines, unitOfColumn) ??
    readAll(
      lines.flatMap((line) => line.split(/,\s+|\s+und\s+|\s*\/\s*/)),
      unitOfColumn,
    );
  if (!readings?.length) return { problem: 'age' };
  return { value: readings.map(({ span }) => span), doubt: readings.find(({ doubt }) => doubt)?.doubt };
}

function readAll(parts: readonly string[], unitOfColumn?: AgeUnit): SpanReading[] | undefined {
  const readings = parts.map((part) => readSpan(part, unitOfColumn));
  return readings.every((reading) => reading !== undefined) ? readings : undefined;
}

function readSpan(written: string, unitOfColumn?: AgeUnit): SpanReading | undefined {
  const text = written
    .toLowerCase()
    .replace(/\s*[–—‐‑−]\s*/g, '-')
    .replace(/(?<=\D)\.(?=\s|$)|^alter:?\s+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ - /g, '-')
    .trim();
  if (everybody.test(text)) return { span: { ...ALL_AGES } };
  if (pregnant.test(text)) return { span: { fromMonths: -9, toMonths: 0 } };
  const reading = readBounds(text, unitOfColumn);
  return reading && isAgeSpan(reading.span) && isWithinLife(reading.span) ? reading : undefined;
}

function readBounds(text: string, unitOfColumn?: AgeUnit): SpanReading | undefined {
  let match = range.exec(text);
  if (match) {
    const [, startWord, first, firstUnit, exclusive, last, lastUnit] = match;
    const ends = new AgeReader([first, last], lastUnit ?? firstUnit, unitOfColumn);
    return ends.span(
      startWord ? startOf(startWord) : ends.from(first!, firstUnit ?? lastUnit),
      ends.to(last!, lastUnit ?? firstUnit, !!exclusive && exclusive !== 'zum '),
    );
  }
  match = from.exec(text);
  if (match) {
    const [, startWord, age, itsUnit] = match;
    const ends = new AgeReader([age], startWord ? 'monate' : itsUnit, unitOfColumn);
    return ends.span(startWord ? startOf(startWord) : ends.from(age!, itsUnit), undefined);
  }
  match = andOlder.exec(text);
  if (match) {
    const itsUnit = match[2] ?? match[3];
    const ends = new AgeReader([match[1]], itsUnit, unitOfColumn);
    return ends.span(ends.from(match[1]!, itsUnit), undefined);
  }
  match = under.exec(text) ?? until.exec(text);
  if (match) {
    const ends = new AgeReader([match[1]], match[2], unitOfColumn);
    return ends.span(
      undefined,
      ends.to(match[1]!, match[2], !text.startsWith('bis ') || /bis unter/.test(text)),
    );
  }
  match = single.exec(text);
  if (!match) return undefined;
  const ends = new AgeReader([match[1]], match[2], unitOfColumn);
  const begin = ends.from(match[1]!, match[2]);
  return ends.span(begin, begin + (ends.unitOf(match[2]) === 'years' ? 12 : 1));
}

/** Turns the figures of one span into months, with the unit that they have, or rather mean. */
class AgeReader {
  readonly #unit: AgeUnit;
  readonly #doubt: CellDoubt | undefined;

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
const startOf = (word: string) => (/^(?:schwanger|pregn)/.test(word) ? -9 : 0);
const toNumber = (figure: string) => Number(figure.replace(',', '.'));
const round = (age: number) => Math.round(age * 1e9) / 1e9;
const isWithinLife = ({ fromMonths = 0, toMonths = 0 }: Span) =>
  [fromMonths, toMonths].every((age) => age >= -9 && age <= 1200);
