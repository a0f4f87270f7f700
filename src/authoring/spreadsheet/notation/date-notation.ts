import { berlinInstant, berlinTime, instantDate, precisionOf } from '../../../model/dates.js';
import { hasForm } from '../contract-forms.js';
import type { CellNotation } from './cell-notation.js';

const monthNames = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** Dates as exact as they are known: `12.05.2026`, `05/2026`, `2026`, `12.05.2026 17:00`. */
export const dateNotation: CellNotation = {
  write: (value) => (typeof value === 'string' ? writeDate(value) : ''),
  read: (text, { today }) => {
    const date = readDate(text);
    if (date) return { value: date };
    const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/.exec(text) ?? [];
    const completed = year && readDate(`${day}.${month}.${today.slice(0, 2)}${year}`);
    return completed ? { value: completed, doubt: 'short-year' } : { problem: 'date' };
  },
};

/** A date of the contract as Germans write it; as it is, where that would lose something. */
export function writeDate(date: string): string {
  const text = germanDate(date);
  return readDate(text) === date ? text : date;
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

/** A date in one of the forms that people write, as the contract has it; `undefined` for what is none. */
export function readDate(written: string): string | undefined {
  const text = written.trim().replace(/^(?:mo|di|mi|do|fr|sa|so)[a-z]*[.,]*\s+/i, '');
  const [, day, month, year, time] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(?:um )?(\d{1,2}[:.]\d{2})(?:\s*Uhr)?)?$/.exec(text) ?? [];
  if (year) {
    const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    return time ? instantAt(date, time) : validDate(date);
  }
  const [, local, clock] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d)?$/.exec(text) ?? [];
  if (local) return instantAt(local, clock!);
  const [, onlyMonth, itsYear] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (itsYear) return validDate(`${itsYear}-${onlyMonth!.padStart(2, '0')}`);
  const [, slashDay, slashMonth, slashYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (slashYear)
    return validDate(`${slashYear}-${slashMonth!.padStart(2, '0')}-${slashDay!.padStart(2, '0')}`);
  const [, itsDay, name = '', named] = /^(?:(\d{1,2})\.\s*)?([a-zä]{3,9})\.?\s+(\d{4})$/i.exec(text) ?? [];
  const index = monthNames.indexOf(name.slice(0, 3).toLowerCase().replace('mrz', 'mär'));
  if (named && index >= 0)
    return validDate(
      [named, String(index + 1).padStart(2, '0'), itsDay?.padStart(2, '0')].filter(Boolean).join('-'),
    );
  return validDate(text);
}

function instantAt(date: string, time: string): string | undefined {
  if (!validDate(date)) return undefined;
  const instant = berlinInstant(`${date}T${time.replace('.', ':').padStart(5, '0')}`);
  return Number.isNaN(instant) ? undefined : instantDate(instant);
}

const validDate = (date: string) => (hasForm('lastVerified', date) ? date : undefined);
