import { EntryCollector, type EntryDraft } from '../shared/entry-collector.js';
import { asObject, asList, asString, type JsonObject } from '../shared/json-values.js';
import { fileNameOf, resolveUrl } from '../shared/urls.js';
import { authorName } from '../shared/author-name.js';
import { firstImage, lineOf } from '../shared/html-text.js';
import { parseLooseDate } from '../shared/loose-dates.js';
import type { ParsedSource } from '../parsed-source.js';
import { collectEntries } from '../shared/collect-entries.js';
import { titleAndSummary } from '../shared/title-and-summary.js';

/**
 * Reads a JSON Feed (1.0, 1.1) as news.
 *
 * @param url Address of the feed.
 */
export async function readJsonFeed(data: unknown, url: string): Promise<ParsedSource> {
  const feed = asObject(data);
  const entries = new EntryCollector(url);
  if (!Array.isArray(feed.items)) entries.report({ path: 'items', expected: 'list', found: '' });
  await collectEntries(asList(feed.items), entries, (item, index) =>
    entries.add(toEntryDraft(asObject(item), url), `items[${index}]`),
  );
  return { program: entries.program, issues: entries.issues, title: lineOf(feed.title) };
}

function toEntryDraft(item: JsonObject, url: string): EntryDraft {
  const address = asString(item.url) ?? asString(item.external_url);
  return {
    id: asString(item.id) ?? address,
    type: 'news',
    ...titleAndSummary({
      title: asString(item.title),
      summary: asString(item.summary),
      content: asString(item.content_text) ?? asString(item.content_html),
    }),
    start: parseLooseDate(item.date_published) ?? parseLooseDate(item.date_modified),
    author: authorOf(item),
    url: address,
    image: imageOf(item, address ? resolveUrl(address, url) : url),
    documents: documentsOf(item),
  };
}

/** Version 1.0 has one author, 1.1 several. */
function authorOf({ author, authors = author }: JsonObject): string | undefined {
  const names = asList(authors).map((person) => authorName(asString(asObject(person).name)));
  return names.filter(Boolean).join(', ') || undefined;
}

function imageOf(item: JsonObject, base: string): EntryDraft['image'] {
  const named = asString(item.image) ?? asString(item.banner_image);
  return named ? { src: named } : firstImage(asString(item.content_html), base);
}

function documentsOf({ attachments }: JsonObject): EntryDraft['documents'] {
  return asList(attachments).flatMap((attachment) => {
    const { url, title, mime_type: type } = asObject(attachment);
    const address = asString(url);
    if (!address || asString(type)?.startsWith('image/')) return [];
    return [{ label: lineOf(title) ?? fileNameOf(address), url: address }];
  });
}
