import { Markup, type Attributes, type MarkupListener } from '../markup.js';

/** An element of a feed, its name in lower case; a well-known namespace has its usual prefix. */
export interface FeedElement {
  name: string;
  attributes: Attributes;
  /** Its text; where there are elements in it, all that stands in it, as it stands there. */
  content: string;
  children: readonly FeedElement[];
}

/** An item of RSS, an entry of Atom. */
export interface FeedEntry extends FeedElement {
  /** The `xml:base` of what it lies in and its own, outermost first. */
  bases: readonly string[];
}

interface OpenElement extends FeedElement {
  children: FeedElement[];
  /** Where what it holds begins. */
  from: number;
}

/** Namespaces by what they are written as here, whatever prefix a feed gives them. */
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

/** Elements deeper than this are not kept apart; no feed needs half of it. */
const DEEPEST = 40;

const isEntry = ({ name }: FeedElement) => name === 'item' || name === 'entry';

/** Reads a feed's markup, however broken: puts out each entry once it is there. */
export class FeedElements implements MarkupListener {
  /** What the feed says of itself: its title, its language. */
  readonly head: FeedElement[] = [];
  /** Entries that are there; whoever reads them takes them out. */
  readonly ready: FeedEntry[] = [];
  /** Whether an entry began before the one before it had ended. */
  isTangled = false;
  readonly #markup: Markup;
  readonly #open: OpenElement[] = [];
  readonly #prefixes = new Map<string, string>();
  #rootPrefix?: string;
  /** How many elements are open below the deepest that is kept. */
  #below = 0;

  constructor(text: string) {
    this.#markup = new Markup(text, 'xml', this);
  }

  /** Reads on a little. @returns Whether there is more. */
  advance(): boolean {
    return this.#markup.advance();
  }

  /** At the end of the file: what it breaks off in, an `item`, an `entry` or the `feed`. */
  get cut(): string | undefined {
    const isOpen = this.#open.length > 0 || this.#rootPrefix === undefined;
    return this.#open.find(isEntry)?.name ?? (isOpen ? 'feed' : undefined);
  }

  open(tag: string, attributes: Attributes, _from: number, to: number): void {
    for (const [name, address] of attributes) {
      const prefix = name.startsWith('xmlns:') && namespaces.get(address);
      if (prefix !== undefined && prefix !== false) this.#prefixes.set(name.slice(6), prefix);
    }
    this.#rootPrefix ??= tag.slice(0, Math.max(0, tag.indexOf(':')));
    const element = { name: this.#nameOf(tag), attributes, content: '', children: [], from: to };
    const unclosed = isEntry(element) ? this.#open.findIndex(isEntry) : -1;
    if (unclosed >= 0) {
      this.isTangled = true;
      this.#closeDownTo(unclosed, to);
    }
    if (this.#open.length < DEEPEST) this.#open.push(element);
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

  /** Closes elements down to one of them; what was left open in it was meant to be closed. */
  #closeDownTo(index: number, at: number): void {
    if (index < 0) return;
    this.#below = 0;
    while (this.#open.length > index) this.#put(this.#open.pop()!, at);
  }

  #put({ from, ...element }: OpenElement, at: number): void {
    const parent = this.#open.at(-1);
    if (isEntry(element)) {
      const around = [...this.#open, element].map(({ attributes }) => attributes.get('xml:base'));
      this.ready.push({ ...element, bases: around.filter((base) => base !== undefined) });
    } else if (this.#open.some(isEntry)) {
      if (element.children.length) element.content = this.#markup.source.slice(from, at);
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
