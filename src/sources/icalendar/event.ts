import type { DataIssue } from '../../schema/index.js';
import type { EntryDraft } from '../entries.js';
import type { Component, Line } from './components.js';
import { partsOf, type Property, readLine, textOf, textsOf } from './content-line.js';
import type { Texts } from './markup.js';
import { attachmentsOf, saysCancelled, topicsOf } from './texts.js';
import { dayOf, instantOf, type Length, type Moment, readClock, readDuration } from './times.js';
import { berlin, utc, type ZoneBook } from './zone-book.js';

/** A VEVENT as it is written: one date, a series, or one instance of a series that differs from it. */
export interface VEvent {
  /** `VEVENT[12] (line 340)`. */
  place: string;
  uid?: string;
  /** Which instance of the series this is, by when that would have been. */
  recurrenceId?: Moment;
  /** Whether it is for all later instances, too. */
  isForLater: boolean;
  /** The later version of an event counts: the higher first of these, then the higher second. */
  version: readonly [sequence: number, stamp: number];
  start?: Moment;
  /** How long it takes, where that is known. */
  length?: Length;
  rules: string[];
  exceptionRules: string[];
  moreDates: { start: Moment; length?: Length }[];
  exceptDates: Moment[];
  isCancelled: boolean;
  /** Whether it is nobody's business who may not see the calendar itself. */
  isPrivate: boolean;
  /** All that is not about when it is. */
  draft: EntryDraft;
}

/** What a VEVENT is read with. */
export interface Surroundings {
  place: string;
  zones: ZoneBook;
  /** What reads its texts, made ready for it. */
  texts: Texts;
  /** Whether the calendar only tells that events are cancelled (`METHOD:CANCEL`). */
  isCancellation: boolean;
  /** Told of what can't be read; where nothing is `lost`, only that value is left out. */
  complain(issue: DataIssue): void;
}

/** Reads a VEVENT. What is wrong in it is told, and left out; nothing is left where it can't be said when it is. */
export function readEvent(component: Component, surroundings: Surroundings): VEvent | undefined {
  const { event, isReadable } = new EventReader(component, surroundings);
  return isReadable ? event : undefined;
}

/** Without these nothing can be told of an event. */
const essential = /^(?:DTSTART|RECURRENCE-ID)$/;

class EventReader {
  readonly event: VEvent;
  /** Whether it is known when it is, and which it is. */
  readonly isReadable: boolean;
  readonly #lines: readonly Line[];
  readonly #around: Surroundings;

  constructor({ lines }: Component, around: Surroundings) {
    this.#lines = lines;
    this.#around = around;
    const uid = this.#text('UID')?.trim();
    const start = this.#moment('DTSTART');
    const recurrence = this.#first('RECURRENCE-ID');
    const status = this.#text('STATUS')?.trim().toUpperCase();
    this.event = {
      place: around.place,
      uid: uid || undefined,
      recurrenceId: recurrence && this.#momentsOf(recurrence)[0],
      isForLater: recurrence?.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
      version: [Number(this.#text('SEQUENCE')) || 0, this.#stamp()],
      start,
      length: start && this.#length(start),
      rules: this.#rules('RRULE'),
      exceptionRules: this.#rules('EXRULE'),
      moreDates: this.#all('RDATE').flatMap((property) => this.#datesOf(property)),
      exceptDates: this.#all('EXDATE').flatMap((property) => this.#momentsOf(property)),
      isCancelled: around.isCancellation || status === 'CANCELLED',
      isPrivate: /^(?:PRIVATE|CONFIDENTIAL)$/i.test(this.#text('CLASS')?.trim() ?? ''),
      draft: this.#draft(status),
    };
    const { recurrenceId, isCancelled } = this.event;
    // What tells that something else is cancelled, or differs, may leave to that when it is.
    const needsStart = this.#has('DTSTART') || !(recurrence || isCancelled);
    if (needsStart && !this.#has('DTSTART')) this.#refuse('event', 'DTSTART', '');
    this.isReadable = !(needsStart && !start) && !(recurrence && !recurrenceId);
  }

  #draft(status: string | undefined): EntryDraft {
    const { texts } = this.#around;
    const title = texts.line(this.#text('SUMMARY') ?? '');
    const summary = texts.plain(this.#text('DESCRIPTION') ?? '') || texts.styled(this.#styled());
    const location = texts.plain(this.#text('LOCATION') ?? '');
    return {
      title: title || summary.split('\n')[0]!.trim() || location || undefined,
      summary: summary || undefined,
      // Addresses come line by line.
      location: location.split(/\s*\n\s*/).join(', ') || undefined,
      url: this.#text('URL')?.trim() || undefined,
      status: draftStatus(status, title),
      topics: topicsOf(this.#all('CATEGORIES').flatMap(({ value }) => textsOf(value))),
      ...attachmentsOf([...this.#all('IMAGE'), ...this.#all('ATTACH')]),
    };
  }

  #styled(): Property[] {
    return [...this.#all('STYLED-DESCRIPTION'), ...this.#all('X-ALT-DESC')];
  }

  /** When this version of the event was written. */
  #stamp(): number {
    const stamps = ['DTSTAMP', 'LAST-MODIFIED'].map(
      (name) => readClock(this.#text(name) ?? '')?.clock ?? -Infinity,
    );
    return Math.max(...stamps);
  }

  #length(start: Moment): Length | undefined {
    const duration = this.#first('DURATION');
    if (this.#has('DTEND') || !duration) return this.#lengthTill(start, this.#moment('DTEND'));
    const length = readDuration(duration.value);
    if (!length && !duration.value.startsWith('-')) this.#refuse('date', 'DURATION', duration.value);
    return length;
  }

  /** From start to end; unknown where the end does not come after, or one of both is a day and the other is not. */
  #lengthTill(start: Moment, end: Moment | undefined): Length | undefined {
    if (!end || end.isDay !== start.isDay) return undefined;
    const rest = start.isDay ? end.clock - start.clock : instantOf(end) - instantOf(start);
    return rest > 0 ? { days: 0, rest } : undefined;
  }

  /** As they are written: their reader says more about what is wrong. */
  #rules(name: string): string[] {
    return this.#all(name).flatMap(({ value }) => value || []);
  }

  #datesOf(property: Property): { start: Moment; length?: Length }[] {
    return partsOf(property.value).flatMap((value) => {
      const [from = '', to] = value.split('/');
      const start = this.#momentOf(from, property);
      if (!start) return [];
      if (!to) return [{ start }];
      const length = /P/i.test(to) ? readDuration(to) : this.#lengthTill(start, this.#momentOf(to, property));
      return [{ start, length }];
    });
  }

  #moment(name: string): Moment | undefined {
    const property = this.#first(name);
    return property && this.#momentsOf(property)[0];
  }

  #momentsOf(property: Property): Moment[] {
    return partsOf(property.value).flatMap((value) => this.#momentOf(value, property) ?? []);
  }

  #momentOf(value: string, { name, parameters }: Property): Moment | undefined {
    const read = readClock(value);
    if (!read) return this.#refuse('date', name, value);
    const { clock, isUtc } = read;
    // Some programs have whole days as times from midnight to midnight, with a mark.
    const isMarked = this.#isAllDay || parameters.get('VALUE')?.toUpperCase() === 'DATE';
    const isDay = read.isDay || (isMarked && !isUtc && clock === dayOf(clock));
    const tzid = parameters.get('TZID');
    const named = isUtc ? utc : tzid && !isDay ? this.#around.zones.zoneOf(tzid) : undefined;
    if (tzid && !isDay && !named) this.#refuse('time-zone', name, tzid);
    return { clock, isDay, zone: named ?? berlin, isFloating: !named };
  }

  get #isAllDay(): boolean {
    return this.#text('X-MICROSOFT-CDO-ALLDAYEVENT')?.trim().toUpperCase() === 'TRUE';
  }

  #text(name: string): string | undefined {
    const property = this.#first(name);
    return property && textOf(property.value);
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

  #parse({ name, text }: Line): Property | undefined {
    return readLine(text) ?? this.#refuse('event', name, text);
  }

  #refuse(expected: DataIssue['expected'], name: string, found: string): undefined {
    const path = `${this.#around.place}.${name}`;
    // Another zone is taken, so that nothing is lost; without a start there is nothing.
    const lost = expected === 'time-zone' ? undefined : essential.test(name) ? this.#around.place : path;
    this.#around.complain({ path, expected, found: found && excerpt(found), lost });
  }
}

/**
 * What is to be said of an event that is not cancelled by its calendar's own word. Offices often say so in the title
 * alone; a program's "confirmed" beside that is only what it writes of each event, so that neither is told.
 */
function draftStatus(status: string | undefined, title: string): EntryDraft['status'] {
  if (saysCancelled(title)) return status ? undefined : 'cancelled';
  return status === 'CONFIRMED' ? 'confirmed' : undefined;
}

/** The beginning of something that could not be read, in quotes. */
export function excerpt(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
