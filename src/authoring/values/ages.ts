import type { AgeSpan } from '../../schema/index.js';
import { isAgeSpan } from '../../schema/rules.js';
import { AgeReader, startOf, type AgeUnit, type SpanReading } from './age-reader.js';
import { splitLines } from './lists.js';
import type { TypedValue, TypingProblem } from './typed-value.js';

/** Every age that the chain has: from pregnancy to ten years. */
export const ALL_AGES: AgeSpan = { fromMonths: -9, toMonths: 132 };

/** No age that anybody types is higher, in months. */
const MAX_MONTHS = 1200;

const number = String.raw`(-?\d+(?:[.,]\d+)?)`;
const unit = String.raw`\s*-?(monat(?:e|en|s)?|mon|mo|mt|m|months?|lebensmonat|jahr(?:e|en)?|j|jährige[nr]?|lebensjahr|years?|y|wochen?|w)?`;
const start = '(schwangerschaft|geburt|pregnancy|birth)';
const upTo = String.raw`\s*(?:bis(?: zu[mr]?)?|-|und|and|to|until)\s*(unter |under |vor |zum )?`;

const range = new RegExp(
  `^(?:von |zwischen |ab |from |between )?(?:(?:der )?${start}|${number}${unit})${upTo}${number}${unit}$`,
);
const from = new RegExp(`^(?:ab|from|über|mindestens)\\s*(?:(?:der )?${start}|${number}${unit})$`);
const andOlder = new RegExp(
  `^${number}\\s*(?:\\+${unit}|${unit.slice(3)} (?:und älter|and older|and over))$`,
);
const under = new RegExp(`^(?:unter|bis unter|under|jünger als|younger than)\\s*${number}${unit}$`);
const until = new RegExp(`^(?:bis(?: zu)?|up to|to|höchstens|max)\\s*${number}${unit}$`);
const single = new RegExp(`^${number}${unit}$`);
/** How crèches and kindergartens call their groups: `U3` is under three, `Ü3` from three on. */
const group = /^([uü])\s?(\d{1,2})$/;
const everybody =
  /^(?:(?:für )?(?:alle|jedes alter)(?: alter\S*)?(?: von der schwangerschaft bis 10 jahre)?|altersunabhängig|(?:for )?all(?: ages)?(?: from pregnancy to (?:age )?10(?: years)?)?)$/;
const pregnant =
  /^(?:in der |während der |during |in )?(?:schwanger|schwangere|schwangerschaft|pregnancy|pregnant)$/;

/**
 * Reads ages as people write them, in German or English: `6 bis 17 Monate`, `3 bis 5 Jahre`, `ab 6 Jahren`, `unter 3 Jahren`,
 * `U3`, `Schwangerschaft`, `alle`. The last year or month is included, as people say it and as the elements write it: `3 bis 5
 * Jahre` ends at the sixth birthday. Several spans are separated by semicolons or commas.
 *
 * @param unitOfColumn The unit that the column's title names: without it, an age that names none is doubtful.
 */
export function readAges(text: string, unitOfColumn?: AgeUnit): TypedValue<readonly AgeSpan[]> {
  const typed = text.trim();
  const wasDate = /^\d{4}-(\d\d)-(\d\d)$/.exec(typed);
  if (wasDate) {
    const reading = readAll([`${Number(wasDate[2])}-${Number(wasDate[1])}`], unitOfColumn);
    return 'value' in reading ? { ...reading, doubt: 'age-was-date' } : reading;
  }
  const lines = splitLines(typed);
  const whole = readAll(lines, unitOfColumn);
  if ('value' in whole) return whole;
  const parts = lines.flatMap((line) => line.split(/,\s+|\s+und\s+|\s+and\s+|\s*\/\s*/));
  const split = readAll(parts, unitOfColumn);
  return 'value' in split ? split : whole;
}

function readAll(parts: readonly string[], unitOfColumn?: AgeUnit): TypedValue<readonly AgeSpan[]> {
  const readings = parts.map((part) => readSpan(part, unitOfColumn));
  const problem = readings.find((reading) => typeof reading === 'string');
  if (problem || !readings.length) return { problem: problem ?? 'age' };
  const read = readings as SpanReading[];
  return { value: read.map(({ span }) => span), doubt: read.find(({ doubt }) => doubt)?.doubt };
}

function readSpan(written: string, unitOfColumn?: AgeUnit): SpanReading | TypingProblem {
  const text = normalized(written);
  if (everybody.test(text)) return { span: { ...ALL_AGES } };
  if (pregnant.test(text)) return { span: { fromMonths: -9, toMonths: 0 } };
  const reading = readGroup(text) ?? readBounds(text, unitOfColumn);
  if (!reading || !isWithinLife(reading.span)) return 'age';
  return isAgeSpan(reading.span) ? reading : 'age-order';
}

const normalized = (written: string) =>
  written
    .toLowerCase()
    .replace(/\s*[–—‐‑−]\s*/g, '-')
    .replace(/(?<=\D)\.(?=\s|-|$)|^alter:?\s+|^(?:für )?kinder(?: im alter)?\s+/g, '')
    .replace(/(\d)\s*½/g, '$1,5')
    .replaceAll('½', '0,5')
    .replace(/\s+/g, ' ')
    .replace(/ - /g, '-')
    .trim();

function readGroup(text: string): SpanReading | undefined {
  const [, letter, years] = group.exec(text) ?? [];
  if (!years) return undefined;
  const months = Number(years) * 12;
  return { span: letter === 'u' ? { toMonths: months } : { fromMonths: months } };
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
    return ends.span(undefined, ends.to(match[1]!, match[2], under.test(text)));
  }
  match = single.exec(text);
  if (!match) return undefined;
  const ends = new AgeReader([match[1]], match[2], unitOfColumn);
  const begin = ends.from(match[1]!, match[2]);
  return ends.span(begin, begin + (ends.unitOf(match[2]) === 'years' ? 12 : 1));
}

const isWithinLife = ({ fromMonths = 0, toMonths = 0 }: AgeSpan) =>
  [fromMonths, toMonths].every((age) => age >= -9 && age <= MAX_MONTHS);
