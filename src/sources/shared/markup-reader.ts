import { decodeEntities } from './html-entities.js';

/** The attributes of a tag, by name in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** Receives what a `MarkupReader` finds. Names are in lower case, positions count code units of the source. */
export interface MarkupListener {
  /**
   * An opening tag.
   *
   * @param from Where the tag begins.
   * @param to Where its content begins.
   */
  open(name: string, attributes: Attributes, from: number, to: number): void;
  /** @param from Where the closing tag begins, or a self-closing one ends. */
  close(name: string, from: number): void;
  /** Text between tags, with entities decoded; it may come in pieces. */
  text(text: string): void;
}

/** Code units per `advance`: a few milliseconds on an old phone. */
const PIECE_LENGTH = 0x10000;

/** `name`, `name=value`, `name="value"`, with what separates attributes before it. */
const attribute = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** A `<` that begins a tag, a comment or a declaration. */
const markupStart = /<(?=[A-Za-z_:\u0080-\uffff!?]|\/[A-Za-z_:\u0080-\uffff])/g;

/** What follows the last attribute. */
const tagEnd = /[\s/]*>/y;

/** Elements of HTML whose content is no markup, up to their closing tag. */
const rawTextElements = new Set('script style xmp iframe noembed noframes title textarea'.split(' '));

/**
 * Reads XML or HTML, however broken, and tells a listener what it finds, in time linear to the text. Checks no nesting:
 * that is the listener's business. Like a browser, it takes a `<` that begins no tag for text.
 *
 * There are libraries for that, but those that read broken XML as well bring all 2,200 entities of HTML, more than ten
 * times as much code as this.
 */
export class MarkupReader {
  readonly #isXml: boolean;
  readonly #listener: MarkupListener;
  #position = 0;
  #isStopped = false;

  constructor(
    readonly source: string,
    kind: 'xml' | 'html',
    listener: MarkupListener,
  ) {
    this.#isXml = kind === 'xml';
    this.#listener = listener;
  }

  /** Reads the next piece. @returns Whether there is more. */
  advance(): boolean {
    const end = this.#position + PIECE_LENGTH;
    while (!this.#isStopped && this.#position < Math.min(end, this.source.length)) this.#readNext();
    return !this.#isStopped && this.#position < this.source.length;
  }

  /** Reads the whole source at once. */
  readAll(): void {
    while (this.advance());
  }

  /** Reads no further. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Reads a text and the tag, comment or declaration after it. */
  #readNext(): void {
    markupStart.lastIndex = this.#position;
    const start = markupStart.exec(this.source)?.index ?? -1;
    this.#readText(start < 0 ? this.source.length : start);
    if (start < 0 || this.#isStopped) return;
    const mark = this.source[start + 1];
    if (mark === '/') this.#readClosingTag(start);
    else if (mark === '!' || mark === '?') this.#readDeclaration(start);
    else this.#readOpeningTag(start);
  }

  /** Skips a comment, a document type or a processing instruction; of XML's CDATA the content is text. */
  #readDeclaration(start: number): void {
    const isAt = (text: string) => this.source.startsWith(text, start);
    if (isAt('<!--')) this.#skipTo('-->', start + (isAt('<!-->') ? 2 : 4));
    else if (this.#isXml && isAt('<![CDATA[')) this.#readCharacterData(start + 9);
    else this.#skipTo('>', start + 2);
  }

  #readText(end: number): void {
    if (end > this.#position) this.#listener.text(decodeEntities(this.source.slice(this.#position, end)));
    this.#position = end;
  }

  /** Moves behind the next occurrence of a text; to the end where there is none. */
  #skipTo(text: string, from: number): void {
    const at = this.source.indexOf(text, from);
    this.#position = at < 0 ? this.source.length : at + text.length;
  }

  #readCharacterData(start: number): void {
    const end = this.source.indexOf(']]>', start);
    const text = this.source.slice(start, end < 0 ? undefined : end);
    if (text) this.#listener.text(text);
    this.#position = end < 0 ? this.source.length : end + 3;
  }

  #readClosingTag(start: number): void {
    const name = this.#nameAt(start + 2);
    this.#skipTo('>', start + 2 + name.length);
    const isComplete = this.source[this.#position - 1] === '>';
    if (isComplete) this.#listener.close(name.toLowerCase(), start);
  }

  #readOpeningTag(start: number): void {
    const name = this.#nameAt(start + 1).toLowerCase();
    const attributes = new Map<string, string>();
    let end = start + 1 + name.length;
    while (this.source[end] !== '>') {
      tagEnd.lastIndex = attribute.lastIndex = end;
      if (tagEnd.test(this.source)) {
        end = tagEnd.lastIndex - 1;
        break;
      }
      const [found = '', key = '', double, single, bare = ''] = attribute.exec(this.source) ?? [];
      // The text breaks off within the tag.
      if (!found) return void (this.#position = this.source.length);
      const value = double ?? single ?? bare;
      if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), decodeEntities(value));
      end += found.length;
    }
    end++;
    this.#position = end;
    this.#listener.open(name, attributes, start, end);
    if (this.#isXml && this.source[end - 2] === '/') this.#listener.close(name, end);
    if (!this.#isXml && rawTextElements.has(name)) this.#readRawText(name);
  }

  /** The content of a raw text element, up to its closing tag. */
  #readRawText(name: string): void {
    const closingTag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    closingTag.lastIndex = this.#position;
    this.#readText(closingTag.exec(this.source)?.index ?? this.source.length);
  }

  #nameAt(start: number): string {
    tagName.lastIndex = start;
    return tagName.exec(this.source)![0];
  }
}

const tagName = /[^\s/>]+/y;
