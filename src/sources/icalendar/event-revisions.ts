import type { TimeSlicer } from '../../platform/time-slicer.js';
import { formatDateTime } from './date-time.js';
import type { EventSeries } from './recurrence-set.js';
import type { VEvent } from './vevent.js';

/**
 * The events of a file. Keeps the latest revision of each, and groups events and overrides by UID. Private events are
 * held back.
 */
export class EventRevisions {
  readonly #events = new Map<string, VEvent>();

  add(event: VEvent): void {
    const key = keyOf(event);
    const other = this.#events.get(key);
    if (!other) this.#events.set(key, event);
    else if (isDifferentEvent(event, other)) this.#addWithOwnUid(event);
    else {
      const isNewer = compareRevisions(event, other) >= 0;
      this.#events.set(key, isNewer ? completed(event, other) : completed(other, event));
    }
  }

  /** All events in file order, grouped by UID. */
  async groupByUid(slicer: TimeSlicer): Promise<EventSeries[]> {
    const byUid = new Map<string, EventSeries>();
    for (const [key, event] of this.#events) {
      await slicer.yieldIfDue();
      const series = byUid.get(event.uid ?? key) ?? { overrides: [] };
      byUid.set(event.uid ?? key, series);
      if (event.recurrenceId) series.overrides.push(event);
      else series.master = event;
    }
    return [...byUid.values()].flatMap(({ master, overrides }) => {
      if (master?.isPrivate) return [];
      return [{ master, overrides: master ? overrides : overrides.filter(({ isPrivate }) => !isPrivate) }];
    });
  }

  /** Some programs give all events the same UID; the start is appended to tell them apart. */
  #addWithOwnUid(event: VEvent): void {
    const uid = `${event.uid}/${formatDateTime(event.start!)}`;
    const key = keyOf({ ...event, uid });
    if (!this.#events.has(key)) this.#events.set(key, { ...event, uid });
  }
}

/** Events without a UID are never revisions of each other. */
function keyOf({ uid, recurrenceId, place }: VEvent): string {
  return JSON.stringify(uid ? [uid, recurrenceId && formatDateTime(recurrenceId)] : [place]);
}

/** Whether two events with one UID are no revisions of each other: neither is newer, and they start at other times. */
function isDifferentEvent(event: VEvent, other: VEvent): boolean {
  if (event.recurrenceId || compareRevisions(event, other) || !event.start || !other.start) return false;
  return event.start.wallTime !== other.start.wallTime && event.isCancelled === other.isCancelled;
}

function compareRevisions(a: VEvent, b: VEvent): number {
  const [sequence, timestamp] = [a.revision[0] - b.revision[0], a.revision[1] - b.revision[1]];
  return sequence || timestamp || 0;
}

/** A cancellation need not repeat what it cancels. */
function completed(event: VEvent, earlier: VEvent): VEvent {
  if (!event.isCancelled || (event.start && event.draft.title)) return event;
  return { ...earlier, isCancelled: true, revision: event.revision };
}
