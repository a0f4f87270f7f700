/** Mistakes that make a text invalid JSON. */
export type JsonMistake =
  | 'end'
  | 'trailing-text'
  | 'comma'
  | 'extra-comma'
  | 'colon'
  | 'key'
  | 'quotes'
  | 'open-string'
  | 'escape'
  | 'leading-zero'
  | 'number'
  | 'word'
  | 'comment'
  | 'value';

/** The first mistake in a text that is not JSON. */
export interface JsonProblem {
  mistake: JsonMistake;
  /** Where it is, in UTF-16 code units from the start of the text. */
  offset: number;
}

/** A location in a text as text editors count it, from 1. */
export interface TextLocation {
  line: number;
  column: number;
}

/** A tree of the paths to find: one node for each step. */
interface PathNode {
  path?: string;
  children: Map<string, PathNode>;
}

/** The line and column of an offset in a text. */
export function locationAt(text: string, offset: number): TextLocation {
  let [line, start] = [1, 0];
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/**
 * Scans a JSON text for the offsets of values and for its first mistake. `JSON.parse` gives no offset of a value, and only
 * some browsers say where a mistake is.
 *
 * @param paths Paths of the values to find, as issues write them: `contacts[2].email`.
 * @returns The offset of each value that was found, and the first mistake if there is one.
 */
export function scanJson(
  text: string,
  paths: Iterable<string> = [],
): { offsets: Map<string, number>; problem?: JsonProblem } {
  const scanner = new JsonScanner(text);
  const root: PathNode = { children: new Map() };
  for (const path of paths) {
    let node = root;
    for (const [key] of path.matchAll(/[^.[\]]+/g)) {
      if (!node.children.has(key)) node.children.set(key, { children: new Map() });
      node = node.children.get(key)!;
    }
    node.path = path;
  }
  try {
    scanner.scanDocument(root);
    return { offsets: scanner.offsets };
  } catch (error) {
    if (error instanceof JsonMistakeError) return { offsets: scanner.offsets, problem: error.problem };
    if (error instanceof RangeError) return { offsets: scanner.offsets };
    throw error;
  }
}

class JsonMistakeError extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.mistake);
  }
}

const whitespace = /[ \t\r\n]*/y;
/** All characters but the quote, the backslash, and the control characters, which JSON does not allow in a string. */
const stringBody = /[ !#-[\]-\uffff]*/y;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

class JsonScanner {
  readonly offsets = new Map<string, number>();
  readonly #text: string;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scanDocument(node: PathNode): void {
    this.#scanValue(node);
    this.#skipWhitespace();
    if (this.#offset < this.#text.length) this.#fail(this.#isComment() ? 'comment' : 'trailing-text');
  }

  #scanValue(node?: PathNode): void {
    this.#skipWhitespace();
    if (node?.path !== undefined) this.offsets.set(node.path, this.#offset);
    const char = this.#text[this.#offset];
    if (char === '{') this.#scanObject(node);
    else if (char === '[') this.#scanList(node);
    else if (char === '"') this.#scanString();
    else if (char && /[-+.\d]/.test(char)) this.#scanNumber();
    else this.#scanWord(char);
  }

  #scanObject(node?: PathNode): void {
    this.#offset++;
    if (this.#consumeIf('}')) return;
    for (;;) {
      this.#skipWhitespace();
      const char = this.#text[this.#offset];
      if (char !== '"') this.#fail(this.#mistakeFor(char, 'key'));
      const key = this.#scanString();
      this.#skipWhitespace();
      if (this.#text[this.#offset] !== ':') this.#fail(this.#offset < this.#text.length ? 'colon' : 'end');
      this.#offset++;
      this.#scanValue(node?.children.size ? node.children.get(key) : undefined);
      if (this.#consumeIf('}')) return;
      this.#consumeComma('}');
    }
  }

  #scanList(node?: PathNode): void {
    this.#offset++;
    if (this.#consumeIf(']')) return;
    for (let index = 0; ; index++) {
      this.#scanValue(node?.children.size ? node.children.get(String(index)) : undefined);
      if (this.#consumeIf(']')) return;
      this.#consumeComma(']');
    }
  }

  /** Consumes the comma between two values. It must not stand before the closing bracket. */
  #consumeComma(end: string): void {
    const char = this.#text[this.#offset];
    if (char !== ',') this.#fail(char === undefined ? 'end' : this.#isComment() ? 'comment' : 'comma');
    const comma = this.#offset++;
    this.#skipWhitespace();
    if (this.#text[this.#offset] === end || this.#text[this.#offset] === ',')
      this.#fail('extra-comma', comma);
  }

  #consumeIf(end: string): boolean {
    this.#skipWhitespace();
    if (this.#text[this.#offset] !== end) return false;
    this.#offset++;
    return true;
  }

  /** Consumes a string. @returns Its source text without quotes, in which escapes are not resolved. */
  #scanString(): string {
    const start = ++this.#offset;
    for (;;) {
      this.#consume(stringBody);
      const char = this.#text[this.#offset];
      if (char === '"') return this.#text.slice(start, this.#offset++);
      if (char !== '\\') this.#fail('open-string', start - 1);
      if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(this.#text.slice(this.#offset, this.#offset + 6)))
        this.#fail('escape');
      this.#offset += 2;
    }
  }

  #scanNumber(): void {
    const start = this.#offset;
    if (!this.#consume(numberPattern)) this.#fail('number');
    const char = this.#text[this.#offset];
    if (char && /\d/.test(char)) this.#fail('leading-zero', start);
    if (char && /[.\p{L}]/u.test(char)) this.#fail('number', start);
  }

  #scanWord(char: string | undefined): void {
    const start = this.#offset;
    const word = this.#consume(wordPattern);
    if (word === 'true' || word === 'false' || word === 'null') return;
    this.#offset = start;
    this.#fail(word ? 'word' : this.#mistakeFor(char, 'value'));
  }

  #mistakeFor(char: string | undefined, otherwise: JsonMistake): JsonMistake {
    if (char === undefined) return 'end';
    if (this.#isComment()) return 'comment';
    return /['‘’‚„“”«»]/.test(char) ? 'quotes' : otherwise;
  }

  #isComment(): boolean {
    return /^(?:\/[/*]|#)/.test(this.#text.slice(this.#offset, this.#offset + 2));
  }

  #skipWhitespace(): void {
    this.#consume(whitespace);
  }

  #consume(form: RegExp): string {
    form.lastIndex = this.#offset;
    const [found] = form.exec(this.#text) ?? [''];
    this.#offset += found.length;
    return found;
  }

  #fail(mistake: JsonMistake, offset = this.#offset): never {
    throw new JsonMistakeError({ mistake, offset });
  }
}
