import type { DataIssue, Expectation } from '../../schema/index.js';
import type { EntryDraft } from '../shared/entry-collector.js';
import type { Component, ContentLine } from './component-scanner.js';
import { parseContentLine, parseTextList, type Property, splitList, unescapeText } from './content-line.js';
import {
  type CalendarTime,
  DAY_MS,
  type Duration,
  midnightOf,
  parseDateTime,
  parseDuration,
  toInstant,
} from './date-time.js';
import { attachmentsOf, isCalledOffInTitle, topicIdsOf } from './event-details.js';
import type { TextPropertyReader } from './text-properties.js';
import { berlin, type TimeZoneRegistry, utc } from './time-zone-registry.js';

/** A VEVENT (RFC 5545, 3.6.1): a single event, the master of a series, or the override of one of its instances. */
export interface VEvent {
  /** Where it is in the file: `VEVENT[12] (line 340)`. */
  place: string;
  uid?: string;
  /** The instance that this one overrides, by its original start. */
  recurrenceId?: CalendarTime;
  /** Whether it overrides all later instances, too (`RANGE=THISANDFUTURE`). */
  isThisAndFuture: boolean;
  /** Decides which of several revisions counts: the higher sequence, then the later timestamp. */
  revision: readonly [sequence: number, timestamp: number];
  start?: CalendarTime;
  /** Undefined where its end is unknown. */
  duration?: Duration;
  /** RRULE, unparsed: whether a rule is valid depends on the start of the series. */
  rules: string[];
  /** EXRULE, unparsed. */
  exceptionRules: string[];
  /** RDATE */
  recurrenceDates: { start: CalendarTime; duration?: Duration }[];
  /** EXDATE */
  exceptionDates: CalendarTime[];
  isCancelled: boolean;
  /** Whether its CLASS keeps it from people who have no access to the calendar. */
  isPrivate: boolean;
  /** Everything but its times. */
  draft: EntryDraft;
}

/** What reading a VEVENT depends on. */
export interface EventContext {
  place: string;
  zones: TimeZoneRegistry;
  /** Prepared for the texts of this event. */
  texts: TextPropertyReader;
  /** Whether the calendar only announces cancellations (`METHOD:CANCEL`). */
  isCancellation: boolean;
  /** Reports a value that could not be read; without `lost`, a substitute is used. */
  report(issue: DataIssue): void;
}

/** Reads a VEVENT; values that cannot be read are reported and left out. Undefined where it has no usable time. */
export function readVEvent(component: Component, context: EventContext): VEvent | undefined {
  const { event, isUsable } = new VEventReader(component, context);
  return isUsable ? event : undefined;
}

/** Without a valid value of these an event cannot be shown. */
const essentialProperty = /^(?:DTSTART|RECURRENCE-ID)$/;

class VEventReader {
  readonly event: VEvent;
  /** Whether it is known when the event is, or which instance it overrides. */
  readonly isUsable: boolean;
  readonly #lines: readonly ContentLine[];
  readonly #context: EventContext;

  constructor({ contentLines }: Component, context: EventContext) {
    this.#lines = contentLines;
    this.#context = context;
    const uid = this.#text('UID')?.trim();
    const start = this.#time('DTSTART');
    const recurrence = this.#first('RECURRENCE-ID');
    const status = this.#text('STATUS')?.trim().toUpperCase();
    this.event = {
      place: context.place,
      uid: uid || undefined,
      recurrenceId: recurrence && this.#timesOf(recurrence)[0],
      isThisAndFuture: recurrence?.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
      revision: [Number(this.#text('SEQUENCE')) || 0, this.#timestamp()],
      start,
      duration: start && this.#duration(start),
      rules: this.#values('RRULE'),
      exceptionRules: this.#values('EXRULE'),
      recurrenceDates: this.#all('RDATE').flatMap((property) => this.#recurrenceDatesOf(property)),
      exceptionDates: this.#all('EXDATE').flatMap((property) => this.#timesOf(property)),
      isCancelled: context.isCancellation || status === 'CANCELLED',
      isPrivate: /^(?:PRIVATE|CONFIDENTIAL)$/i.test(this.#text('CLASS')?.trim() ?? ''),
      draft: this.#draft(status),
    };
    const { recurrenceId, isCancelled } = this.event;
    // An override or a cancellation may leave its time to the event that it belongs to.
    const needsStart = this.#has('DTSTART') || !(recurrence || isCancelled);
    if (needsStart && !this.#has('DTSTART')) this.#report('event', 'DTSTART', '');
    this.isUsable = !(needsStart && !start) && !(recurrence && !recurrenceId);
  }

  #draft(status: string | undefined): EntryDraft {
    const { texts } = this.#context;
    const title = texts.toTitle(this.#text('SUMMARY') ?? '');
    const summary =
      texts.toPlainText(this.#text('DESCRIPTION') ?? '') ||
      texts.firstHtmlDescription([...this.#all('STYLED-DESCRIPTION'), ...this.#all('X-ALT-DESC')]);
    const location = texts.toPlainText(this.#text('LOCATION') ?? '');
    return {
      title: title || summary.split('\n')[0]!.trim() || location || undefined,
      summary: summary || undefined,
      // Addresses come line by line.
      location: location.split(/\s*\n\s*/).join(', ') || undefined,
      url: this.#text('URL')?.trim() || undefined,
      status: draftStatus(status, title),
      topics: topicIdsOf(this.#all('CATEGORIES').flatMap(({ value }) => parseTextList(value))),
      ...attachmentsOf([...this.#all('IMAGE'), ...this.#all('ATTACH')]),
    };
  }

  /** When this revision was written; -Infinity where that is not stated. */
  #timestamp(): number {
    const stamps = ['DTSTAMP', 'LAST-MODIFIED'].map(
      (name) => parseDateTime(this.#text(name) ?? '')?.wallTime ?? -Infinity,
    );
    return Math.max(...stamps);
  }

  #duration(start: CalendarTime): Duration | undefined {
    const end = this.#first('DTEND');
    if (end) return this.#durationTo(end, splitList(end.value)[0], start);
    if (this.#has('DTEND')) return undefined;
    const property = this.#first('DURATION');
    const duration = property && parseDuration(property.value);
    if (property && !duration)
      this.#report(property.value.startsWith('-') ? 'end' : 'date', 'DURATION', property.value);
    return duration;
  }

  /** The duration from a start to an end; undefined, and reported, where that does not come after it. */
  #durationTo(property: Property, value: string | undefined, start: CalendarTime): Duration | undefined {
    const end = value === undefined ? undefined : this.#parseTime(value, property);
    if (!end) return undefined;
    const size = start.isDate
      ? endDateOf(end) - start.wallTime
      : end.isDate
        ? -Infinity
        : toInstant(end) - toInstant(start);
    // Programs also repeat the start where they know no end.
    if (size < 0) this.#report('end', property.name, value!);
    return size > 0 ? { days: 0, exactMs: size } : undefined;
  }

  #values(name: string): string[] {
    return this.#all(name).flatMap(({ value }) => value || []);
  }

  /** RDATE: dates, times or periods (`start/end`, `start/duration`). */
  #recurrenceDatesOf(property: Property): VEvent['recurrenceDates'] {
    return splitList(property.value).flatMap((value) => {
      const [from = '', to] = value.split('/');
      const start = this.#parseTime(from, property);
      if (!start) return [];
      if (!to) return [{ start }];
      const duration = /P/i.test(to)
        ? (parseDuration(to) ?? this.#report('date', property.name, to))
        : this.#durationTo(property, to, start);
      return [{ start, duration }];
    });
  }

  #time(name: string): CalendarTime | undefined {
    const property = this.#first(name);
    return property && this.#timesOf(property)[0];
  }

  #timesOf(property: Property): CalendarTime[] {
    return splitList(property.value).flatMap((value) => this.#parseTime(value, property) ?? []);
  }

  #parseTime(value: string, { name, parameters }: Property): CalendarTime | undefined {
    const parsed = parseDateTime(value);
    if (!parsed) return this.#report('date', name, value);
    const { wallTime, isUtc } = parsed;
    // Some programs write whole days as DATE-TIME from midnight to midnight, and mark them.
    const isMarked = this.#isMarkedAllDay || parameters.get('VALUE')?.toUpperCase() === 'DATE';
    const isDate = parsed.isDate || (isMarked && !isUtc && wallTime === midnightOf(wallTime));
    const tzid = parameters.get('TZID');
    const zone = isUtc ? utc : tzid && !isDate ? this.#context.zones.find(tzid) : undefined;
    if (tzid && !isDate && !zone) this.#report('time-zone', name, tzid);
    return { wallTime, isDate, zone: zone ?? berlin, isFloating: !zone };
  }

  get #isMarkedAllDay(): boolean {
    return this.#text('X-MICROSOFT-CDO-ALLDAYEVENT')?.trim().toUpperCase() === 'TRUE';
  }

  #text(name: string): string | undefined {
    const property = this.#first(name);
    return property && unescapeText(property.value);
  }

  #has(name: string): boolean {
    return this.#lines.some((line) => line.name === name);
  }

  #first(name: string): Property | undefined {
    const line = this.#lines.find((line) => line.name === name);
    return line && this.#parse(line);
  }

  #all(name: string): Property[] {
    const lines = this.#lines.filter((line) => line.name === name);
    return lines.flatMap((line) => this.#parse(line) ?? []);
  }

  #parse({ name, text }: ContentLine): Property | undefined {
    return parseContentLine(text) ?? this.#report('event', name, text);
  }

  #report(expected: Expectation, name: string, found: string): undefined {
    const path = `${this.#context.place}.${name}`;
    // For an unknown time zone Berlin's is used, so nothing is lost; without a start the whole event is.
    const lost =
      expected === 'time-zone' ? undefined : essentialProperty.test(name) ? this.#context.place : path;
    this.#context.report({ path, expected, found: found && quoteExcerpt(found), lost });
  }
}

/**
 * The day after the last, for an event of whole days. Where its end is a time nevertheless, midnight ends the day
 * before; any other time is on the last day itself. UTC is taken as it is written where it is midnight, else in Berlin.
 */
function endDateOf({ wallTime, isDate, zone }: CalendarTime): number {
  if (isDate || wallTime === midnightOf(wallTime)) return wallTime;
  const local = zone === utc ? berlin.clockAt(wallTime) : wallTime;
  return local === midnightOf(local) ? local : midnightOf(local) + DAY_MS;
}

/**
 * The status of an event that its calendar does not cancel. Offices often say in the title alone that it does not take
 * place; programs write "confirmed" for every event. Where both are present, neither is shown.
 */
function draftStatus(status: string | undefined, title: string): EntryDraft['status'] {
  if (isCalledOffInTitle(title)) return status ? undefined : 'cancelled';
  return status === 'CONFIRMED' ? 'confirmed' : undefined;
}

/** The beginning of a value that could not be read, in quotes. */
export function quoteExcerpt(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
