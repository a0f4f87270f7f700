import { berlinInstant, instantDate } from '../model/dates.js';
import type { PartialDate } from '../schema/index.js';

/** Hours ahead of UTC of the zones that mails and feeds write by name. */
const zones: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  bst: 1,
  mez: 1,
  cet: 1,
  met: 1,
  mesz: 2,
  cest: 2,
  mest: 2,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** Months by their first letters, in English and German. */
const months = [
  'jan',
  'feb',
  'm(?:a|ä|ae)?r',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[ck]t',
  'nov',
  'de[cz]',
];

const clock = String.raw`(?:[T\s,]+(?:um\s+)?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*Uhr)?\s*(.*))?`;

/** `2026-03-29T14:30:00+02:00`, `2026-03-29 14:30`, `20260329T143000Z` */
const iso = new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d)${clock}$`, 'i');
const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?\s*(.*))?$/i;
/** `Sun, 29 Mar 2026 14:30:00 +0200`, `29. März 26, 14:30` */
const spoken = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})\\.?[\\s-]+(\\p{L}{3,})\\.?[\\s-]+(\\d{4}|\\d\\d)${clock}$`,
  'iu',
);
/** `29.03.2026 14:30` */
const german = new RegExp(`^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${clock}$`, 'iu');
/** `Sun Mar 29 14:30:00 CEST 2026` */
const unix = /^\p{L}+\s+(\p{L}{3,})\s+(\d{1,2})\s+(\d\d):(\d\d):(\d\d)\s+(\S+\s+)?(\d{4})$/iu;

/**
 * A date as feeds write it, in the contract's form: RFC 822 with its slips, RFC 3339, W3C, German. A time without a
 * zone is Berlin's. Where it is no date, the text itself: the contract will say so.
 *
 * @returns Nothing for nothing.
 */
export function looseDate(value: unknown): PartialDate | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  // Year 1 is what systems write where they know nothing.
  return text && !text.startsWith('0001-') ? (parse(text) ?? text) : undefined;
}

function parse(text: string): PartialDate | undefined {
  if (/^\d{4}(?:-\d\d)?$/.test(text) || text.length > 80) return undefined;
  const numbers = iso.exec(text) ?? basic.exec(text);
  if (numbers) return dateOf(numbers[1]!, Number(numbers[2]), numbers[3]!, numbers.slice(4));
  const words = spoken.exec(text);
  if (words) return dateOf(fullYear(words[3]!), monthOf(words[2]!), words[1]!, words.slice(4));
  const dotted = german.exec(text);
  if (dotted) return dateOf(dotted[3]!, Number(dotted[2]), dotted[1]!, dotted.slice(4));
  const [, month, day, hour, minute, second, zone, year] = unix.exec(text) ?? [];
  return year && dateOf(year, monthOf(month!), day!, [hour, minute, second, zone]);
}

type Clock = readonly (string | undefined)[];

function dateOf(year: string, month: number, day: string, [hour, minute, second, zone]: Clock) {
  const two = (part: string | number) => String(part).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Engines differ over the 30th of February.
  if (Number.isNaN(midnight) || new Date(midnight).getUTCDate() !== Number(day)) return undefined;
  if (!hour) return date;
  const isClock = Number(hour) <= 24 && Number(minute) < 60;
  if (!isClock) return undefined;
  const [h, m, s] = [Number(hour), Number(minute), Math.min(Number(second ?? 0), 59)];
  const time = midnight + ((h * 60 + m) * 60 + s) * 1000;
  if (!isTellable(time)) return undefined;
  const offset = offsetOf(zone ?? '');
  return instantDate(
    offset === undefined ? berlinInstant(new Date(time).toISOString().slice(0, 19)) : time - offset * 60_000,
  );
}

/** Days from the year 1 to 9999, less one at each end for the offsets: what is beyond has no form in the contract. */
const isTellable = (time: number) => time > -62_135_500_000_000 && time < 253_402_100_000_000;

/** Minutes ahead of UTC; nothing where a zone is not named, or unknown. */
function offsetOf(zone: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /^(?:GMT|UTC?)?\s*([+-])(\d\d?):?(\d\d)?/i.exec(zone.trim()) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const name = /^[a-z]+/i.exec(zone.trim())?.[0].toLowerCase() ?? '';
  const known = Object.hasOwn(zones, name) ? zones[name]! : undefined;
  return known === undefined ? undefined : known * 60;
}

function monthOf(name: string): number {
  return months.findIndex((month) => new RegExp(`^${month}`, 'i').test(name.normalize('NFC'))) + 1;
}

/** Years of two digits, as RFC 2822 reads them. */
function fullYear(year: string): string {
  return year.length > 2 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
}
