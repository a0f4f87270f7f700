import type { AgendaEntry, Text } from '../schema/index.js';
import { contentLines, escapeText } from './content-lines.js';
import { berlinInstant, instantDate, knownEnd, localDay, precisionOf, TIME_ZONE } from './dates.js';

/** An entry of the agenda in one language, as a calendar needs it. */
export interface CalendarEvent {
  id?: string;
  title: string;
  start: string;
  /** For whole days the last day. Unknown where it is not after the start. */
  end?: string;
  allDay?: boolean;
  status?: 'confirmed' | 'cancelled' | 'moved';
  location?: string;
  summary?: string;
  url?: string;
}

export interface CalendarOptions {
  /** When the file is written (`DTSTAMP`). */
  now: Date;
  /** The name of the calendar for those who subscribe to it. */
  name?: string;
}

/** A calendar file, and the entries that are not in it. */
export interface WrittenCalendar {
  text: string;
  /** Entries whose date is known only to the month or year: iCalendar has no such dates. */
  skipped: readonly CalendarEvent[];
}

/** Entries of the agenda in one language. @param pick Gives a text in that language. */
export function calendarEvents(
  entries: readonly AgendaEntry[],
  pick: (text: Text) => string,
): CalendarEvent[] {
  const pickIfGiven = (text: Text | undefined) => text && pick(text);
  return entries.map(({ title, start = '', location, summary, ...entry }) => ({
    ...entry,
    start,
    title: pick(title),
    location: pickIfGiven(location),
    summary: pickIfGiven(summary),
  }));
}

/** Writes entries of the agenda as an iCalendar file (RFC 5545) in Berlin time. */
export function toICalendar(
  entries: readonly CalendarEvent[],
  { now, name }: CalendarOptions,
): WrittenCalendar {
  const isDated = ({ start }: CalendarEvent) => isExact(start);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//praeventionskette-widgets//DE',
    'CALSCALE:GREGORIAN',
    ...(name ? [`NAME:${text(name)}`, `X-WR-CALNAME:${text(name)}`] : []),
    ...berlinTimeZone,
    ...entries.filter(isDated).flatMap((entry) => linesOf(entry, now)),
    'END:VCALENDAR',
  ];
  return { text: contentLines(lines), skipped: entries.filter((entry) => !isDated(entry)) };
}

/** The rules of Europe/Berlin since 1996. */
const berlinTimeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** When these rules begin, in milliseconds. */
const TIME_ZONE_SINCE = Date.parse('1996-03-31T01:00:00Z');

function linesOf(entry: CalendarEvent, now: Date): string[] {
  const { title, status, location, summary, url } = entry;
  const lines = [
    'BEGIN:VEVENT',
    `UID:${text(entry.id || hashOf(`${title}\n${entry.start}`))}`,
    `DTSTAMP:${utcTime(now.getTime())}`,
    ...(isWholeDays(entry) ? daysOf(entry) : timesOf(entry)),
    `SUMMARY:${text(title)}`,
    // A moved event takes place, so it is confirmed.
    status && `STATUS:${status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    location && `LOCATION:${text(location)}`,
    summary && `DESCRIPTION:${text(summary)}`,
    url && `URL:${withoutControls(url).replace(/\s/g, '')}`,
    'END:VEVENT',
  ];
  return lines.flatMap((line) => line || []);
}

function isExact(date: string): boolean {
  return precisionOf(date) === 'day' || precisionOf(date) === 'instant';
}

function isWholeDays({ start, allDay }: CalendarEvent): boolean {
  return !!allDay || precisionOf(start) === 'day';
}

/** Whole days: iCalendar names the first day, and the day after the last one. */
function daysOf({ start, end }: CalendarEvent): string[] {
  const first = localDay(start);
  const known = knownEnd(first, end && isExact(end) ? localDay(end) : undefined);
  const next = dayAfter(known ?? first);
  // The day after 9999-12-31 can't be written.
  const endInstant = next.length === first.length ? [`DTEND;VALUE=DATE:${dayName(next)}`] : [];
  return [`DTSTART;VALUE=DATE:${dayName(first)}`, ...endInstant];
}

function timesOf({ start, end }: CalendarEvent): string[] {
  const known = knownEnd(start, end && isExact(end) ? end : undefined);
  // An end without a time is the end of that day.
  const endInstant =
    known && precisionOf(known) === 'day'
      ? berlinInstant(`${dayAfter(known)}T00:00`)
      : Date.parse(known ?? '');
  return [
    `DTSTART${timeOf(Date.parse(start))}`,
    ...(Number.isFinite(endInstant) ? [`DTEND${timeOf(endInstant)}`] : []),
  ];
}

/** In Berlin time, but in UTC where that would be ambiguous or wrong: in the hour that occurs twice, and before 1996. */
function timeOf(instant: number): string {
  const local = instantDate(instant).slice(0, 19);
  return instant >= TIME_ZONE_SINCE && berlinInstant(local) === Math.floor(instant / 1000) * 1000
    ? `;TZID=${TIME_ZONE}:${local.replace(/[-:]/g, '')}`
    : `:${utcTime(instant)}`;
}

function utcTime(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function dayName(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().replace(/T.*$/, '');
}

function text(value: string): string {
  return escapeText(withoutControls(value));
}

/** Removes the control characters that iCalendar forbids. */
function withoutControls(value: string): string {
  return value.replace(/(?![\t\n\r\x80-\x9f])\p{Cc}/gu, '');
}

/** A stable identifier of a text (two FNV-1a hashes). */
function hashOf(value: string): string {
  const parts = [0x811c9dc5, 0x01000193].map((seed) => {
    let hash = seed;
    for (const byte of new TextEncoder().encode(value)) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return parts.join('');
}
