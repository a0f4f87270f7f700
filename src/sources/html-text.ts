import { decodeEntities } from './entities.js';
import { resolved } from './fields.js';
import { Markup, type Attributes, type MarkupListener } from './markup.js';

const setOf = (names: string) => new Set(names.split(' '));

/** What lies in these is not for reading. */
const dropped = setOf(
  'script style head template svg math object iframe noscript noembed noframes audio video canvas map select ' +
    'textarea button xmp plaintext',
);

/** These stand apart from what is around them. */
const blocks = setOf(
  'p div section article aside nav main header footer address blockquote figure figcaption form fieldset details ' +
    'summary h1 h2 h3 h4 h5 h6 ul ol dl table pre hr center body',
);

/** These begin on a line of their own. */
const lines = setOf('br tr dt dd caption legend');

/** What still looks like a tag, or like an entity. */
const tagStart = /<(?=[A-Za-z/!?])/g;
const escaped = /&(?:[A-Za-z]{2,8}|#\w{2,6});/;

/** More than this of a field nobody reads; in characters. */
const MOST = 200_000;

/** Addresses longer than this, in characters, are not read out. */
const LONGEST_ADDRESS = 200;

/**
 * The text of an HTML fragment, as the contract has texts: an empty line between paragraphs, list items on lines that
 * begin with `- `. No markup is left over, even where it was escaped twice. Never throws.
 *
 * @param base Where relative addresses start. With it, a link whose words do not say where it leads says so in
 *   brackets; without it, only one to a mail address or a phone number does.
 */
export function htmlToText(html: string, base?: string): string {
  let text = withoutTags(html.slice(0, MOST), base);
  // Some systems escape what has been escaped already.
  for (let pass = 0; pass < 3 && escaped.test(text); pass++) text = decodeEntities(text);
  if (text.search(tagStart) < 0) return text;
  const again = text.replaceAll('\n\n', '<p>').replaceAll('\n', '<br>');
  return withoutTags(again, base).replace(tagStart, ' ');
}

function withoutTags(html: string, base?: string): string {
  const writer = new TextWriter(base);
  new Markup(html, 'html', writer).readAll();
  return writer.written;
}

/** A text that may be HTML or plain; a plain one keeps its lines. */
export function toText(text: string, base?: string): string {
  let plain = text.slice(0, MOST);
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

/** A title, a name: on one line, whatever it was. Empty where there is nothing to read. */
export function toLine(text: string): string {
  return collapse(toText(text)).trim();
}

/** A picture in a text, and what it shows. */
export interface FoundImage {
  src: string;
  alt?: string;
}

/**
 * The first picture of an HTML fragment that shows something: no pixel that counts readers, no smiley.
 *
 * @param base Where relative addresses start.
 */
export function firstImage(html: string | undefined, base: string): FoundImage | undefined {
  if (!html?.includes('<')) return undefined;
  let found: FoundImage | undefined;
  const markup = new Markup(html.slice(0, MOST), 'html', {
    open(name, attributes) {
      const src = attributes.get('src')?.trim();
      if (name !== 'img' || !src || src.startsWith('data:') || found || isOrnament(attributes)) return;
      found = { src: resolved(src, base), alt: toLine(attributes.get('alt') ?? '') || undefined };
      markup.stop();
    },
    close() {},
    text() {},
  });
  markup.readAll();
  return found;
}

function isOrnament(attributes: Attributes): boolean {
  const isTiny = ['width', 'height'].some((side) => /^\d$/.test(attributes.get(side)?.trim() ?? ''));
  return isTiny || /smiley|emoji/.test(attributes.get('class') ?? '');
}

/** White space of any kind, and characters that only machines read, as one space. */
const collapse = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ');

/** Writes down what is to be read of a page. */
class TextWriter implements MarkupListener {
  readonly #base?: string;
  #written = '';
  /** Line breaks to come before the next word, and its bullet. */
  #breaks = 0;
  #bullet = '';
  #isSpaced = false;
  #lists = 0;
  /** What is being dropped, and how many of its name are open. */
  #dropping = '';
  #dropDepth = 0;
  #link?: { href: string; words: string };

  constructor(base?: string) {
    this.#base = base;
  }

  get written(): string {
    return this.#written;
  }

  open(tag: string, attributes: Attributes): void {
    const name = localName(tag);
    if (this.#dropping) {
      if (name === this.#dropping) this.#dropDepth++;
      // A head that is never closed ends where the body begins.
      if (name !== 'body' || this.#dropping !== 'head') return;
      this.#dropping = '';
    }
    if (dropped.has(name)) {
      this.#dropping = name;
      this.#dropDepth = 1;
    } else if (name === 'li') {
      this.#break(1);
      this.#bullet = '- ';
    } else if (name === 'a') {
      this.#closeLink();
      this.#link = { href: attributes.get('href') ?? '', words: '' };
    } else if (name === 'td' || name === 'th') this.#isSpaced = true;
    else if (lines.has(name)) this.#break(1);
    else this.#block(name);
    if (name === 'ul' || name === 'ol') this.#lists++;
  }

  close(tag: string): void {
    const name = localName(tag);
    if (this.#dropping) {
      if (name === this.#dropping && --this.#dropDepth === 0) this.#dropping = '';
      return;
    }
    if (name === 'a') this.#closeLink();
    if ((name === 'ul' || name === 'ol') && this.#lists) this.#lists--;
    if (name === 'li') this.#break(1);
    else this.#block(name);
  }

  text(text: string): void {
    if (this.#dropping) return;
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
    if (blocks.has(name)) this.#break(this.#lists ? 1 : 2);
  }

  /** A link's words often say no more than "here". */
  #closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link) return;
    const address = this.#told(link.href.trim());
    if (!address || !link.words || comparable(link.words).includes(comparable(address))) return;
    this.#isSpaced = true;
    this.#write(`(${address})`);
  }

  /** What to tell of where a link leads, if anything. */
  #told(href: string): string {
    const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(href) ?? [];
    if (scheme) return decoded(rest);
    if (this.#base === undefined || !href || href.startsWith('#')) return '';
    try {
      const { protocol, href: address } = new URL(href, this.#base);
      return /^https?:$/.test(protocol) && address.length <= LONGEST_ADDRESS ? address : '';
    } catch {
      return '';
    }
  }
}

/** XHTML may come with a prefix: `xhtml:p`. */
const localName = (tag: string) => tag.slice(tag.indexOf(':') + 1);

/** What two ways to write an address have in common. */
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
