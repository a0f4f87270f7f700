import type { JsonMistake, JsonMistakeKind } from './json-mistake.js';
import type { TextEdit } from './text-edits.js';

/** A text with more mistakes is no JSON that somebody could correct by hand. */
const MAX_MISTAKES = 100;

/** Thrown to end a scan that found `MAX_MISTAKES`. */
export class TooManyMistakes extends Error {}

const whitespace = /[ \t\r\n]*/y;
const foreignSpace = /[^\S \t\r\n]+|[\u200b-\u200d\u2060]+/y;
const comment = /\/\/[^\n]*|#[^\n]*|\/\*[^]*?(?:\*\/|$)/y;

/** A place in a JSON text that is being scanned, and the mistakes before it. */
export class JsonCursor {
  readonly mistakes: JsonMistake[] = [];
  offset = 0;

  constructor(readonly text: string) {}

  /** The character here; `undefined` at the end of the text. */
  get char(): string | undefined {
    return this.text[this.offset];
  }

  /** Consumes what matches a sticky pattern. @returns What was consumed; empty if nothing matches. */
  consume(form: RegExp): string {
    form.lastIndex = this.offset;
    const [found] = form.exec(this.text) ?? [''];
    this.offset += found.length;
    return found;
  }

  /** Skips white space; also comments and other spaces, which are mistakes. */
  skip(): void {
    for (;;) {
      if (startsToken(this.text.charCodeAt(this.offset))) return;
      this.consume(whitespace);
      const start = this.offset;
      if (start === this.text.length || startsToken(this.text.charCodeAt(start))) return;
      if (this.consume(foreignSpace)) this.report('space', start, [this.editFrom(start, ' ')]);
      else if (this.consume(comment)) this.report('comment', start, [this.editFrom(start, '')]);
      else return;
    }
  }

  /** An edit of what was consumed from an offset on. */
  editFrom(start: number, text: string): TextEdit {
    return { start, end: this.offset, text };
  }

  /** An edit of the character here. */
  editChar(text: string): TextEdit {
    return { start: this.offset, end: this.offset + 1, text };
  }

  report(kind: JsonMistakeKind, offset: number, repair?: readonly TextEdit[]): void {
    this.mistakes.push({ kind, offset, ...(repair && { repair }) });
    if (this.mistakes.length >= MAX_MISTAKES) throw new TooManyMistakes();
  }
}

/** Whether a code unit begins something else than white space and comments: any other of ASCII than `#` and `/`. */
const startsToken = (code: number): boolean => code > 0x20 && code < 0x80 && code !== 0x23 && code !== 0x2f;
