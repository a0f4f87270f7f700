import { contentLines, escapeText } from './content-lines.js';
import { berlinInstant, instantDate, knownEnd, localDay, precisionOf, TIME_ZONE } from './dates.js';

/** What a calendar says of an entry of the agenda, in one language. */
export interface CalendarEvent {
  id?: string;
  title: string;
  start: string;
  /** Of whole days the last one; one that is not after the start is not known. */
  end?: string;
  allDay?: boolean;
  status?: 'confirmed' | 'cancelled' | 'moved';
  location?: string;
  summary?: string;
  url?: string;
}

export interface CalendarOptions {
  /** When it is written. */
  now: Date;
  /** What the calendar is called where people subscribe to it. */
  name?: string;
}

/** A calendar as a file, and what could not be put into it. */
export interface WrittenCalendar {
  text: string;
  /** What is known only to the month or the year: calendars have no such dates. */
  skipped: readonly CalendarEvent[];
}

/** Entries of the agenda as a calendar (RFC 5545), in the time of Berlin; lines ended by CRLF and folded at 75 octets. */
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

/** Europe/Berlin as it has been since 1996. */
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

const TIME_ZONE_SINCE = Date.parse('1996-03-31T01:00:00Z');

function linesOf(entry: CalendarEvent, now: Date): string[] {
  const { title, status, location, summary, url } = entry;
  const lines = [
    'BEGIN:VEVENT',
    `UID:${text(entry.id || hashOf(`${title}\n${entry.start}`))}`,
    `DTSTAMP:${utcTime(now.getTime())}`,
    ...(isWholeDays(entry) ? daysOf(entry) : timesOf(entry)),
    `SUMMARY:${text(title)}`,
    // It takes place, though at another time than it was to: that is what calendars ask.
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

/** Of whole days a calendar names the first, and the one after the last. */
function daysOf({ start, end }: CalendarEvent): string[] {
  const first = localDay(start);
  const known = knownEnd(first, end && isExact(end) ? localDay(end) : undefined);
  const next = dayAfter(known ?? first);
  // There is no day after the last that calendars can write.
  const till = next.length === first.length ? [`DTEND;VALUE=DATE:${dayName(next)}`] : [];
  return [`DTSTART;VALUE=DATE:${dayName(first)}`, ...till];
}

function timesOf({ start, end }: CalendarEvent): string[] {
  const known = knownEnd(start, end && isExact(end) ? end : undefined);
  // With a time at its start only, it goes on to the end of its last day.
  const till =
    known && precisionOf(known) === 'day'
      ? berlinInstant(`${dayAfter(known)}T00:00`)
      : Date.parse(known ?? '');
  return [`DTSTART${timeOf(Date.parse(start))}`, ...(Number.isFinite(till) ? [`DTEND${timeOf(till)}`] : [])];
}

/** By Berlin's clock, but where that would say another time: in the hour that comes twice, and before 1996. */
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

/** Calendars may not have control characters but those that part lines and words. */
function withoutControls(value: string): string {
  return value.replace(/(?![\t\n\r\x80-\x9f])\p{Cc}/gu, '');
}

/** A name that stays the same while the text does (FNV-1a, twice). */
function hashOf(value: string): string {
  const parts = [0x811c9dc5, 0x01000193].map((seed) => {
    let hash = seed;
    for (const byte of new TextEncoder().encode(value)) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return parts.join('');
}
