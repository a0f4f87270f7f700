import { berlinInstant, instantDate } from '../../model/dates.js';
import { Zone } from '../../model/zones.js';
import type { PartialDate } from '../../schema/index.js';

/** Offsets from UTC, in hours, of the zone abbreviations in mails and feeds. */
const zoneOffsets: Record<string, number> = {
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
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** Abbreviations that leave open whether it is daylight saving time. */
const zoneNames: Record<string, string> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
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

/** `14:30`, `um 14:30:15.5 Uhr`, `2:30 PM`, and what follows: the zone. */
const time = String.raw`(?:[T\s,]+(?:um\s+)?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*Uhr)?\s*(.*))?`;
const weekday = String.raw`(?:\p{L}+\.?(?:,\s*|\s+))?`;
const monthName = String.raw`(\p{L}{3,})\.?`;

/** `2026-03-29T14:30:00+02:00`, `2026-03-29 14:30` */
const iso = new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d)${time}$`, 'i');
/** `20260329T143000Z` */
const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?\s*(.*))?$/i;
/** `Sun, 29 Mar 2026 14:30:00 +0200`, `29. März 26, 14:30` */
const dayFirst = new RegExp(
  `^${weekday}(\\d{1,2})\\.?[\\s-]+${monthName}(?:,\\s*|[\\s-]+)(\\d{4}|\\d\\d)${time}$`,
  'iu',
);
/** `Sun Mar 29 2026 14:30:00 +0200`, `March 29, 2026, 2:30 PM` */
const monthFirst = new RegExp(`^${weekday}${monthName}\\s+(\\d{1,2}),?\\s+(\\d{4})${time}$`, 'iu');
/** `29.03.2026 14:30` */
const german = new RegExp(`^${weekday}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${time}$`, 'iu');
/** `Sun Mar 29 14:30:00 CEST 2026` */
const unix = /^\p{L}+\s+(\p{L}{3,})\s+(\d{1,2})\s+(\d\d):(\d\d):(\d\d)\s+(\S+\s+)?(\d{4})$/iu;

/**
 * Parses a date as feeds write it into the form of the contract: RFC 822 with its common mistakes, RFC 3339, W3C, German
 * and American spellings. A time without a zone is Berlin's.
 *
 * @returns Undefined for an empty value; the text itself where it is no date, so that the contract reports it.
 */
export function parseLooseDate(value: unknown): PartialDate | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  // Systems write the year 1 for an unknown date.
  return text && !text.startsWith('0001-') ? (parse(text) ?? text) : undefined;
}

function parse(text: string): PartialDate | undefined {
  if (/^\d{4}(?:-\d\d)?$/.test(text) || text.length > 80) return undefined;
  const numeric = iso.exec(text) ?? basic.exec(text);
  if (numeric) return toDate(numeric[1]!, Number(numeric[2]), numeric[3]!, numeric.slice(4));
  const spelled = dayFirst.exec(text);
  if (spelled) return toDate(fullYear(spelled[3]!), monthOf(spelled[2]!), spelled[1]!, spelled.slice(4));
  const american = monthFirst.exec(text);
  if (american) return toDate(american[3]!, monthOf(american[1]!), american[2]!, american.slice(4));
  const dotted = german.exec(text);
  if (dotted) return toDate(dotted[3]!, Number(dotted[2]), dotted[1]!, dotted.slice(4));
  const [, month, day, hour, minute, second, zone, year] = unix.exec(text) ?? [];
  return year && toDate(year, monthOf(month!), day!, [hour, minute, second, zone]);
}

/** Hour, minute, second, and the remaining text. */
type TimeParts = readonly (string | undefined)[];

/** A date or an instant; undefined for days and times that do not exist. */
function toDate(year: string, month: number, day: string, [hour, minute, second, rest = '']: TimeParts) {
  const two = (part: string | number) => String(part).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Engines differ over 30 February.
  if (Number.isNaN(midnight) || new Date(midnight).getUTCDate() !== Number(day)) return undefined;
  if (!hour) return date;
  const [, half, zone = ''] = /^(?:([ap])\.?m\b\.?)?\s*(.*)$/i.exec(rest)!;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  const isTime = hours <= 24 && Number(minute) < 60 && (!half || Number(hour) <= 12);
  if (!isTime) return undefined;
  const seconds = Math.min(Number(second ?? 0), 59);
  const wallTime = midnight + ((hours * 60 + Number(minute)) * 60 + seconds) * 1000;
  return isWritable(wallTime) ? instantDate(toInstant(wallTime, zone.trim())) : undefined;
}

/** Whether the contract can write a time, whatever its offset: years 1 to 9999 less a day at either end. */
const isWritable = (wallTime: number) => wallTime > -62_135_500_000_000 && wallTime < 253_402_100_000_000;

/**
 * The instant of a wall time in a zone, in milliseconds. Words that name no zone may follow a time ("14:30 im Rathaus"),
 * so that the zone is Berlin's then, too.
 */
function toInstant(wallTime: number, zone: string): number {
  const offset = offsetOf(zone);
  if (offset !== undefined) return wallTime - offset * 60_000;
  const [name = ''] = /^[a-z]+(?:\/[\w+-]+)*/i.exec(zone) ?? [];
  const known = Object.hasOwn(zoneNames, name.toLowerCase()) ? zoneNames[name.toLowerCase()]! : name;
  try {
    if (known.includes('/')) return new Zone(known).instantOf(wallTime);
  } catch {
    // The browser does not know that name.
  }
  return berlinInstant(new Date(wallTime).toISOString().slice(0, 19));
}

/** Minutes ahead of UTC; undefined where a zone is not given as an offset or a known abbreviation. */
function offsetOf(zone: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /^(?:GMT|UTC?)?\s*([+-])(\d\d?):?(\d\d)?/i.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const name = /^[a-z]+/i.exec(zone)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(zoneOffsets, name) ? zoneOffsets[name]! * 60 : undefined;
}

/** The number of a month, from 1; 0 for an unknown name. */
function monthOf(name: string): number {
  return months.findIndex((month) => new RegExp(`^${month}`, 'i').test(name.normalize('NFC'))) + 1;
}

/** Expands years of two digits (RFC 2822, 4.3). */
function fullYear(year: string): string {
  return year.length > 2 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
}
