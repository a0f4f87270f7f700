import type { Entries } from './entries.js';
import { TimeSlicer } from '../platform/time-slicer.js';

/** More entries than this of one file are not read. */
export const MOST_ENTRIES = 10_000;

/** Takes what was found in a file one by one, in turns with the page; no more than anybody reads, and says so. */
export async function takeEach<Item>(
  items: Iterable<Item>,
  entries: Entries,
  take: (item: Item, index: number) => void,
): Promise<void> {
  const pace = new TimeSlicer();
  let count = 0;
  for (const item of items) {
    if (count === MOST_ENTRIES) return entries.complain({ path: '', expected: 'pages', found: '' });
    take(item, count++);
    await pace.yieldIfDue();
  }
}
