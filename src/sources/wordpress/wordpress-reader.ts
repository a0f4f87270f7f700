import { EntryCollector, type EntryDraft } from '../shared/entry-collector.js';
import { asObject, asList, asString, type JsonObject } from '../shared/json-values.js';
import { resolveUrl } from '../shared/urls.js';
import { authorName } from '../shared/author-name.js';
import { firstImage, lineOf } from '../shared/html-text.js';
import { parseLooseDate } from '../shared/loose-dates.js';
import type { ParsedSource } from '../parsed-source.js';
import { collectEntries } from '../shared/collect-entries.js';
import { titleAndSummary } from '../shared/title-and-summary.js';

/**
 * Reads posts of WordPress's REST API, one or a list; with `_embed` in the address also their images and authors. Of
 * a post with a password only the title is shown.
 *
 * @param url Address of the list.
 */
export async function readPosts(data: unknown, url: string): Promise<ParsedSource> {
  const entries = new EntryCollector(url);
  await collectEntries(asList(data), entries, (value, index) => {
    const post = asObject(value);
    // Drafts are in an answer to somebody who is logged in; a copy of it must not publish them.
    if ((asString(post.status) ?? 'publish') !== 'publish') return;
    entries.add(toEntryDraft(post, url), Array.isArray(data) ? `[${index}]` : 'post');
  });
  return { program: entries.program, issues: entries.issues };
}

function toEntryDraft(post: JsonObject, url: string): EntryDraft {
  const isProtected = [post.content, post.excerpt].some((text) => asObject(text).protected === true);
  const text = (name: string) => (isProtected ? undefined : rendered(post[name]));
  const address = asString(post.link);
  const { title, summary } = titleAndSummary({
    title: rendered(post.title)?.replace(/^(?:Geschützt|Protected):\s*/, ''),
    summary: text('excerpt'),
    content: text('content'),
  });
  return {
    // Numeric ids are unique within a site only, addresses everywhere.
    id: rendered(post.guid) ?? address ?? asString(post.id),
    type: 'news',
    title,
    start: publishedAt(post),
    summary,
    author: authorOf(post),
    url: address,
    image: featuredImageOf(post) ?? firstImage(text('content'), address ? resolveUrl(address, url) : url),
  };
}

const rendered = (field: unknown) => asString(asObject(field).rendered);

/** The date in GMT is unambiguous; the local one may be in UTC, too. */
function publishedAt({ date, date_gmt: gmt }: JsonObject): string | undefined {
  const utc = asString(gmt);
  return parseLooseDate(utc && !utc.startsWith('0000') ? `${utc.replace(/Z$/, '')}Z` : date);
}

const embedded = (post: JsonObject, name: string) => asList(asObject(post._embedded)[name]).map(asObject);

function authorOf(post: JsonObject): string | undefined {
  const names = embedded(post, 'author').map(({ name }) => authorName(asString(name)));
  return names.filter(Boolean).join(', ') || undefined;
}

/** The featured image of a post, in a size for lists where there is one. */
function featuredImageOf(post: JsonObject): EntryDraft['image'] {
  const [media = {}] = embedded(post, 'wp:featuredmedia');
  const sizes = asObject(asObject(media.media_details).sizes);
  const [src] = [sizes.medium_large, sizes.large, media]
    .map((size) => asString(asObject(size).source_url))
    .filter((address) => address !== undefined);
  return src ? { src, alt: lineOf(media.alt_text) } : undefined;
}
