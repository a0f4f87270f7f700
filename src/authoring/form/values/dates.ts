import { formatFor } from '../../../localization/format.js';
import { berlinTime, localDate, precisionOf } from '../../../model/dates.js';
import { isoDate } from '../../check/rules/dates-and-times.js';
import { fileShape } from '../../contract-shape.js';
import { isCalendarDate } from '../../../schema/rules.js';
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

const contractForm = fileShape.fields!.get('updated')!.pattern!;

/**
 * Reads a date as people type it: `31.12.2019`, `3. September 2026`, `12/2017`, `März 2021`, `2021`, `heute`, with a time of
 * day `3.9.2026 15:30`, or as the contract writes it. A year of two digits is not completed.
 *
 * @param now What "today" is, in Berlin.
 */
export function parseDate(text: string, now = new Date()): TypedValue<string> {
  const typed = text
    .trim()
    .replace(/^(?:am|ab|seit|stand:?)\s+/i, '')
    .replace(/^(?:mo|di|mi|do|fr|sa|so)[a-z]*[.,]*\s+/i, '');
  if (/^(?:heute|today)$/i.test(typed)) return { value: berlinTime(now).slice(0, 10) };
  const { date, time } = splitTime(withFigures(typed));
  const written = isoDate(time ? `${isoDate(date) ?? date} ${time}` : date) ?? (time ? '' : date);
  if (contractForm.test(written) && isCalendarDate(written)) return { value: written };
  const isDay = /^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{4}-\d{1,2}-\d{1,2}$/.test(date);
  return { problem: isDay && !(time && isoDate(date)) ? 'no-such-day' : 'date' };
}

/** The same with its month as a number: `3. September 2026` as `3.9.2026`, `März 2021` as `3/2021`. */
function withFigures(text: string): string {
  const [, day = '', name = '', rest = ''] =
    /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,}\.?)\s+(\d{4}.*)$/u.exec(text) ?? [];
  const month = name && monthNames.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;
  if (month) return day ? `${day}.${month}.${rest}` : `${month}/${rest}`;
  return text.replace(/^(\d{1,2})\.\s+(\d{1,2})\.\s*(\d{4})/, '$1.$2.$3');
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

/** A date as people write it, in Berlin time: `31.12.2019`, `12/2017`, `2021`, `3.9.2026 15:30`. */
export function formatDate(value: unknown): string {
  if (typeof value !== 'string' || !contractForm.test(value) || !isCalendarDate(value))
    return asWritten(value);
  // The numbers of a day and a month are those of Germany in both languages: what is shown can be typed.
  const format = formatFor('de-DE');
  if (precisionOf(value) !== 'instant') return format.date(value);
  const [day = '', time = ''] = localDate(value).split('T');
  return `${format.date(day)} ${time}`;
}

/** Dates. */
export const dateFormat: ValueFormat<string> = { parse: (text) => parseDate(text), format: formatDate };
