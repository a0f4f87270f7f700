import type { EntryDraft } from '../entries.js';
import type { VEvent } from './event.js';
import { clocksOf, type Steps } from './recurrence.js';
import { readRule, Unfollowable } from './rule.js';
import { clockName, DAY, dayOf, instantOf, type Length, type Moment, spanOf } from './times.js';
import { berlin } from './zone-book.js';

/** All that a file says about one UID: the event or the series, and the instances that differ. */
export interface Series {
  main?: VEvent;
  overrides: VEvent[];
}

/** What a series is followed for. */
export interface SeriesFrame {
  /** From when on, and till when, instances of series are wanted, in milliseconds. */
  from: number;
  to: number;
  /** What may be looked at in all of the file. */
  steps: Steps;
  /** Told of a rule that can't be followed. */
  complain(event: VEvent, name: 'RRULE' | 'EXRULE', rule: string): void;
}

/** One date of a series, or one that stands alone. */
export interface Instance {
  draft: EntryDraft;
  event: VEvent;
}

/** More than that nobody puts into a calendar for people: thrice a day, for two years. */
const MOST_INSTANCES = 2500;

/** The dates of a series within a frame, those that differ included; now and then nothing, so that others can work. */
export function* instancesOf(series: Series, frame: SeriesFrame): Generator<Instance | undefined> {
  const { main } = series;
  if (!main?.start) {
    for (const event of series.overrides) if (event.start) yield standingAlone(event);
    return;
  }
  if (!main.rules.length && !main.moreDates.length && !series.overrides.length) {
    yield standingAlone(main);
    return;
  }
  yield* new Expansion(main as Started, series.overrides, frame).instances();
}

type Started = VEvent & { start: Moment };

function standingAlone(event: VEvent): Instance {
  const { uid, recurrenceId, start, length } = event;
  const id = uid && recurrenceId ? `${uid}/${clockName(recurrenceId)}` : uid;
  return {
    event,
    draft: { ...event.draft, id, ...statusOf(event, recurrenceId), ...spanOf(start!, length) },
  };
}

function statusOf(
  { isCancelled, start, draft }: VEvent,
  planned: Moment | undefined,
): Pick<EntryDraft, 'status'> {
  if (isCancelled || draft.status === 'cancelled') return { status: 'cancelled' };
  const isMoved =
    planned &&
    start &&
    (planned.isDay || start.isDay ? planned.clock !== start.clock : instantOf(planned) !== instantOf(start));
  return isMoved ? { status: 'moved' } : {};
}

/** One date of a series before it is known whether it differs. */
interface Planned {
  /** By what it is told from others: its instant, or the midnight of its day. */
  key: number;
  clock: number;
  length?: Length;
}

class Expansion {
  readonly #main: Started;
  readonly #frame: SeriesFrame;
  readonly #planned = new Map<number, Planned>();
  readonly #excepted = new Set<number>();
  readonly #exceptedDays = new Set<number>();
  readonly #overrides = new Map<number, VEvent>();
  /** Overrides for all later instances, the earliest first. */
  readonly #changes: { from: number; event: Started & { recurrenceId: Moment } }[] = [];

  constructor(main: Started, overrides: readonly VEvent[], frame: SeriesFrame) {
    this.#main = main;
    this.#frame = frame;
    for (const event of overrides) {
      const { recurrenceId, isForLater } = event;
      const key = this.#keyOf(recurrenceId!);
      this.#overrides.set(key, event);
      if (isForLater)
        this.#changes.push({
          from: key,
          event: { ...event, recurrenceId: recurrenceId!, start: event.start ?? recurrenceId! },
        });
    }
    this.#changes.sort((a, b) => a.from - b.from);
    for (const moment of main.exceptDates) {
      if (moment.isDay && !main.start.isDay) this.#exceptedDays.add(moment.clock);
      else this.#excepted.add(this.#keyOf(moment));
    }
  }

  *instances(): Generator<Instance | undefined> {
    yield* this.#plan();
    for (const [key, event] of this.#overrides) {
      if (!this.#planned.has(key)) this.#planned.set(key, { key, clock: this.#clockOf(event.recurrenceId!) });
      else if (event.isPrivate) this.#planned.delete(key);
    }
    const { rules, moreDates } = this.#main;
    // A date that stands alone may have been changed for some program's own reasons; it is no series for that.
    const isSeries = rules.length > 0 || moreDates.length > 0;
    for (const planned of [...this.#planned.values()].sort((a, b) => a.key - b.key)) {
      const instance = this.#instance(planned);
      if (instance && (!isSeries || this.#isWanted(instance.draft))) yield instance;
    }
  }

  /** All dates of the series but its exceptions, those within the frame. */
  *#plan(): Generator<undefined> {
    const { start, moreDates, rules, exceptionRules } = this.#main;
    this.#add(start.clock);
    for (const date of moreDates) this.#add(this.#clockOf(date.start), date.length);
    for (const rule of exceptionRules) {
      for (const clock of this.#follow(rule, 'EXRULE')) {
        if (clock === undefined) yield;
        else this.#excepted.add(this.#keyAt(clock));
      }
    }
    for (const rule of rules) {
      const found: number[] = [];
      for (const clock of this.#follow(rule, 'RRULE')) {
        if (clock === undefined) yield;
        else found.push(clock);
      }
      if (found.length > MOST_INSTANCES) this.#frame.complain(this.#main, 'RRULE', rule);
      else for (const clock of found) this.#add(clock);
    }
    for (const { key, clock } of [...this.#planned.values()]) {
      if (this.#excepted.has(key) || this.#exceptedDays.has(dayOf(clock))) this.#planned.delete(key);
    }
  }

  /** What a rule gives, and one more than the most where it gives more; nothing where it can't be followed. */
  *#follow(text: string, name: 'RRULE' | 'EXRULE'): Generator<number | undefined> {
    const { start } = this.#main;
    const { from, to, steps } = this.#frame;
    try {
      const rule = readRule(text, start.isDay, (instant) => this.#zoneForDays.clockAt(instant));
      // A day on either side is left to the zones; a change for all later instances may move them, too.
      const frame = { start: start.clock, from: from - 8 * DAY, to: to + 8 * DAY };
      let count = 0;
      for (const clock of clocksOf(rule, frame, steps)) {
        yield clock;
        if (clock !== undefined && ++count > MOST_INSTANCES) return;
      }
    } catch (error) {
      if (!(error instanceof Unfollowable)) throw error;
      this.#frame.complain(this.#main, name, text);
    }
  }

  #add(clock: number, length?: Length): void {
    const key = this.#keyAt(clock);
    const before = this.#planned.get(key);
    if (!before || length) this.#planned.set(key, { key, clock, length });
  }

  #instance({ key, clock, length }: Planned): Instance | undefined {
    const { start, uid } = this.#main;
    const id = uid && `${uid}/${clockName({ clock, isDay: start.isDay })}`;
    const own = this.#overrides.get(key);
    const change = this.#changes.findLast(({ from }) => from <= key);
    const moment = { ...start, clock };
    if (own) {
      if (own.isPrivate) return undefined;
      const times = own.start ? spanOf(own.start, own.length) : spanOf(moment, this.#main.length);
      const status = statusOf(own, own.start && { ...moment, zone: start.zone });
      return { event: own, draft: { ...this.#inherited(own), id, ...status, ...times } };
    }
    if (!change) {
      const status = statusOf(this.#main, undefined);
      return {
        event: this.#main,
        draft: { ...this.#main.draft, id, ...status, ...spanOf(moment, length ?? this.#main.length) },
      };
    }
    const { event } = change;
    if (event.isPrivate) return undefined;
    // So much later, or earlier, as the instance is with which it begins.
    const shift = event.start.clock - event.recurrenceId.clock;
    const times = spanOf({ ...event.start, clock: clock + shift }, event.length);
    return { event, draft: { ...this.#inherited(event), id, ...statusOf(event, undefined), ...times } };
  }

  /** What tells only that an instance is cancelled need not say again what it was. */
  #inherited({ draft, isCancelled }: VEvent): EntryDraft {
    return isCancelled && !draft.title ? { ...this.#main.draft, status: undefined } : draft;
  }

  #isWanted({ start }: EntryDraft): boolean {
    const instant = Date.parse(start!);
    return instant >= this.#frame.from && instant <= this.#frame.to;
  }

  /** Whole days are Berlin's, in whatever zone somebody wrote of them. */
  get #zoneForDays() {
    return this.#main.start.isDay ? berlin : this.#main.start.zone;
  }

  /** What the series' own clock shows at a moment, which may be written by another. */
  #clockOf({ clock, isDay, zone, isFloating }: Moment): number {
    const { start } = this.#main;
    if (start.isDay) return isDay ? clock : dayOf(zone.name === 'UTC' ? berlin.clockAt(clock) : clock);
    if (isDay) return clock + start.clock - dayOf(start.clock);
    return isFloating ? clock : start.zone.clockAt(zone.instantOf(clock));
  }

  #keyOf(moment: Moment): number {
    // Twice a year a clock shows an hour twice: the instant is told by the moment's own zone then.
    const isExact = !moment.isDay && !moment.isFloating && !this.#main.start.isDay;
    return isExact ? instantOf(moment) : this.#keyAt(this.#clockOf(moment));
  }

  #keyAt(clock: number): number {
    const { isDay, zone } = this.#main.start;
    return isDay ? clock : zone.instantOf(clock);
  }
}
