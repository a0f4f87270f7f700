import type { EntryDraft } from '../shared/entry-collector.js';
import type { FeedElement, FeedEntry } from './feed-parser.js';
import { fileNameOf, resolveUrl } from '../shared/urls.js';
import { authorName } from '../shared/author-name.js';
import { firstImage, toLine } from '../shared/html-text.js';
import { parseLooseDate } from '../shared/loose-dates.js';
import { titleAndSummary } from '../shared/title-and-summary.js';

/** Elements with the date of publication, in order of preference. */
const published = 'pubdate published atom:published dc:date issued dcterms:issued dcterms:created created';
const updated = 'updated atom:updated modified dcterms:modified dc:modified';

/** Reports the content of an element that cannot be read. */
type ReportField = (field: string, found: string) => void;

/**
 * Turns an item of RSS or an entry of Atom into an agenda entry: news, or an event where it states a start.
 *
 * @param url Address of the feed.
 */
export function toEntryDraft(encoded: FeedEntry, url: string, report: ReportField): EntryDraft {
  const entry = decodeBase64(encoded, report);
  const bases = entry.bases.reduce<string | undefined>(
    (base, next) => resolveUrl(next, base ?? url),
    undefined,
  );
  const guid = find(entry, 'guid id atom:id');
  const address = addressOf(entry, guid);
  const start = textOf(entry, 'ev:startdate xcal:dtstart');
  const mediaGroup = find(entry, 'media:group');
  const { title, summary } = titleAndSummary({
    title: textOf(entry, 'title atom:title media:title dc:title'),
    summary:
      textOf(entry, 'summary description atom:summary itunes:summary media:description dc:description') ??
      (mediaGroup && textOf(mediaGroup, 'media:description')),
    content: contentOf(entry),
  });
  return {
    id: guid?.content.trim() || entry.attributes.get('rdf:about') || address,
    type: start ? 'event' : 'news',
    title,
    start: parseLooseDate(start ?? textOf(entry, published) ?? textOf(entry, updated)),
    end: start ? parseLooseDate(textOf(entry, 'ev:enddate xcal:dtend')) : undefined,
    location: start ? line(textOf(entry, 'ev:location xcal:location')) : undefined,
    summary,
    author: authorOf(entry),
    source: authorName(sourceOf(entry)),
    url: address && bases ? resolveUrl(address, bases) : address,
    image: imageOf(entry, bases ?? (address ? resolveUrl(address, url) : url)),
    documents: documentsOf(entry, bases),
  };
}

/** The first child with content, by names in order of preference. */
function find({ children }: FeedElement, names: string): FeedElement | undefined {
  for (const name of names.split(' ')) {
    const found = children.find((child) => child.name === name && child.content.trim());
    if (found) return found;
  }
  return undefined;
}

const textOf = (element: FeedElement, names: string) => find(element, names)?.content.trim();

const line = (text: string | undefined) => toLine(text ?? '') || undefined;

const contentOf = (entry: FeedEntry) => textOf(entry, 'content:encoded content atom:content xhtml:body body');

/** Atom has links with a relation, RSS an address as text; a `guid` may be one as well. */
function addressOf(entry: FeedEntry, guid: FeedElement | undefined): string | undefined {
  const links = entry.children.filter(({ name }) => name === 'link' || name === 'atom:link');
  const alternate = links.filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate');
  const page =
    alternate.find(({ attributes }) => /html/.test(attributes.get('type') ?? 'html')) ?? alternate[0];
  const plain = links.find(({ content }) => content.trim());
  const isPermanent =
    guid && guid.attributes.get('ispermalink') !== 'false' && /^https?:/i.test(guid.content.trim());
  return (
    plain?.content.trim() ||
    page?.attributes.get('href')?.trim() ||
    (isPermanent && guid.content.trim()) ||
    undefined
  );
}

/** The names of the authors. */
function authorOf(entry: FeedEntry): string | undefined {
  const people = entry.children.filter(({ name }) => /^(?:atom:)?author$|^dc:creator$/.test(name));
  const names = people.map((person) =>
    authorName(textOf(person, 'name atom:name') ?? (person.children.length ? '' : person.content)),
  );
  return [...new Set(names.filter(Boolean))].join(', ') || authorName(textOf(entry, 'itunes:author'));
}

/** The original feed of an entry, in a feed that collects from others. */
function sourceOf(entry: FeedEntry): string | undefined {
  const source = find(entry, 'source atom:source');
  return source && (source.children.length ? textOf(source, 'title atom:title') : source.content);
}

interface Enclosure {
  address: string;
  type: string;
  title?: string;
}

/** The attachments of an entry. */
function enclosuresOf(entry: FeedEntry): Enclosure[] {
  return entry.children.flatMap(({ name, attributes }): Enclosure[] => {
    const isLink = /^(?:atom:)?link$/.test(name) && attributes.get('rel') === 'enclosure';
    const address = (name === 'enclosure' ? attributes.get('url') : isLink && attributes.get('href')) || '';
    const type = attributes.get('type') ?? '';
    return address ? [{ address: address.trim(), type, title: attributes.get('title') }] : [];
  });
}

const isImage = ({ address, type }: Enclosure) =>
  type ? /^image\//i.test(type) : /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(address);

/** The image of an entry: its own, or the first in its text. */
function imageOf(entry: FeedEntry, base: string): EntryDraft['image'] {
  const inText =
    firstImage(contentOf(entry), base) ?? firstImage(textOf(entry, 'description summary atom:summary'), base);
  const media = mediaOf(entry);
  const named = enclosuresOf(entry).find(isImage)?.address ?? media?.address;
  if (!named) return inText;
  const src = resolveUrl(named, base);
  const description = named === media?.address ? line(media?.title) : undefined;
  return { src, alt: inText?.src === src ? inText.alt : description };
}

/** The first image among media elements, in a group or not, with its description. */
function mediaOf({ children }: FeedElement): Enclosure | undefined {
  for (const element of children) {
    const { name, attributes } = element;
    const address = attributes.get('url') ?? attributes.get('href') ?? '';
    const type = attributes.get('type') ?? (attributes.get('medium') === 'image' ? 'image/' : '');
    const title = textOf(element, 'media:description media:title');
    if (name === 'media:content' && isImage({ address, type })) return { address, type, title };
    const isThumbnail = name === 'media:thumbnail' || name === 'itunes:image';
    if (isThumbnail && address) return { address, type, title };
    const within = /^media:(?:group|content)$/.test(name) ? mediaOf(element) : undefined;
    if (within) return within;
  }
  return undefined;
}

function documentsOf(entry: FeedEntry, base: string | undefined): EntryDraft['documents'] {
  return enclosuresOf(entry)
    .filter((enclosure) => !isImage(enclosure))
    .map(({ address, title }) => ({
      label: line(title) ?? fileNameOf(address),
      url: base ? resolveUrl(address, base) : address,
    }));
}

/** Atom 0.3 allows any element in base64 (`mode="base64"`); binary content stays out of texts. */
function decodeBase64(entry: FeedEntry, report: ReportField): FeedEntry {
  const isEncoded = ({ attributes }: FeedElement) =>
    [attributes.get('mode'), attributes.get('type')].some((value) => value?.toLowerCase() === 'base64');
  if (!entry.children.some(isEncoded)) return entry;
  const decode = (element: FeedElement): FeedElement[] => {
    if (!isEncoded(element)) return [element];
    try {
      const bytes = Uint8Array.from(atob(element.content), (character) => character.charCodeAt(0));
      return [{ ...element, content: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }];
    } catch {
      report(element.name, JSON.stringify(element.content.trim().slice(0, 40)));
      return [];
    }
  };
  return { ...entry, children: entry.children.flatMap(decode) };
}
