import { fieldsOf, listOf, stringOf, type Fields } from '../fields.js';
import { looseDate } from '../loose-dates.js';
import type { Findings } from './findings.js';
import type { Found } from './found.js';
import { alignedStart, lastOf, weekdayOf, weekdays, type Series } from './recurrence.js';
import { numberOf, paragraphs } from './words.js';

const taken = new Set(
  (
    'valid_from valid_to dtstart until count freq interval byday bymonthday byweekno byyearday wkst opens_at closes_at ' +
    'description notes'
  ).split(' '),
);

/** What it is to come by appointment, and at no other time. */
const byAppointment = /nach (?:telefonischer )?(?:vereinbarung|absprache)|terminvereinbarung|by appointment/i;

/** A schedule on its way to the contract. */
export interface ScheduleDraft {
  days?: string[];
  monthdays?: number[];
  dates?: string[];
  opens?: string;
  closes?: string;
  interval?: number;
  validFrom?: string;
  validTo?: string;
  byAppointment?: true;
  note?: string;
}

/** When whatever has schedules is open. */
export function schedulesOf(owner: Fields, from: string, findings: Findings): Found<ScheduleDraft>[] {
  return listOf(owner.schedules).flatMap((value, index) => {
    const at = `${from}.schedules[${index}]`;
    const schedule = fieldsOf(value);
    findings.leftOver(schedule, at, taken);
    const draft = scheduleOf(schedule, at, findings);
    return Object.values(draft).some((part) => part !== undefined) ? [{ value: draft, from: at }] : [];
  });
}

/** A schedule whose days can't be followed keeps its hours and words: on which days is not known then. */
function scheduleOf(schedule: Fields, at: string, findings: Findings): ScheduleDraft {
  const hours = hoursOf(schedule);
  const note = paragraphs(schedule.description, schedule.notes);
  const isOnlyWords = note && !hours.opens && !stringOf(schedule.byday) && !stringOf(schedule.bymonthday);
  const days = daysOf(schedule);
  if (!days) {
    const what = ['byweekno', 'byyearday', 'count', 'freq'].find((name) => stringOf(schedule[name]));
    const path = `${at}.${what ?? 'freq'}`;
    findings.complain({
      path,
      expected: 'recurrence',
      found: JSON.stringify(schedule[what ?? 'freq']) ?? '',
      lost: path,
    });
  }
  const appointment = isOnlyWords && byAppointment.test(note) ? true : undefined;
  return { ...hours, ...(days ?? spanOf(schedule)), byAppointment: appointment, note };
}

/** By the clock that hangs there: what zone a system notes beside it is mostly that of its server. */
function hoursOf(schedule: Fields): Pick<ScheduleDraft, 'opens' | 'closes'> {
  const time = (value: unknown) => {
    const text = stringOf(value);
    const [, hour, minute] = /^(?:.*T)?(\d\d?):(\d\d)/.exec(text ?? '') ?? [];
    return hour ? `${hour}:${minute}` : text;
  };
  const [opens, closes] = [time(schedule.opens_at), time(schedule.closes_at)];
  const isWholeDay = /^0?0:00$/.test(opens ?? '') && /^(?:0?0:00|23:59)$/.test(closes ?? '');
  return { opens, closes: isWholeDay ? '24:00' : closes };
}

function spanOf({ valid_from: start, valid_to: end, until, dtstart }: Fields) {
  const [ends, from] = [[end, until].map(dayOf), [start, dtstart].map(dayOf)];
  return { validFrom: from.filter(Boolean).sort().at(-1), validTo: ends.filter(Boolean).sort()[0] };
}

const dayOf = (value: unknown) => looseDate(value)?.slice(0, 10);

/** On which days; nothing where they can't be told by the contract's means. */
function daysOf(schedule: Fields): Partial<ScheduleDraft> | undefined {
  const freq = stringOf(schedule.freq)?.toUpperCase();
  const interval = numberOf(schedule.interval) ?? 1;
  const first = dayOf(schedule.dtstart);
  const days = partsOf(schedule.byday).map((day) => day.toLowerCase().replace(/^\+/, ''));
  const monthdays = partsOf(schedule.bymonthday).map(Number);
  const isListed = days.length > 0 || monthdays.length > 0;
  // What does not come again is on one day; without that, nobody knows when.
  if (!freq && !isListed) return first ? { dates: [first] } : spanOf(schedule);
  const isFollowed = !freq || freq === 'WEEKLY' || freq === 'MONTHLY' || (freq === 'DAILY' && interval === 1);
  if (!isFollowed || stringOf(schedule.byweekno) || !(isListed || first || freq === 'DAILY'))
    return undefined;
  if (!isListed && freq === 'MONTHLY') monthdays.push(Number(first!.slice(8)));
  else if (!isListed) days.push(...(freq === 'DAILY' ? weekdays : [weekdayOf(first!)]));
  const span = countedSpan(schedule, { days, interval, unit: freq === 'MONTHLY' ? 'month' : 'week' });
  if (!span) return undefined;
  // "Every Monday of every second month" is five Mondays of it.
  const isOfMonths = freq === 'MONTHLY' && interval > 1;
  return {
    days: days.length ? (isOfMonths ? days.flatMap(everyOfMonth) : days) : undefined,
    monthdays: monthdays.length ? monthdays : undefined,
    interval: interval === 1 ? undefined : interval,
    ...span,
  };
}

/** From when to when a repetition goes on; nothing where it ends after so many times that can't be counted. */
function countedSpan(schedule: Fields, { days, interval, unit }: Omit<Series, 'count'>) {
  const [first, span] = [dayOf(schedule.dtstart), spanOf(schedule)];
  const [count, isCycle] = [
    numberOf(schedule.count),
    Number.isInteger(interval) && interval > 1 && interval < 1000,
  ];
  if (isCycle && isDay(first) && isDay(span.validFrom))
    span.validFrom = alignedStart(first, span.validFrom, interval, unit);
  if (span.validTo || count === undefined) return span;
  const validTo = isDay(first) ? lastOf(first, { days, interval, unit, count }) : undefined;
  return validTo && { ...span, validTo };
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

const partsOf = (value: unknown): string[] =>
  listOf(value)
    .flatMap((part) => (stringOf(part) ?? '').split(/[\s,;]+/))
    .filter(Boolean);

const everyOfMonth = (day: string) => (day.length > 2 ? [day] : [1, 2, 3, 4, 5].map((nth) => `${nth}${day}`));
