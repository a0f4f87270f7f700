import { Entries, type EntryDraft } from './entries.js';
import { fieldsOf, listOf, resolved, stringOf, type Fields } from './fields.js';
import { firstImage, toLine } from './html-text.js';
import { looseDate } from './loose-dates.js';
import type { ParsedSource } from './parsed-source.js';
import { takeEach } from './take-each.js';
import { entryText } from './teaser.js';

/**
 * Reads posts of a WordPress site, or one of them, as its REST API tells them; with `_embed` in its address, pictures
 * and authors too. Of a post with a password there is no more than its title.
 *
 * @param url Address of the list.
 */
export async function readPosts(data: unknown, url: string): Promise<ParsedSource> {
  const entries = new Entries(url);
  await takeEach(listOf(data), entries, (value, index) => {
    const post = fieldsOf(value);
    // Only whoever is logged in is told of drafts, and a copy of that must not publish them.
    if ((stringOf(post.status) ?? 'publish') !== 'publish') return;
    entries.add(draftOf(post, url), Array.isArray(data) ? `[${index}]` : 'post');
  });
  return { program: entries.program, issues: entries.issues };
}

function draftOf(post: Fields, url: string): EntryDraft {
  const isProtected = [post.content, post.excerpt].some((text) => fieldsOf(text).protected === true);
  const text = (name: string) => (isProtected ? undefined : rendered(post[name]));
  const address = stringOf(post.link);
  const { title, summary } = entryText({
    title: rendered(post.title)?.replace(/^(?:Geschützt|Protected):\s*/, ''),
    summary: text('excerpt'),
    content: text('content'),
  });
  return {
    // Numbers are every site's own; addresses are not shared.
    id: rendered(post.guid) ?? address ?? stringOf(post.id),
    type: 'news',
    title,
    start: publishedAt(post),
    summary,
    author: authorOf(post),
    url: address,
    image: pictureOf(post) ?? firstImage(text('content'), address ? resolved(address, url) : url),
  };
}

const rendered = (field: unknown) => stringOf(fieldsOf(field).rendered);

/** The date in GMT is sure; the site's own clock may stand on UTC, too. */
function publishedAt({ date, date_gmt: gmt }: Fields): string | undefined {
  const sure = stringOf(gmt);
  return looseDate(sure && !sure.startsWith('0000') ? `${sure.replace(/Z$/, '')}Z` : date);
}

const embedded = (post: Fields, name: string) => listOf(fieldsOf(post._embedded)[name]).map(fieldsOf);

function authorOf(post: Fields): string | undefined {
  const names = embedded(post, 'author').map(({ name }) => toLine(stringOf(name) ?? ''));
  return names.filter(Boolean).join(', ') || undefined;
}

/** The post's own picture, in a size for a list where there is one. */
function pictureOf(post: Fields): EntryDraft['image'] {
  const [media = {}] = embedded(post, 'wp:featuredmedia');
  const sizes = fieldsOf(fieldsOf(media.media_details).sizes);
  const [src] = [sizes.medium_large, sizes.large, media]
    .map((size) => stringOf(fieldsOf(size).source_url))
    .filter((address) => address !== undefined);
  return src ? { src, alt: toLine(stringOf(media.alt_text) ?? '') || undefined } : undefined;
}
