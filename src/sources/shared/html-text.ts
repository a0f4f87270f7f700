import { decodeEntities, decodeControls } from './html-entities.js';
import { resolveUrl } from './urls.js';
import { asString } from './json-values.js';
import { MarkupReader, type Attributes, type MarkupListener } from './markup-reader.js';

const setOf = (names: string) => new Set(names.split(' '));

/** Elements whose content people do not read. */
const hiddenElements = setOf(
  'script style head template svg math object iframe noscript noembed noframes audio video canvas map select ' +
    'textarea button xmp plaintext',
);

/** Elements that begin and end a paragraph. */
const blockElements = setOf(
  'p div section article aside nav main header footer address blockquote figure figcaption form fieldset details ' +
    'summary h1 h2 h3 h4 h5 h6 ul ol dl table pre hr center body',
);

/** Elements that begin a line. */
const lineElements = setOf('br tr dt dd caption legend');

/** Whatever still looks like a tag, or like an entity. */
const tagStart = /<(?=[A-Za-z/!?])/g;
const anyEntity = /&(?:[A-Za-z]{2,8}|#\w{2,6});/;

/** Longer fields are cut, in characters. */
const MAX_LENGTH = 200_000;

/** Longer addresses are not written out, in characters. */
const MAX_ADDRESS_LENGTH = 200;

/**
 * The text of an HTML fragment in the form that the contract has texts in: an empty line between paragraphs, list items
 * on lines that begin with `- `. No markup is left, even where it was escaped twice. Never throws.
 *
 * @param base Base of relative addresses. With it, the address of a link follows its text in brackets; without it, only
 *   mail addresses and phone numbers do.
 */
export function htmlToText(html: string, base?: string): string {
  let text = withoutTags(html.slice(0, MAX_LENGTH), base);
  // Some systems escape twice.
  for (let pass = 0; pass < 3 && anyEntity.test(text); pass++) text = decodeEntities(text);
  if (text.search(tagStart) < 0) return text;
  const again = text.replaceAll('\n\n', '<p>').replaceAll('\n', '<br>');
  return withoutTags(again, base).replace(tagStart, ' ');
}

function withoutTags(html: string, base?: string): string {
  const writer = new TextWriter(base);
  new MarkupReader(html, 'html', writer).readAll();
  return writer.written;
}

/** The text of a field that may be HTML or plain; a plain one keeps its lines. */
export function toText(text: string, base?: string): string {
  let plain = text.slice(0, MAX_LENGTH);
  for (let pass = 0; pass < 3; pass++) {
    if (plain.search(tagStart) >= 0) return htmlToText(plain, base);
    plain = decodeEntities(plain);
  }
  if (plain.search(tagStart) >= 0) return htmlToText(plain, base);
  return plain
    .split(/\r\n?|\n/)
    .map((line) => collapse(line).trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text of a field that may be HTML or plain, on one line: a title, a name. */
export function toLine(text: string): string {
  return collapse(toText(text)).trim();
}

/** A text on one line from foreign JSON; undefined where there is none. */
export function lineOf(value: unknown): string | undefined {
  return toLine(asString(value) ?? '') || undefined;
}

/** An image in a text. */
export interface FoundImage {
  src: string;
  alt?: string;
}

/**
 * The first image of an HTML fragment that is content: neither a tracking pixel nor a smiley.
 *
 * @param base Base of relative addresses.
 */
export function firstImage(html: string | undefined, base: string): FoundImage | undefined {
  if (!html?.includes('<')) return undefined;
  let found: FoundImage | undefined;
  const markup = new MarkupReader(html.slice(0, MAX_LENGTH), 'html', {
    open(name, attributes) {
      const src = attributes.get('src')?.trim();
      if (name !== 'img' || !src || src.startsWith('data:') || found || isDecorative(attributes)) return;
      found = { src: resolveUrl(src, base), alt: toLine(attributes.get('alt') ?? '') || undefined };
      markup.stop();
    },
    close() {},
    text() {},
  });
  markup.readAll();
  return found;
}

function isDecorative(attributes: Attributes): boolean {
  const isTiny = ['width', 'height'].some((side) => /^\d$/.test(attributes.get(side)?.trim() ?? ''));
  return isTiny || /smiley|emoji/.test(attributes.get('class') ?? '');
}

/** Turns runs of white space and control characters into one space. */
const collapse = (text: string) => decodeControls(text).replace(/[\s\p{Cc}]+/gu, ' ');

/** Writes the readable text of HTML. */
class TextWriter implements MarkupListener {
  readonly #base?: string;
  #written = '';
  /** Line breaks before the next word, and its bullet. */
  #breaks = 0;
  #bullet = '';
  #isSpaced = false;
  /** Depth of nested lists. */
  #lists = 0;
  /** The hidden element that is open, and how many of its name. */
  #hidden = '';
  #hiddenDepth = 0;
  #link?: { href: string; words: string };

  constructor(base?: string) {
    this.#base = base;
  }

  get written(): string {
    return this.#written;
  }

  open(tag: string, attributes: Attributes): void {
    const name = localName(tag);
    if (this.#hidden) {
      if (name === this.#hidden) this.#hiddenDepth++;
      // A head without a closing tag ends where the body begins.
      if (name !== 'body' || this.#hidden !== 'head') return;
      this.#hidden = '';
    }
    if (hiddenElements.has(name)) {
      this.#hidden = name;
      this.#hiddenDepth = 1;
    } else if (name === 'li') {
      this.#break(1);
      this.#bullet = '- ';
    } else if (name === 'a') {
      this.#closeLink();
      this.#link = { href: attributes.get('href') ?? '', words: '' };
    } else if (name === 'td' || name === 'th') this.#isSpaced = true;
    else if (lineElements.has(name)) this.#break(1);
    else this.#block(name);
    if (name === 'ul' || name === 'ol') this.#lists++;
  }

  close(tag: string): void {
    const name = localName(tag);
    if (this.#hidden) {
      if (name === this.#hidden && --this.#hiddenDepth === 0) this.#hidden = '';
      return;
    }
    if (name === 'a') this.#closeLink();
    if ((name === 'ul' || name === 'ol') && this.#lists) this.#lists--;
    if (name === 'li') this.#break(1);
    else this.#block(name);
  }

  text(text: string): void {
    if (this.#hidden) return;
    const collapsed = collapse(text);
    const words = collapsed.trim();
    if (collapsed.startsWith(' ')) this.#isSpaced = true;
    if (!words) return;
    this.#write(words);
    this.#isSpaced = collapsed.endsWith(' ');
  }

  #write(words: string): void {
    if (this.#breaks) this.#written += '\n'.repeat(this.#breaks) + this.#bullet;
    else if (this.#bullet) this.#written += this.#bullet;
    else if (this.#isSpaced && this.#written) this.#written += ' ';
    this.#written += words;
    if (this.#link) this.#link.words += words;
    this.#breaks = 0;
    this.#bullet = '';
    this.#isSpaced = false;
  }

  #break(count: number): void {
    this.#isSpaced = false;
    if (this.#written) this.#breaks = Math.min(2, Math.max(this.#breaks, count));
  }

  #block(name: string): void {
    if (blockElements.has(name)) this.#break(this.#lists ? 1 : 2);
  }

  /** Writes the address of a link behind its text, which often says no more than "here". */
  #closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link) return;
    const address = this.#addressFor(link.href.trim());
    if (!address || !link.words || comparable(link.words).includes(comparable(address))) return;
    this.#isSpaced = true;
    this.#write(`(${address})`);
  }

  /** The address to write for a link; empty where there is none. */
  #addressFor(href: string): string {
    const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(href) ?? [];
    if (scheme) return decoded(rest);
    if (this.#base === undefined || !href || href.startsWith('#')) return '';
    try {
      const { protocol, href: address } = new URL(href, this.#base);
      return /^https?:$/.test(protocol) && address.length <= MAX_ADDRESS_LENGTH ? address : '';
    } catch {
      return '';
    }
  }
}

/** XHTML may have a namespace prefix: `xhtml:p`. */
const localName = (tag: string) => tag.slice(tag.indexOf(':') + 1);

/** An address without what may differ between two spellings of it. */
const comparable = (address: string) =>
  address
    .toLowerCase()
    .replace(/^\s*https?:\/\/|^www\.|[\s/–-]+/g, '')
    .replace(/^www\./, '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
