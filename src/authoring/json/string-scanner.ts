import type { JsonCursor } from './json-cursor.js';
import { endsText } from './quotes.js';
import type { TextEdit } from './text-edits.js';

/** All characters but the quote, the backslash, and the control characters, which JSON does not allow in a string. */
const stringBody = /[ !#-[\]-\uffff]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** Quotes of word processors that may stand where the straight one that ends a text was meant. */
const curlyEnd = /[“”„»«](?=\s*(?:[,:}\]]|$))/;

/** Scans the strings of a JSON text, also those with mistakes in them. */
export class StringScanner {
  /** Whether the text ended within the last string. */
  isCut = false;
  readonly #cursor: JsonCursor;

  constructor(cursor: JsonCursor) {
    this.#cursor = cursor;
  }

  /**
   * Scans a string from its opening quote on.
   *
   * @returns The offset behind it.
   */
  scan(start: number, isKey: boolean): number {
    const text = this.#cursor.text;
    const lineBreaks: TextEdit[] = [];
    this.isCut = false;
    let offset = start + 1;
    for (;;) {
      stringBody.lastIndex = offset;
      stringBody.exec(text);
      offset = stringBody.lastIndex;
      const char = text[offset];
      if (char === '"' && !isKey && this.#isInnerQuote(offset)) {
        this.#cursor.report('inner-quote', offset, [{ start: offset, end: offset, text: '\\' }]);
        offset++;
      } else if (char === '"') {
        if (lineBreaks.length) this.#cursor.report('open-string', start, lineBreaks);
        return offset + 1;
      } else if (char === '\\') {
        escape.lastIndex = offset;
        if (escape.test(text)) offset = escape.lastIndex;
        else {
          this.#cursor.report('escape', offset, [{ start: offset, end: offset, text: '\\' }]);
          offset++;
        }
      } else if (char === undefined || char === '\n' || char === '\r') {
        if (char === undefined || !this.#continuesBehind(offset)) return this.#scanOpenString(start, offset);
        const end = offset + (text.startsWith('\r\n', offset) ? 2 : 1);
        lineBreaks.push({ start: offset, end, text: '\\n' });
        offset = end;
      } else {
        const escaped = JSON.stringify(char).slice(1, -1);
        this.#cursor.report('control-character', offset, [{ start: offset, end: offset + 1, text: escaped }]);
        offset++;
      }
    }
  }

  /** Whether a quote is part of a text (`"die "Frühen Hilfen" im Kreis"`): words follow it, and another quote. */
  #isInnerQuote(offset: number): boolean {
    const next = this.#cursor.text[offset + 1];
    if (next === undefined || /[,:}\]\n\r]/.test(next)) return false;
    const lineEnd = this.#cursor.text.indexOf('\n', offset);
    const rest = this.#cursor.text.slice(offset + 1, lineEnd < 0 ? undefined : lineEnd);
    return /^ ?[\p{L}\p{N}(]/u.test(rest) && rest.includes('"') && !/^\s*[\p{L}_$][\w$]*\s*:/u.test(rest);
  }

  /** Whether a text goes on behind a line break: the next quote ends a text, it does not begin one. */
  #continuesBehind(lineBreak: number): boolean {
    const text = this.#cursor.text;
    let quote = text.indexOf('"', lineBreak);
    while (quote >= 0 && text[quote - 1] === '\\') quote = text.indexOf('"', quote + 1);
    if (quote < 0) return false;
    const lineEnd = text.indexOf('\n', quote);
    const following = text.slice(quote + 1, lineEnd < 0 ? undefined : lineEnd);
    return endsText(following, 0) && !/^\s*:/.test(following);
  }

  /** Ends a string that has no closing quote at the end of its line, before a comma there. */
  #scanOpenString(start: number, lineEnd: number): number {
    const line = this.#cursor.text.slice(start + 1, lineEnd);
    const curly = curlyEnd.exec(line);
    if (curly) {
      const at = start + 1 + curly.index;
      this.#cursor.report('quotes', at, [{ start: at, end: at + 1, text: '"' }]);
      return at + 1;
    }
    this.#cursor.report('open-string', start);
    this.isCut = lineEnd === this.#cursor.text.length;
    return start + 1 + line.replace(/,?\s*$/, '').length;
  }
}
