import { MarkupReader, type Attributes, type MarkupListener } from '../shared/markup-reader.js';

/** An element of a feed; its name is in lower case, with the usual prefix of a well-known namespace. */
export interface FeedElement {
  name: string;
  attributes: Attributes;
  /** Its text; where it has child elements, its source. */
  content: string;
  children: readonly FeedElement[];
}

/** An `item` of RSS or an `entry` of Atom. */
export interface FeedEntry extends FeedElement {
  /** The `xml:base` attributes around it and its own, the outermost first. */
  bases: readonly string[];
}

interface OpenElement extends FeedElement {
  children: FeedElement[];
  /** Where its content begins. */
  contentStart: number;
}

/** Well-known namespaces, and the prefix used for each here, whatever the feed's own is. */
const namespaces = new Map([
  ['http://www.w3.org/2005/Atom', 'atom:'],
  ['http://purl.org/atom/ns#', 'atom:'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content:'],
  ['http://purl.org/rss/1.0/modules/event/', 'ev:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
  ['http://search.yahoo.com/mrss/', 'media:'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes:'],
  ['urn:ietf:params:xml:ns:xcal', 'xcal:'],
]);

/** Deeper elements are not kept as children; no feed needs half of that. */
const MAX_DEPTH = 40;

const isEntry = ({ name }: FeedElement) => name === 'item' || name === 'entry';

/** Parses the markup of a feed, however broken; each entry is ready once it has ended. */
export class FeedParser implements MarkupListener {
  /** Elements about the feed itself: its title, its language. */
  readonly head: FeedElement[] = [];
  /** Complete entries; the caller removes those that it has read. */
  readonly ready: FeedEntry[] = [];
  /** Whether an entry began before the previous one ended. */
  isTangled = false;
  readonly #markup: MarkupReader;
  readonly #open: OpenElement[] = [];
  readonly #prefixes = new Map<string, string>();
  #rootPrefix?: string;
  /** Open elements below the maximum depth. */
  #below = 0;

  constructor(text: string) {
    this.#markup = new MarkupReader(text, 'xml', this);
  }

  /** Reads the next piece. @returns Whether there is more. */
  advance(): boolean {
    return this.#markup.advance();
  }

  /** After the last piece: where the file is cut off, in an `item`, an `entry` or the `feed`. */
  get cutOffIn(): string | undefined {
    const isOpen = this.#open.length > 0 || this.#rootPrefix === undefined;
    return this.#open.find(isEntry)?.name ?? (isOpen ? 'feed' : undefined);
  }

  open(tag: string, attributes: Attributes, _from: number, to: number): void {
    for (const [name, address] of attributes) {
      const prefix = name.startsWith('xmlns:') && namespaces.get(address);
      if (prefix !== undefined && prefix !== false) this.#prefixes.set(name.slice(6), prefix);
    }
    this.#rootPrefix ??= tag.slice(0, Math.max(0, tag.indexOf(':')));
    const element = { name: this.#nameOf(tag), attributes, content: '', children: [], contentStart: to };
    const unclosed = isEntry(element) ? this.#open.findIndex(isEntry) : -1;
    if (unclosed >= 0) {
      this.isTangled = true;
      this.#closeDownTo(unclosed, to);
    }
    if (this.#open.length < MAX_DEPTH) this.#open.push(element);
    else this.#below++;
  }

  close(tag: string, from: number): void {
    const name = this.#nameOf(tag);
    if (this.#below && name !== 'item' && name !== 'entry') this.#below--;
    else
      this.#closeDownTo(
        this.#open.findLastIndex((open) => open.name === name),
        from,
      );
  }

  text(text: string): void {
    const open = this.#open.at(-1);
    if (open && this.#open.length > 1) open.content += text;
  }

  /** Closes an open element with all that were left open in it. */
  #closeDownTo(index: number, at: number): void {
    if (index < 0) return;
    this.#below = 0;
    while (this.#open.length > index) this.#addToParent(this.#open.pop()!, at);
  }

  #addToParent({ contentStart, ...element }: OpenElement, contentEnd: number): void {
    const parent = this.#open.at(-1);
    if (isEntry(element)) {
      const bases = [...this.#open, element].map(({ attributes }) => attributes.get('xml:base'));
      this.ready.push({ ...element, bases: bases.filter((base) => base !== undefined) });
    } else if (this.#open.some(isEntry)) {
      if (element.children.length) element.content = this.#markup.source.slice(contentStart, contentEnd);
      parent!.children.push(element);
    } else if (parent && /^(?:channel|feed|rdf)$/.test(parent.name)) this.head.push(element);
  }

  #nameOf(tag: string): string {
    const colon = tag.indexOf(':');
    const [prefix, name] = [tag.slice(0, Math.max(0, colon)), tag.slice(colon + 1)];
    if (!prefix || prefix === this.#rootPrefix) return name;
    return (this.#prefixes.get(prefix) ?? `${prefix}:`) + name;
  }
}
