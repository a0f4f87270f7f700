import type { EntryDraft } from '../entries.js';
import type { FeedElement, FeedEntry } from './elements.js';
import { fileNameOf, resolved } from '../fields.js';
import { firstImage, toLine } from '../html-text.js';
import { looseDate } from '../loose-dates.js';
import { entryText } from '../teaser.js';

/** Where an entry says when it was published, the most telling first. */
const published = 'pubdate published atom:published dc:date issued dcterms:issued dcterms:created created';
const updated = 'updated atom:updated modified dcterms:modified dc:modified';

/**
 * An item of RSS or an entry of Atom as one of the agenda. It is news, unless it says when something takes place.
 *
 * @param url Address of the feed.
 */
export function draftOf(entry: FeedEntry, url: string): EntryDraft {
  const bases = entry.bases.reduce<string | undefined>(
    (base, next) => resolved(next, base ?? url),
    undefined,
  );
  const guid = find(entry, 'guid id atom:id');
  const address = addressOf(entry, guid);
  const start = textOf(entry, 'ev:startdate xcal:dtstart');
  const { title, summary } = entryText({
    title: textOf(entry, 'title atom:title media:title dc:title'),
    summary: textOf(
      entry,
      'summary description atom:summary itunes:summary media:description dc:description',
    ),
    content: contentOf(entry),
  });
  return {
    id: guid?.content.trim() || entry.attributes.get('rdf:about') || address,
    type: start ? 'event' : 'news',
    title,
    start: looseDate(start ?? textOf(entry, published) ?? textOf(entry, updated)),
    end: start ? looseDate(textOf(entry, 'ev:enddate xcal:dtend')) : undefined,
    location: start ? line(textOf(entry, 'ev:location xcal:location')) : undefined,
    summary,
    author: authorOf(entry),
    source: line(sourceOf(entry)),
    url: address && bases ? resolved(address, bases) : address,
    image: imageOf(entry, bases ?? (address ? resolved(address, url) : url)),
    documents: documentsOf(entry, bases),
  };
}

const namesOf = (names: string) => names.split(' ');

function find({ children }: FeedElement, names: string): FeedElement | undefined {
  for (const name of namesOf(names)) {
    const found = children.find((child) => child.name === name && child.content.trim());
    if (found) return found;
  }
  return undefined;
}

const textOf = (element: FeedElement, names: string) => find(element, names)?.content.trim();

const line = (text: string | undefined) => toLine(text ?? '') || undefined;

const contentOf = (entry: FeedEntry) => textOf(entry, 'content:encoded content atom:content xhtml:body body');

/** Links of Atom say what they are; those of RSS are mere text, or the item's id. */
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

/** Names; RSS has `mail@example.de (Name)`, and nobody's mail address is told that was not meant to be. */
function authorOf(entry: FeedEntry): string | undefined {
  const people = entry.children.filter(({ name }) => /^(?:atom:)?author$|^dc:creator$/.test(name));
  const names = people.map((person) => {
    const name = toLine(textOf(person, 'name atom:name') ?? (person.children.length ? '' : person.content));
    return /\(([^()]+)\)$/.exec(name)?.[1] ?? (/^\S+@\S+$/.test(name) ? '' : name);
  });
  return [...new Set(names.filter(Boolean))].join(', ') || line(textOf(entry, 'itunes:author'));
}

/** Whose entry it is, where a feed is made of others. */
function sourceOf(entry: FeedEntry): string | undefined {
  const source = find(entry, 'source atom:source');
  return source && (source.children.length ? textOf(source, 'title atom:title') : source.content);
}

interface Enclosure {
  address: string;
  type: string;
  title?: string;
}

/** What is attached to an entry. */
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

/** The picture that goes with an entry: named as such, or the first in its text. */
function imageOf(entry: FeedEntry, base: string): EntryDraft['image'] {
  const inText =
    firstImage(contentOf(entry), base) ?? firstImage(textOf(entry, 'description summary atom:summary'), base);
  const media = mediaOf(entry);
  const named = enclosuresOf(entry).find(isImage)?.address ?? media?.address;
  if (!named) return inText;
  const src = resolved(named, base);
  const told = named === media?.address ? line(media?.title) : undefined;
  return { src, alt: inText?.src === src ? inText.alt : told };
}

/** Media that are a picture, in a group or not; what it shows may be told beside it. */
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
      url: base ? resolved(address, base) : address,
    }));
}
