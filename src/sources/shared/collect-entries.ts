import { TimeSlicer } from '../../platform/time-slicer.js';
import type { EntryCollector } from './entry-collector.js';

/** Entries that are read from one file. */
export const MAX_ENTRIES = 10_000;

/**
 * Calls a function for each item of a file, one after the other, yielding to the page in between. Stops after
 * `MAX_ENTRIES` items, and reports that.
 *
 * @param collect Adds the entries of an item to `entries`.
 */
export async function collectEntries<Item>(
  items: Iterable<Item>,
  entries: EntryCollector,
  collect: (item: Item, index: number) => void | Promise<void>,
): Promise<void> {
  const slicer = new TimeSlicer();
  let count = 0;
  for (const item of items) {
    if (count === MAX_ENTRIES) return entries.report({ path: '', expected: 'pages', found: '' });
    await collect(item, count++);
    await slicer.yieldIfDue();
  }
}
