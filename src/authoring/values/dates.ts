import { berlinTime, precisionOf } from '../../model/dates.js';
import { isCalendarDate } from '../../schema/rules.js';
import { isoDate } from '../check/rules/dates-and-times.js';
import { fileShape } from '../contract-shape.js';
import { asWritten, type TypedValue, type ValueFormat } from './typed-value.js';

const monthNames = [
  /^j(?:anuar|änner|anuary|an)/,
  /^feb/,
  /^(?:mär|mar|mrz)/,
  /^apr/,
  /^(?:mai|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(?:okt|oct)/,
  /^nov/,
  /^(?:dez|dec)/,
];

/** A year of two digits is the nearest one that is not further ahead than this. */
const MAX_YEARS_AHEAD = 20;

const contractForm = fileShape.fields!.get('updated')!.pattern!;

const isDate = (text: string) => contractForm.test(text) && isCalendarDate(text);

const todayInBerlin = () => berlinTime(new Date()).slice(0, 10);

/**
 * Reads a date as people write it: `31.12.2019`, `3. September 2026`, `12/2017`, `März 2021`, `2021`, `heute`, with a time of
 * day `3.9.2026 15:30`, or as the contract writes it. A year of two digits is completed, and doubtful.
 *
 * @param today The day in Berlin.
 */
export function readDate(text: string, today = todayInBerlin()): TypedValue<string> {
  const typed = text
    .trim()
    .replace(/^(?:am|ab|seit|stand:?)\s+/i, '')
    .replace(/^(?:mo|di|mi|do|fr|sa|so)[a-z]*[.,]*\s+/i, '');
  if (/^(?:heute|today)$/i.test(typed)) return { value: today };
  const [, dayAndMonth, shortYear] = /^(\d{1,2}\.\s?\d{1,2}\.\s?)(\d{2})$/.exec(typed) ?? [];
  if (shortYear) {
    const whole = readDate(dayAndMonth! + completedYear(shortYear, today), today);
    return 'value' in whole ? { ...whole, doubt: 'short-year' } : whole;
  }
  const { date, time } = splitTime(withFigures(typed));
  const written = isoDate(time ? `${isoDate(date) ?? date} ${time}` : date) ?? (time ? '' : date);
  if (isDate(written)) return { value: written };
  const isDay = /^\d{1,2}[./]\d{1,2}[./]\d{4}$|^\d{4}-\d{1,2}-\d{1,2}$/.test(date);
  return { problem: isDay && !(time && isoDate(date)) ? 'no-such-day' : 'date' };
}

function completedYear(digits: string, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  const year = Math.floor(thisYear / 100) * 100 + Number(digits);
  return year > thisYear + MAX_YEARS_AHEAD ? year - 100 : year;
}

/** The same with its month as a number: `3. September 2026` as `3.9.2026`, `März 2021` as `3/2021`. */
function withFigures(text: string): string {
  const [, day = '', name = '', rest = ''] =
    /^(?:(\d{1,2})\.?\s*)?(\p{L}{3,}\.?)\s+(\d{4}.*)$/u.exec(text) ?? [];
  const month = name && monthNames.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;
  if (month) return day ? `${day}.${month}.${rest}` : `${month}/${rest}`;
  return text.replace(/^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})/, '$1.$2.$3');
}

/** A date, and the time of day behind it: `15:30`, `15.30 Uhr`, `15 Uhr`. */
function splitTime(text: string): { date: string; time: string } {
  const [, date, hour, minute = '00'] =
    /^(.*\d{4}(?:-\d{1,2}-\d{1,2})?)(?:,|\s+um|\s|T)\s*(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?(?:\s*(?:Uhr|h))?$/i.exec(
      text,
    ) ?? [];
  if (!date || Number(hour) > 23 || Number(minute) > 59) return { date: text, time: '' };
  return { date, time: `${hour!.padStart(2, '0')}:${minute}` };
}

/**
 * A date as Germans write it, in Berlin time, whatever the editor's language: `31.12.2019`, `12/2017`, `2021`, `03.09.2026
 * 15:30`. As it is, where that would lose something: an instant with another offset.
 */
export function writeDate(value: unknown): string {
  if (typeof value !== 'string' || !isDate(value)) return asWritten(value);
  const text = germanDate(value);
  const read = readDate(text);
  return 'value' in read && read.value === value ? text : value;
}

function germanDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  switch (precisionOf(date)) {
    case 'year':
      return date;
    case 'month':
      return `${month}/${year}`;
    case 'day':
      return `${day}.${month}.${year}`;
    case 'instant': {
      const clock = berlinTime(new Date(date));
      return `${germanDate(clock.slice(0, 10))} ${clock.slice(11)}`;
    }
  }
}

/** Dates. */
export const dateFormat: ValueFormat<string> = { parse: (text) => readDate(text), format: writeDate };
