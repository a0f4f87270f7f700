import { TimeSlicer } from '../../platform/time-slicer.js';
import type { ParsedSource } from '../parsed-source.js';
import { MAX_ENTRIES } from '../shared/collect-entries.js';
import { EntryCollector } from '../shared/entry-collector.js';
import { toLine } from '../shared/html-text.js';
import { toEntryDraft } from './feed-entry.js';
import { FeedParser } from './feed-parser.js';

/**
 * Reads RSS 0.9x, 1.0 (RDF) and 2.0, and Atom 0.3 and 1.0. Entries are news; those that state when they take place are
 * events. A feed that is cut off or malformed gives all entries that can be told apart.
 *
 * @param url Address of the feed.
 */
export async function readFeed(text: string, url: string): Promise<ParsedSource> {
  const feed = new FeedParser(text);
  const entries = new EntryCollector(url);
  const slicer = new TimeSlicer();
  let count = 0;
  let hasMore = true;
  while (hasMore && count < MAX_ENTRIES) {
    hasMore = feed.advance();
    for (const entry of feed.ready.splice(0, MAX_ENTRIES - count)) {
      const place = `${entry.name}[${count++}]`;
      const reportField = (field: string, found: string) =>
        entries.report({ path: `${place}.${field}`, expected: 'text', found, lost: `${place}.${field}` });
      entries.add(toEntryDraft(entry, url, reportField), place);
      await slicer.yieldIfDue();
    }
    await slicer.yieldIfDue();
  }
  if (hasMore || feed.ready.length) entries.report({ path: '', expected: 'pages', found: '' });
  else reportMarkup(feed, entries, count);
  const titleOf = (name: string) => feed.head.find((element) => element.name === name)?.content;
  const title = toLine(titleOf('title') ?? titleOf('atom:title') ?? '');
  return { program: entries.program, issues: entries.issues, title: title || undefined };
}

/** @param count Number of complete entries. */
function reportMarkup({ cutOffIn, isTangled }: FeedParser, entries: EntryCollector, count: number): void {
  if (isTangled) entries.report({ path: '', expected: 'feed', found: '' });
  if (!cutOffIn) return;
  const place = cutOffIn === 'feed' ? undefined : `${cutOffIn}[${count}]`;
  entries.report({ path: place ?? '', expected: 'whole', found: '', lost: place });
}
