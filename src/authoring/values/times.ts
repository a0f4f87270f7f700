import { asWritten, type TypedValue } from './typed-value.js';

/** Reads a time of day: `9`, `9:30`, `9.30 Uhr`, `930`, `24`. */
export function readTime(text: string): TypedValue<string> {
  const typed = text.trim().replace(/\s*(?:Uhr|h)$/i, '');
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:[:.](\d\d))?$/.exec(typed) ?? /^(\d{1,2})(\d\d)$/.exec(typed) ?? [];
  const isTime =
    hour !== undefined && (Number(hour) < 24 || (hour === '24' && minute === '00')) && Number(minute) < 60;
  return isTime ? { value: `${hour.padStart(2, '0')}:${minute}` } : { problem: 'time' };
}

/** A time of day as people write it: `9`, `9:30`. */
export const writeTime = (value: unknown): string =>
  asWritten(value)
    .trim()
    .replace(/^0(?=\d)/, '')
    .replace(/:00$/, '');
