import type { EntryDraft } from '../shared/entry-collector.js';
import {
  type CalendarTime,
  DAY_MS,
  type Duration,
  formatDateTime,
  midnightOf,
  toInstant,
  toSpan,
} from './date-time.js';
import { parseRecurrenceRule, UnsupportedRuleError } from './recurrence-rule.js';
import { expandRule } from './recurrence-rule-expansion.js';
import type { StepBudget } from './step-budget.js';
import { berlin } from './time-zone-registry.js';
import type { VEvent } from './vevent.js';

/** All events of one UID: a single event or the master of a series, and the overrides of its instances. */
export interface EventSeries {
  /** Absent where the file holds only overrides. */
  master?: VEvent;
  overrides: VEvent[];
}

/** What a series is expanded for. */
export interface SeriesWindow {
  /** Bounds of the wanted instances, in milliseconds, both inclusive. */
  from: number;
  to: number;
  budget: StepBudget;
  /** Reports a rule that is invalid or takes too long. */
  reportRule(event: VEvent, name: 'RRULE' | 'EXRULE', rule: string): void;
}

/** One instance of a series, or a single event. */
export interface Instance {
  draft: EntryDraft;
  event: VEvent;
}

/** Thrice a day for two years; calendars for people have fewer. */
const MAX_INSTANCES_PER_RULE = 2500;

/** Rules are expanded so far beyond the window: zones and overrides for all later instances may move instances into it. */
const MARGIN_MS = 8 * DAY_MS;

/** The instances of a series within a window, overrides included; `undefined` now and then, as a chance to yield. */
export function* expandSeries(series: EventSeries, window: SeriesWindow): Generator<Instance | undefined> {
  const { master, overrides } = series;
  if (!master?.start) {
    for (const event of overrides) if (event.start) yield singleInstance(event);
  } else if (!isRecurring(master) && !overrides.length) {
    yield singleInstance(master);
  } else {
    yield* new RecurrenceSet(master as StartedEvent, overrides, window).instances();
  }
}

type StartedEvent = VEvent & { start: CalendarTime };

const isRecurring = ({ rules, recurrenceDates }: VEvent) => rules.length > 0 || recurrenceDates.length > 0;

function singleInstance(event: VEvent): Instance {
  const { uid, recurrenceId, start, duration } = event;
  const id = uid && recurrenceId ? `${uid}/${formatDateTime(recurrenceId)}` : uid;
  return {
    event,
    draft: { ...event.draft, id, ...statusOf(event, recurrenceId), ...toSpan(start!, duration) },
  };
}

/** @param original When the instance was before it was moved. */
function statusOf(
  { isCancelled, start, draft }: VEvent,
  original: CalendarTime | undefined,
): Pick<EntryDraft, 'status'> {
  if (isCancelled || draft.status === 'cancelled') return { status: 'cancelled' };
  const isMoved =
    original &&
    start &&
    (original.isDate || start.isDate
      ? original.wallTime !== start.wallTime
      : toInstant(original) !== toInstant(start));
  return isMoved ? { status: 'moved' } : {};
}

/** An instance as the rules and dates give it, before overrides. */
interface PlannedInstance {
  /** Identifies it: its instant, or the midnight of its day. */
  key: number;
  wallTime: number;
  duration?: Duration;
}

/** The recurrence set of an event (RFC 5545, 3.8.5): RRULE and RDATE less EXRULE and EXDATE, with overrides applied. */
class RecurrenceSet {
  readonly #master: StartedEvent;
  readonly #window: SeriesWindow;
  readonly #planned = new Map<number, PlannedInstance>();
  readonly #exceptions = new Set<number>();
  /** Days of EXDATEs that are dates in a series of times. */
  readonly #exceptionDays = new Set<number>();
  readonly #overrides = new Map<number, VEvent>();
  /** Overrides that also apply to all later instances (`RANGE=THISANDFUTURE`), the earliest first. */
  readonly #changes: { from: number; event: StartedEvent & { recurrenceId: CalendarTime } }[] = [];
  /** Whether every rule could be expanded. */
  #isComplete = true;

  constructor(master: StartedEvent, overrides: readonly VEvent[], window: SeriesWindow) {
    this.#master = master;
    this.#window = window;
    for (const event of overrides) {
      const { recurrenceId, isThisAndFuture } = event;
      const key = this.#keyOf(recurrenceId!);
      this.#overrides.set(key, event);
      if (isThisAndFuture)
        this.#changes.push({
          from: key,
          event: { ...event, recurrenceId: recurrenceId!, start: event.start ?? recurrenceId! },
        });
    }
    this.#changes.sort((a, b) => a.from - b.from);
    for (const time of master.exceptionDates) {
      if (time.isDate && !master.start.isDate) this.#exceptionDays.add(time.wallTime);
      else this.#exceptions.add(this.#keyOf(time));
    }
  }

  *instances(): Generator<Instance | undefined> {
    yield* this.#plan();
    for (const [key, event] of this.#overrides) {
      if (this.#planned.has(key)) {
        if (event.isPrivate) this.#planned.delete(key);
      } else if (!this.#isObsolete(event, key)) {
        this.#planned.set(key, { key, wallTime: this.#wallTimeOf(event.recurrenceId!) });
      }
    }
    // Some programs write an override of a single event; that one is shown whenever it is.
    const isSeries = isRecurring(this.#master);
    for (const planned of [...this.#planned.values()].sort((a, b) => a.key - b.key)) {
      const instance = this.#instance(planned);
      if (instance && (!isSeries || this.#isInWindow(instance.draft))) yield instance;
    }
  }

  /** Collects what RRULE and RDATE give within the window, less the exceptions. */
  *#plan(): Generator<undefined> {
    const { start, recurrenceDates, rules, exceptionRules } = this.#master;
    this.#add(start.wallTime);
    for (const date of recurrenceDates) this.#add(this.#wallTimeOf(date.start), date.duration);
    for (const rule of exceptionRules) {
      for (const wallTime of this.#expand(rule, 'EXRULE')) {
        if (wallTime === undefined) yield;
        else this.#exceptions.add(this.#keyAt(wallTime));
      }
    }
    for (const rule of rules) {
      const found: number[] = [];
      for (const wallTime of this.#expand(rule, 'RRULE')) {
        if (wallTime === undefined) yield;
        else found.push(wallTime);
      }
      if (found.length > MAX_INSTANCES_PER_RULE) this.#reportRule('RRULE', rule);
      else for (const wallTime of found) this.#add(wallTime);
    }
    for (const { key, wallTime } of [...this.#planned.values()])
      if (this.#isException(key, wallTime)) this.#planned.delete(key);
  }

  /** The wall times of a rule: none where it is unsupported, one more than allowed where it gives too many. */
  *#expand(text: string, name: 'RRULE' | 'EXRULE'): Generator<number | undefined> {
    const { start } = this.#master;
    const { from, to, budget } = this.#window;
    try {
      const rule = parseRecurrenceRule(text, start.isDate, (instant) => this.#zoneForUtc.clockAt(instant));
      const window = { start: start.wallTime, from: from - MARGIN_MS, to: to + MARGIN_MS };
      let count = 0;
      for (const wallTime of expandRule(rule, window, budget)) {
        yield wallTime;
        if (wallTime !== undefined && ++count > MAX_INSTANCES_PER_RULE) return;
      }
    } catch (error) {
      if (!(error instanceof UnsupportedRuleError)) throw error;
      this.#reportRule(name, text);
    }
  }

  #reportRule(name: 'RRULE' | 'EXRULE', rule: string): void {
    this.#isComplete = false;
    this.#window.reportRule(this.#master, name, rule);
  }

  /**
   * Whether an override belongs to an instance that a later revision of the series no longer has: by an EXDATE, or since
   * the series ends earlier or is on other days now (RFC 5546, 2.1.4).
   */
  #isObsolete({ revision, recurrenceId }: VEvent, key: number): boolean {
    if (!isRecurring(this.#master) || revision[0] >= this.#master.revision[0]) return false;
    const { from, to } = this.#window;
    // Only what lies in the window has been expanded.
    const isKnown = this.#isComplete && key >= from - MARGIN_MS + DAY_MS && key <= to + MARGIN_MS - DAY_MS;
    return isKnown || this.#isException(key, this.#wallTimeOf(recurrenceId!));
  }

  #isException(key: number, wallTime: number): boolean {
    return this.#exceptions.has(key) || this.#exceptionDays.has(midnightOf(wallTime));
  }

  #add(wallTime: number, duration?: Duration): void {
    const key = this.#keyAt(wallTime);
    const existing = this.#planned.get(key);
    if (!existing || duration) this.#planned.set(key, { key, wallTime, duration });
  }

  #instance({ key, wallTime, duration }: PlannedInstance): Instance | undefined {
    const { start, uid } = this.#master;
    const id = uid && `${uid}/${formatDateTime({ wallTime, isDate: start.isDate })}`;
    const override = this.#overrides.get(key);
    const change = this.#changes.findLast(({ from }) => from <= key);
    const time = { ...start, wallTime };
    if (override) {
      if (override.isPrivate) return undefined;
      const span = override.start
        ? toSpan(override.start, override.duration)
        : toSpan(time, this.#master.duration);
      const status = statusOf(override, override.start && time);
      return { event: override, draft: { ...this.#inherit(override), id, ...status, ...span } };
    }
    if (!change) {
      const status = statusOf(this.#master, undefined);
      const span = toSpan(time, duration ?? this.#master.duration);
      return { event: this.#master, draft: { ...this.#master.draft, id, ...status, ...span } };
    }
    const { event } = change;
    if (event.isPrivate) return undefined;
    // Shifted by as much as the first changed instance was.
    const shift = event.start.wallTime - event.recurrenceId.wallTime;
    const span = toSpan({ ...event.start, wallTime: wallTime + shift }, event.duration);
    return { event, draft: { ...this.#inherit(event), id, ...statusOf(event, undefined), ...span } };
  }

  /** A cancellation of an instance need not repeat what it cancels. */
  #inherit({ draft, isCancelled }: VEvent): EntryDraft {
    return isCancelled && !draft.title ? { ...this.#master.draft, status: undefined } : draft;
  }

  #isInWindow({ start }: EntryDraft): boolean {
    const instant = Date.parse(start!);
    return instant >= this.#window.from && instant <= this.#window.to;
  }

  /** UTC times in a series of whole days are converted to Berlin's day, whatever zone the series names. */
  get #zoneForUtc() {
    return this.#master.start.isDate ? berlin : this.#master.start.zone;
  }

  /** A time in the zone and of the kind (date or time) of the series. */
  #wallTimeOf({ wallTime, isDate, zone, isFloating }: CalendarTime): number {
    const { start } = this.#master;
    if (start.isDate)
      return isDate ? wallTime : midnightOf(zone.name === 'UTC' ? berlin.clockAt(wallTime) : wallTime);
    if (isDate) return wallTime + start.wallTime - midnightOf(start.wallTime);
    return isFloating ? wallTime : start.zone.clockAt(zone.instantOf(wallTime));
  }

  #keyOf(time: CalendarTime): number {
    // In autumn an hour comes twice: only the time's own zone tells which of both is meant.
    const isExact = !time.isDate && !time.isFloating && !this.#master.start.isDate;
    return isExact ? toInstant(time) : this.#keyAt(this.#wallTimeOf(time));
  }

  #keyAt(wallTime: number): number {
    const { isDate, zone } = this.#master.start;
    return isDate ? wallTime : zone.instantOf(wallTime);
  }
}
