import { areOpeningHours } from '../../../schema/rules.js';
import { readDate } from '../dates.js';
import { splitLines } from '../lists.js';
import type { TypedValue } from '../typed-value.js';
import { conditions, ordinalNamed, weekdayNamed, weekdayOrder } from './hours-words.js';

/** Opening hours as the contract has them. */
export type ReadSchedule = Record<string, unknown>;

interface Days {
  days: string[];
  monthdays: number[];
  dates: string[];
}

const date = '\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}/\\d{4}';
const time = '(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*(?:uhr|h)\\b)?';
const timeSpan = new RegExp(`^(?:von )?${time}\\s*(?:-|bis)\\s*${time}`);
const dayOfMonth = /^(?:am )?((?:-?\d{1,2}\.(?:\s*(?:,|und)\s*)?)+)\s*(?:des|im|jeden) monats?/;

/**
 * Reads opening hours as people write them: `Mo, Mi 9–12; Do 14–16`. What is not understood whole is not read at all.
 */
export function readHours(text: string): TypedValue<readonly ReadSchedule[]> {
  const schedules: ReadSchedule[] = [];
  for (const segment of splitLines(text)) {
    const read = readSegment(segment);
    if (!read) return { problem: 'hours' };
    schedules.push(...read);
  }
  return schedules.length ? { value: schedules } : { problem: 'hours' };
}

/** What stands between two semicolons: days with their times, and conditions for all of them. */
function readSegment(segment: string): ReadSchedule[] | undefined {
  const [, outside = segment, note] = /^(.*?)\s*\(([^]*)\)$/.exec(segment) ?? [];
  let text = normalized(outside);
  const shared: ReadSchedule = {};
  let isExtraAppointment = false;
  for (const [pattern, values] of conditions) {
    const match = pattern.exec(text);
    if (!match) continue;
    // "Mo 9–12 und nach Vereinbarung" offers two ways; "nur nach Vereinbarung" is a condition.
    if (values.byAppointment && !match[0].startsWith('nur') && /\d/.test(text)) isExtraAppointment = true;
    else Object.assign(shared, values);
    text = `${text.slice(0, match.index)} , ${text.slice(match.index + match[0].length)}`;
  }
  const [, every] = /\balle (\d+) (?:wochen|monate)/.exec(text) ?? [];
  if (every) shared.interval = Number(every);
  text = text.replace(/\balle \d+ (?:wochen|monate)/, ' , ');
  text = readPeriod(text, 'ab', 'validFrom', shared);
  text = readPeriod(text, 'bis', 'validTo', shared);
  const groups = new GroupScanner(text).scan();
  if (!groups) return undefined;
  const hasConditions = Object.keys(shared).length > 0;
  if (!groups.length && !hasConditions && !isExtraAppointment && !note) return undefined;
  const after = { ...shared, ...(note?.trim() && { note: note.trim() }) };
  const schedules = groups.map((group) => ({ ...group, ...after }));
  if (!groups.length && Object.keys(after).length && !isExtraAppointment) schedules.push(after);
  return isExtraAppointment ? [...schedules, { byAppointment: true }] : schedules;
}

const normalized = (text: string) =>
  text
    .toLowerCase()
    .replace(/\u2060/g, '')
    .replace(/\s*[–—‐‑−]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();

function readPeriod(text: string, word: string, key: string, shared: ReadSchedule): string {
  const pattern = new RegExp(`\\b${word} (${date}|\\d{4}(?=\\s|,|$))`);
  const match = pattern.exec(text);
  const day = match && dateIn(match[1]!);
  if (!match || !day) return text;
  shared[key] = day;
  return `${text.slice(0, match.index)} , ${text.slice(match.index + match[0].length)}`;
}

/** Goes through days and times from left to right: days behind a time begin a new group. */
class GroupScanner {
  #rest: string;
  readonly #schedules: ReadSchedule[] = [];
  #days: Days = { days: [], monthdays: [], dates: [] };
  #hasTimes = false;

  constructor(text: string) {
    this.#rest = text;
  }

  scan(): ReadSchedule[] | undefined {
    for (;;) {
      this.#rest = this.#rest.replace(/^(?:\s|,|und\b|&|\+|:|\.|jeden\b|jeweils\b|immer\b|am\b|uhr\b)+/, '');
      if (!this.#rest) break;
      if (!this.#readTimes() && !this.#readDays()) return undefined;
    }
    if (!this.#hasTimes && this.#hasDays()) this.#schedules.push(this.#schedule());
    return this.#schedules;
  }

  #readTimes(): boolean {
    const match = timeSpan.exec(this.#rest);
    if (!match) return false;
    const [found, fromHour, fromMinute = '00', toHour, toMinute = '00'] = match;
    const [opens, closes] = [`${Number(fromHour)}:${fromMinute}`, `${Number(toHour)}:${toMinute}`];
    if (![opens, closes].every(isTime) || opens === '24:00' || !areOpeningHours({ opens, closes }))
      return false;
    this.#schedules.push({ ...this.#schedule(), opens: padMidnight(opens), closes });
    this.#hasTimes = true;
    this.#take(found);
    return true;
  }

  #readDays(): boolean {
    if (this.#hasTimes) {
      this.#days = { days: [], monthdays: [], dates: [] };
      this.#hasTimes = false;
    }
    return this.#readDate() || this.#readMonthDays() || this.#readNthWeekday() || this.#readWeekdays();
  }

  #readDate(): boolean {
    const match = new RegExp(`^(?:${date})`).exec(this.#rest);
    const day = match && dateIn(match[0]);
    if (!day) return false;
    this.#days.dates.push(day);
    return this.#take(match[0]);
  }

  #readMonthDays(): boolean {
    const match = dayOfMonth.exec(this.#rest);
    if (!match) return false;
    const found = [...match[1]!.matchAll(/-?\d+/g)].map(([day]) => Number(day));
    if (!found.every((day) => day !== 0 && Math.abs(day) <= 31)) return false;
    this.#days.monthdays.push(...found);
    return this.#take(match[0]);
  }

  #readNthWeekday(): boolean {
    const match =
      /^(-?\d|[a-zäöü]+)\.? (?:und (\d|[a-zäöü]+)\.? )?([a-z]+)\.?,? (?:im|des|jeden|in jedem) monats?/.exec(
        this.#rest,
      );
    if (!match) return false;
    const weekday = weekdayNamed(match[3]!);
    const places = [match[1], match[2]]
      .filter((word) => word !== undefined)
      .map((word) => (/^-[1-5]$/.test(word) ? Number(word) : ordinalNamed(word)));
    if (!weekday || places.includes(undefined)) return false;
    this.#days.days.push(...places.map((place) => `${place}${weekday}`));
    return this.#take(match[0]);
  }

  #readWeekdays(): boolean {
    if (/^(?:täglich|jeden tag|daily)\b/.test(this.#rest)) {
      this.#days.days.push(...weekdayOrder);
      return this.#take(/^\S+(?: tag)?/.exec(this.#rest)![0]);
    }
    const match = /^([a-z]{2,12})\.?(?:\s*(?:-|bis)\s*([a-z]{2,12})\.?)?/.exec(this.#rest);
    const [first, last] = [match?.[1], match?.[2]].map((word) => word && weekdayNamed(word));
    if (!match || !first || (match[2] && !last)) return false;
    const [from, to] = [weekdayOrder.indexOf(first), weekdayOrder.indexOf(last ?? first)];
    if (to < from) return false;
    this.#days.days.push(...weekdayOrder.slice(from, to + 1));
    return this.#take(match[0]);
  }

  #take(found: string): true {
    this.#rest = this.#rest.slice(found.length);
    return true;
  }

  #hasDays(): boolean {
    return Object.values(this.#days as unknown as Record<string, unknown[]>).some((list) => list.length > 0);
  }

  #schedule(): ReadSchedule {
    return Object.fromEntries(
      Object.entries(this.#days as unknown as Record<string, unknown[]>)
        .filter(([, list]) => list.length)
        .map(([key, list]) => [key, [...list]]),
    );
  }
}

const isTime = (text: string) => /^(?:\d|1\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
/** Midnight has two digits, as the elements recognize it. */
const padMidnight = (text: string) => (text === '0:00' ? '00:00' : text);

function dateIn(text: string): string | undefined {
  const read = readDate(text);
  return 'value' in read ? read.value : undefined;
}
