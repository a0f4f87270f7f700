import { Entries } from './entries.js';
import { FeedElements } from './feed/elements.js';
import { draftOf } from './feed/entry.js';
import { toLine } from './html-text.js';
import { TimeSlicer } from '../platform/time-slicer.js';
import type { ParsedSource } from './parsed-source.js';
import { MOST_ENTRIES } from './take-each.js';

/**
 * Reads RSS 0.9x, 1.0 (RDF) and 2.0, and Atom: what is published as news, what says when it takes place as events. A
 * feed that breaks off, or whose markup is in disorder, gives the entries that can be told apart.
 *
 * @param url Address of the feed.
 */
export async function readFeed(text: string, url: string): Promise<ParsedSource> {
  const feed = new FeedElements(text);
  const entries = new Entries(url);
  const pace = new TimeSlicer();
  let count = 0;
  let isMore = true;
  while (isMore && count < MOST_ENTRIES) {
    isMore = feed.advance();
    for (const entry of feed.ready.splice(0, MOST_ENTRIES - count)) {
      entries.add(draftOf(entry, url), `${entry.name}[${count++}]`);
      await pace.yieldIfDue();
    }
    await pace.yieldIfDue();
  }
  if (isMore || feed.ready.length) entries.complain({ path: '', expected: 'pages', found: '' });
  else complainOfMarkup(feed, entries, count);
  const titleOf = (name: string) => feed.head.find((element) => element.name === name)?.content;
  const title = toLine(titleOf('title') ?? titleOf('atom:title') ?? '');
  return { program: entries.program, issues: entries.issues, title: title || undefined };
}

/** @param count How many entries are whole. */
function complainOfMarkup({ cut, isTangled }: FeedElements, entries: Entries, count: number): void {
  if (isTangled) entries.complain({ path: '', expected: 'feed', found: '' });
  if (!cut) return;
  const place = cut === 'feed' ? undefined : `${cut}[${count}]`;
  entries.complain({ path: place ?? '', expected: 'whole', found: '', lost: place });
}
