import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { decodeEntities } from './entities.js';

/** A tag's attributes, by their names in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** Who is told what stands in a text with markup. Names are in lower case; positions are those of characters. */
export interface MarkupListener {
  /** @param from Where the tag begins. @param to Where what it holds begins. */
  open(name: string, attributes: Attributes, from: number, to: number): void;
  /** @param from Where the closing tag begins, or the opening one ends that closes itself. */
  close(name: string, from: number): void;
  /** Text between two tags; it may come in pieces. */
  text(text: string): void;
}

/** How much is read at a time, in characters: a few milliseconds on an old phone. */
const PIECE = 0x10000;

/**
 * Reads XML or HTML, however broken, and tells a listener of it; in time that grows with the text and nothing else.
 *
 * The library's tokenizer alone, not its parser: that one keeps count of open elements in a way that takes minutes for
 * a megabyte of `<b>`.
 */
export class Markup {
  readonly #tokenizer: Tokenizer;
  #position = 0;
  #isStopped = false;

  constructor(
    readonly source: string,
    kind: 'xml' | 'html',
    listener: MarkupListener,
  ) {
    const isXml = kind === 'xml';
    this.#tokenizer = new Tokenizer(
      { xmlMode: isXml, decodeEntities: false },
      callbacks(source, isXml, listener),
    );
  }

  /** Reads the next piece. @returns Whether there is more. */
  advance(): boolean {
    if (this.#isStopped) return false;
    // A piece ends before a tag: never within an entity, nor between two halves of a character.
    const next = this.source.indexOf('<', this.#position + PIECE);
    const end = next < 0 ? this.source.length : next;
    this.#tokenizer.write(this.source.slice(this.#position, end));
    this.#position = end;
    if (end < this.source.length && !this.#isStopped) return true;
    if (!this.#isStopped) this.#tokenizer.end();
    return false;
  }

  /** Reads all of it at once. */
  readAll(): void {
    while (this.advance());
  }

  /** Reads no further. */
  stop(): void {
    this.#isStopped = true;
    this.#tokenizer.pause();
  }
}

function callbacks(source: string, isXml: boolean, listener: MarkupListener): TokenizerCallbacks {
  let [tag, tagStart, attribute, value] = ['', 0, '', ''];
  let attributes = new Map<string, string>();
  const slice = (start: number, end: number) => source.slice(start, end);
  const open = (to: number) => listener.open(tag, attributes, tagStart, to);
  const none = () => {};
  return {
    onopentagname(start, end) {
      tag = slice(start, end).toLowerCase();
      tagStart = start - 1;
      attributes = new Map();
    },
    onattribname(start, end) {
      attribute = slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata(start, end) {
      value += slice(start, end);
    },
    onattribend() {
      if (!attributes.has(attribute)) attributes.set(attribute, decodeEntities(value));
    },
    onopentagend: (end) => open(end + 1),
    onselfclosingtag(end) {
      open(end + 1);
      if (isXml) listener.close(tag, end + 1);
    },
    onclosetag: (start, end) => listener.close(slice(start, end).toLowerCase(), start - 2),
    ontext: (start, end) => listener.text(decodeEntities(slice(start, end))),
    oncdata: (start, end, offset) => listener.text(slice(start, end - offset)),
    ontextentity: none,
    onattribentity: none,
    oncomment: none,
    ondeclaration: none,
    onprocessinginstruction: none,
    onend: none,
  };
}
