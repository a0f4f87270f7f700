import type { TimeSlicer } from '../../platform/time-slicer.js';
import type { VEvent } from './event.js';
import type { Series } from './series.js';
import { clockName } from './times.js';

/**
 * The events of a file by what they are: of several versions of one the latest, and with each series the instances that
 * differ from it. Private ones are not handed out.
 */
export class Versions {
  readonly #events = new Map<string, VEvent>();

  add(event: VEvent): void {
    const key = keyOf(event);
    const other = this.#events.get(key);
    if (!other) this.#events.set(key, event);
    else if (isAnother(event, other)) this.#addAnother(event);
    else this.#events.set(key, isLater(event, other) ? completed(event, other) : completed(other, event));
  }

  /** In the order in which the file has them. */
  async series(pace: TimeSlicer): Promise<Series[]> {
    const byUid = new Map<string, Series>();
    for (const [key, event] of this.#events) {
      await pace.yieldIfDue();
      const series = byUid.get(event.uid ?? key) ?? { overrides: [] };
      byUid.set(event.uid ?? key, series);
      if (event.recurrenceId) series.overrides.push(event);
      else series.main = event;
    }
    return [...byUid.values()].flatMap(({ main, overrides }) => {
      if (main?.isPrivate) return [];
      return [{ main, overrides: main ? overrides : overrides.filter(({ isPrivate }) => !isPrivate) }];
    });
  }

  /** Some programs give all events one UID: theirs gets the start behind it. */
  #addAnother(event: VEvent): void {
    const uid = `${event.uid}/${clockName(event.start!)}`;
    const key = keyOf({ ...event, uid });
    if (!this.#events.has(key)) this.#events.set(key, { ...event, uid });
  }
}

/** Without a UID each is one of its own. */
function keyOf({ uid, recurrenceId, place }: VEvent): string {
  return JSON.stringify(uid ? [uid, recurrenceId && clockName(recurrenceId)] : [place]);
}

/** Whether two with one UID are no versions of each other: neither is the later, and they are at different times. */
function isAnother(event: VEvent, other: VEvent): boolean {
  if (event.recurrenceId || compare(event, other) || !event.start || !other.start) return false;
  return event.start.clock !== other.start.clock && event.isCancelled === other.isCancelled;
}

function isLater(event: VEvent, other: VEvent): boolean {
  return compare(event, other) >= 0;
}

function compare(a: VEvent, b: VEvent): number {
  const [sequence, stamp] = [a.version[0] - b.version[0], a.version[1] - b.version[1]];
  return sequence || stamp || 0;
}

/** What tells that an event is cancelled need not say again what it was. */
function completed(event: VEvent, earlier: VEvent): VEvent {
  if (!event.isCancelled || (event.start && event.draft.title)) return event;
  return { ...earlier, isCancelled: true, version: event.version };
}
