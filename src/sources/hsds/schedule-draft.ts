import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import { parseLooseDate } from '../shared/loose-dates.js';
import type { IssueCollector } from './issue-collector.js';
import type { Located } from './located.js';
import { alignStart, type Cycle, lastDayOf, weekdayOf, weekdays } from './schedule-cycle.js';
import { asNumber, joinParagraphs } from './text-fields.js';

const supportedFields = new Set(
  (
    'valid_from valid_to dtstart until count freq interval byday bymonthday byweekno byyearday wkst opens_at closes_at ' +
    'description notes'
  ).split(' '),
);

/** Texts that ask people to make an appointment. */
const byAppointment = /nach (?:telefonischer )?(?:vereinbarung|absprache)|terminvereinbarung|by appointment/i;

/** A schedule of the contract before it is parsed. */
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

/** The schedules of a service or location; empty ones are left out. */
export function schedulesOf(
  owner: JsonObject,
  path: string,
  issues: IssueCollector,
): Located<ScheduleDraft>[] {
  return asList(owner.schedules).flatMap((value, index) => {
    const schedulePath = `${path}.schedules[${index}]`;
    const schedule = asObject(value);
    issues.reportUnplacedFields(schedule, schedulePath, supportedFields);
    const draft = toScheduleDraft(schedule, schedulePath, issues);
    const isEmpty = Object.values(draft).every((part) => part === undefined);
    return isEmpty ? [] : [{ value: draft, path: schedulePath }];
  });
}

/** A schedule with days that the contract cannot express keeps its hours and texts. */
function toScheduleDraft(schedule: JsonObject, path: string, issues: IssueCollector): ScheduleDraft {
  const hours = hoursOf(schedule);
  const note = joinParagraphs(schedule.description, schedule.notes);
  const isTextOnly = note && !hours.opens && !asString(schedule.byday) && !asString(schedule.bymonthday);
  const days = daysOf(schedule);
  if (!days) {
    const field =
      ['byweekno', 'byyearday', 'count', 'freq'].find((name) => asString(schedule[name])) ?? 'freq';
    const fieldPath = `${path}.${field}`;
    const found = JSON.stringify(schedule[field]) ?? '';
    issues.report({ path: fieldPath, expected: 'recurrence', found, lost: fieldPath });
  }
  const appointment = isTextOnly && byAppointment.test(note) ? true : undefined;
  return { ...hours, ...(days ?? validityOf(schedule)), byAppointment: appointment, note };
}

/** Opening hours as local time: an offset in them is mostly that of the server. */
function hoursOf(schedule: JsonObject): Pick<ScheduleDraft, 'opens' | 'closes'> {
  const time = (value: unknown) => {
    const text = asString(value);
    const [, hour, minute] = /^(?:.*T)?(\d\d?):(\d\d)/.exec(text ?? '') ?? [];
    return hour ? `${hour}:${minute}` : text;
  };
  const [opens, closes] = [time(schedule.opens_at), time(schedule.closes_at)];
  const isWholeDay = /^0?0:00$/.test(opens ?? '') && /^(?:0?0:00|23:59)$/.test(closes ?? '');
  return { opens, closes: isWholeDay ? '24:00' : closes };
}

function validityOf({ valid_from: start, valid_to: end, until, dtstart }: JsonObject) {
  const [ends, starts] = [[end, until].map(toDay), [start, dtstart].map(toDay)];
  return { validFrom: starts.filter(Boolean).sort().at(-1), validTo: ends.filter(Boolean).sort()[0] };
}

const toDay = (value: unknown) => parseLooseDate(value)?.slice(0, 10);

/** The days and the validity of a schedule; undefined where the contract cannot express them. */
function daysOf(schedule: JsonObject): Partial<ScheduleDraft> | undefined {
  const freq = asString(schedule.freq)?.toUpperCase();
  const interval = asNumber(schedule.interval) ?? 1;
  const first = toDay(schedule.dtstart);
  const days = splitValues(schedule.byday).map((day) => day.toLowerCase().replace(/^\+/, ''));
  const monthdays = splitValues(schedule.bymonthday).map(Number);
  const isListed = days.length > 0 || monthdays.length > 0;
  // Without a repetition the first day is the only one, if it is known.
  if (!freq && !isListed) return first ? { dates: [first] } : validityOf(schedule);
  const isSupported =
    !freq || freq === 'WEEKLY' || freq === 'MONTHLY' || (freq === 'DAILY' && interval === 1);
  if (!isSupported || asString(schedule.byweekno) || !(isListed || first || freq === 'DAILY'))
    return undefined;
  if (!isListed && freq === 'MONTHLY') monthdays.push(Number(first!.slice(8)));
  else if (!isListed) days.push(...(freq === 'DAILY' ? weekdays : [weekdayOf(first!)]));
  const validity = countedValidity(schedule, {
    days,
    interval,
    unit: freq === 'MONTHLY' ? 'month' : 'week',
  });
  if (!validity) return undefined;
  // "Every Monday of every second month" names five Mondays of it.
  const isEachOfMonth = freq === 'MONTHLY' && interval > 1;
  return {
    days: days.length ? (isEachOfMonth ? days.flatMap(eachOfMonth) : days) : undefined,
    monthdays: monthdays.length ? monthdays : undefined,
    interval: interval === 1 ? undefined : interval,
    ...validity,
  };
}

/** The validity of a repetition, with `count` turned into a last day; undefined where that cannot be computed. */
function countedValidity(schedule: JsonObject, { days, interval, unit }: Omit<Cycle, 'count'>) {
  const [first, validity] = [toDay(schedule.dtstart), validityOf(schedule)];
  const count = asNumber(schedule.count);
  const hasCycle = Number.isInteger(interval) && interval > 1 && interval < 1000;
  if (hasCycle && isDay(first) && isDay(validity.validFrom))
    validity.validFrom = alignStart(first, validity.validFrom, interval, unit);
  if (validity.validTo || count === undefined) return validity;
  const validTo = isDay(first) ? lastDayOf(first, { days, interval, unit, count }) : undefined;
  return validTo && { ...validity, validTo };
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

const splitValues = (value: unknown): string[] =>
  asList(value)
    .flatMap((part) => (asString(part) ?? '').split(/[\s,;]+/))
    .filter(Boolean);

const eachOfMonth = (day: string) => (day.length > 2 ? [day] : [1, 2, 3, 4, 5].map((nth) => `${nth}${day}`));
