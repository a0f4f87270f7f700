const scalarEnd = /[\s,\]}]|$/g;

// Codes are compared instead of characters, because most of a file is skipped.
const QUOTE = 0x22;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Reads a text that is valid JSON from start to end. That the text is valid is known, so that whatever does not change is
 * skipped without being looked at; `json-scanner.ts` is for texts with mistakes.
 */
export class ValidJsonCursor {
  /** In UTF-16 code units from the start of the text. */
  offset = 0;

  constructor(readonly text: string) {}

  /** The character at the cursor. */
  get char(): string {
    return this.text[this.offset]!;
  }

  /** Reads white space, which may be none. */
  whitespace(): string {
    const start = this.offset;
    while (isWhitespace(this.text.charCodeAt(this.offset))) this.offset++;
    return this.text.slice(start, this.offset);
  }

  /** Reads a value. @returns Its source text. */
  value(): string {
    const start = this.offset;
    this.skip();
    return this.text.slice(start, this.offset);
  }

  /** Moves behind a value. */
  skip(): void {
    if (this.char === '"') this.#skipString();
    else if (this.char === '{' || this.char === '[') this.#skipContainer();
    else this.#skipScalar();
  }

  /** Reads a key and the colon behind it. */
  key(): string {
    const source = this.value();
    this.whitespace();
    this.offset++;
    this.whitespace();
    return source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
  }

  #skipScalar(): void {
    scalarEnd.lastIndex = this.offset;
    this.offset = scalarEnd.exec(this.text)!.index;
  }

  #skipString(): void {
    let end = this.offset;
    do end = this.text.indexOf('"', end + 1);
    while (this.#isEscaped(end));
    this.offset = end + 1;
  }

  /** Whether an odd number of backslashes stands before an offset. */
  #isEscaped(offset: number): boolean {
    let start = offset;
    while (this.text[start - 1] === '\\') start--;
    return (offset - start) % 2 === 1;
  }

  #skipContainer(): void {
    const { text } = this;
    let depth = 0;
    do {
      const code = text.charCodeAt(this.offset);
      if (code === QUOTE) this.#skipString();
      else {
        if (code === OPEN_OBJECT || code === OPEN_LIST) depth++;
        else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--;
        this.offset++;
      }
    } while (depth);
  }
}

/** Whether a code is that of a space, tab or line break; those are the only white space of JSON. */
const isWhitespace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
