import { Entries, type EntryDraft } from './entries.js';
import { fieldsOf, fileNameOf, listOf, resolved, stringOf, type Fields } from './fields.js';
import { firstImage, toLine } from './html-text.js';
import { looseDate } from './loose-dates.js';
import type { ParsedSource } from './parsed-source.js';
import { takeEach } from './take-each.js';
import { entryText } from './teaser.js';

/**
 * Reads a JSON Feed (1.0, 1.1) as news.
 *
 * @param url Address of the feed.
 */
export async function readJsonFeed(data: unknown, url: string): Promise<ParsedSource> {
  const feed = fieldsOf(data);
  const entries = new Entries(url);
  if (!Array.isArray(feed.items)) entries.complain({ path: 'items', expected: 'list', found: '' });
  await takeEach(listOf(feed.items), entries, (item, index) =>
    entries.add(draftOf(fieldsOf(item), url), `items[${index}]`),
  );
  const title = toLine(stringOf(feed.title) ?? '');
  return { program: entries.program, issues: entries.issues, title: title || undefined };
}

function draftOf(item: Fields, url: string): EntryDraft {
  const address = stringOf(item.url) ?? stringOf(item.external_url);
  return {
    id: stringOf(item.id) ?? address,
    type: 'news',
    ...entryText({
      title: stringOf(item.title),
      summary: stringOf(item.summary),
      content: stringOf(item.content_text) ?? stringOf(item.content_html),
    }),
    start: looseDate(item.date_published) ?? looseDate(item.date_modified),
    author: authorOf(item),
    url: address,
    image: imageOf(item, address ? resolved(address, url) : url),
    documents: documentsOf(item),
  };
}

/** 1.0 has one author, 1.1 several. */
function authorOf({ author, authors = author }: Fields): string | undefined {
  const names = listOf(authors).map((person) => toLine(stringOf(fieldsOf(person).name) ?? ''));
  return names.filter(Boolean).join(', ') || undefined;
}

function imageOf(item: Fields, base: string): EntryDraft['image'] {
  const named = stringOf(item.image) ?? stringOf(item.banner_image);
  return named ? { src: named } : firstImage(stringOf(item.content_html), base);
}

function documentsOf({ attachments }: Fields): EntryDraft['documents'] {
  return listOf(attachments).flatMap((attachment) => {
    const { url, title, mime_type: type } = fieldsOf(attachment);
    const address = stringOf(url);
    if (!address || stringOf(type)?.startsWith('image/')) return [];
    return [{ label: toLine(stringOf(title) ?? '') || fileNameOf(address), url: address }];
  });
}
