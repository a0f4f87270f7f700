import type { EntryDraft } from '../shared/entry-collector.js';
import { asList, asString, type JsonObject } from '../shared/json-values.js';
import { termOf } from './json-ld-graph.js';

/** An instance of a schedule. */
type Span = Pick<EntryDraft, 'id' | 'start' | 'end' | 'allDay'>;

const weekdays = new Map(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
    .split(' ')
    .map((name) => [name, name.slice(0, 2).toUpperCase()] as const),
);

/** ISO 8601 durations and plain words as a frequency; the number is the interval. */
const frequencies = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' } as const;

/**
 * The instances of an event's schedules (`Schedule`), from a year before to a year after `now`. The rules of schema.org
 * are those of iCalendar under other names, so the reader of calendars expands them.
 *
 * @param event Its own start and end stand in for those that a schedule lacks.
 * @returns The instances, and the indexes of the schedules that cannot be expanded.
 */
export async function expandSchedules(
  schedules: readonly JsonObject[],
  event: EntryDraft,
  now: Date,
): Promise<{ spans: Span[]; unsupported: number[] }> {
  const { readCalendar } = await import('../icalendar/icalendar-reader.js');
  const spans: Span[] = [];
  const unsupported: number[] = [];
  for (const [index, schedule] of schedules.entries()) {
    const lines = toCalendarLines(schedule, event);
    const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:x', 'SUMMARY:x', ...(lines ?? [])];
    const { program, issues } = await readCalendar(
      [...text, 'END:VEVENT', 'END:VCALENDAR'].join('\n'),
      '',
      now,
    );
    if (!lines || issues.length) unsupported.push(index);
    for (const { id, start, end, allDay } of lines ? program!.agenda : [])
      spans.push({ id: event.id && id?.replace('x', event.id), start, end, allDay });
  }
  return { spans, unsupported };
}

/** A schedule as properties of a VEVENT; undefined where its start or its rule cannot be expressed. */
function toCalendarLines(schedule: JsonObject, event: EntryDraft): string[] | undefined {
  const firstDay = dateIn(schedule.startDate) ?? dateIn(event.start);
  if (!firstDay) return undefined;
  const [startTime, endTime] = [schedule.startTime, schedule.endTime].map(timeIn);
  const zone = /^[\w+/-]+$/.exec(asString(schedule.scheduleTimezone) ?? '')?.[0] ?? 'Europe/Berlin';
  const at = (day: string, time: string | undefined) =>
    time ? `;TZID=${zone}:${day}T${time}` : `;VALUE=DATE:${day}`;
  const lines = [`DTSTART${at(firstDay, startTime)}`];
  const duration = /^P[\dDTHMSW]+$/.exec(asString(schedule.duration) ?? '')?.[0];
  if (startTime && endTime && endTime > startTime) lines.push(`DTEND${at(firstDay, endTime)}`);
  else if (startTime && duration) lines.push(`DURATION:${duration}`);
  for (const value of asList(schedule.exceptDate)) {
    const day = dateIn(value);
    if (day) lines.push(`EXDATE;VALUE=DATE:${day}`);
  }
  const rule = toRule(schedule);
  if (rule === undefined) return undefined;
  if (rule) lines.push(`RRULE:${rule}`);
  return lines;
}

/** The recurrence rule of a schedule; empty where it names a single date, undefined where it is not supported. */
function toRule(schedule: JsonObject): string | undefined {
  const { byDay, byMonthDay, byMonth, byMonthWeek, repeatFrequency, repeatCount, endDate } = schedule;
  const days = asList(byDay).map((day) => weekdays.get(termOf(day)) ?? ruleDayIn(day));
  const monthDays = asList(byMonthDay).map(Number);
  const stated = asString(repeatFrequency);
  const [, number = '1', unit] =
    /^(?:P(\d+)([DWMY])$|(?=(?:dai|week|month|year)ly$))/i.exec(stated ?? '') ?? [];
  const known = unit ?? (/^(?:dai|week|month|year)ly$/i.test(stated ?? '') ? stated![0] : undefined);
  const implied = monthDays.length ? 'M' : days.length ? 'W' : undefined;
  const letter = (stated ? known : implied)?.toUpperCase() as keyof typeof frequencies | undefined;
  if (days.includes(undefined) || (stated && !letter) || byMonthWeek !== undefined) return undefined;
  if (!letter) return '';
  // `P7D` with weekdays is a week; calendars count its interval in weeks.
  const isWeeks = letter === 'D' && Number(number) % 7 === 0;
  const [freq, interval] = isWeeks ? ['WEEKLY', Number(number) / 7] : [frequencies[letter], Number(number)];
  const until = dateIn(endDate);
  return [
    `FREQ=${freq}`,
    `INTERVAL=${interval}`,
    days.length && `BYDAY=${days.join()}`,
    monthDays.length && `BYMONTHDAY=${monthDays.join()}`,
    asList(byMonth).length && `BYMONTH=${asList(byMonth).map(Number).join()}`,
    repeatCount !== undefined && `COUNT=${Number(repeatCount)}`,
    until && `UNTIL=${until}`,
  ]
    .filter(Boolean)
    .join(';');
}

/** Days in the form of calendars, which schema.org allows as well: `MO`, `2TU`, `-1FR`. */
const ruleDayIn = (day: unknown) => /^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/.exec(asString(day) ?? '')?.[0];

const dateIn = (value: unknown) =>
  /^(\d{4})-(\d\d)-(\d\d)/
    .exec(asString(value) ?? '')
    ?.slice(1)
    .join('');

const timeIn = (value: unknown) => {
  const [, hour, minute, second = '00'] = /^T?(\d\d):(\d\d)(?::(\d\d))?/.exec(asString(value) ?? '') ?? [];
  return hour && hour + minute + second;
};
