import type { JsonMistake, JsonMistakeKind } from './json-mistake.js';
import type { JsonPath } from './json-path.js';
import { closingQuoteAt, isOpeningQuote, requote } from './quotes.js';
import { repairScalar } from './scalars.js';
import { StringScanner } from './string-scanner.js';
import type { TextEdit } from './text-edits.js';

/** Where a value stands in a text, and its key if it has one, with its quotes. */
export interface ValueSpan {
  start: number;
  end: number;
  keyStart?: number;
  keyEnd?: number;
}

/** What a scan finds in a text. */
export interface JsonScan {
  /** Where the values are whose paths were given, in the same order. */
  spans: (ValueSpan | undefined)[];
  /** All mistakes, in the order of the text; at most `MAX_MISTAKES`. None if the text is JSON. */
  mistakes: JsonMistake[];
}

/** A tree of the paths to find: one node for each step. */
interface PathNode {
  /** The positions of the path among those that were given; empty for a step on the way. */
  wanted: number[];
  children?: Map<string | number, PathNode>;
}

/** A text with more mistakes is no JSON that somebody could correct by hand. */
export const MAX_MISTAKES = 100;

class TooManyMistakes extends Error {}

/**
 * Scans a JSON text for the places of values and for its mistakes. `JSON.parse` gives no place of a value, and stops at
 * the first mistake; this goes on behind each one, as if it had been corrected in the likeliest way. Never throws.
 */
export function scanJson(text: string, paths: readonly JsonPath[] = []): JsonScan {
  const root: PathNode = { wanted: [] };
  paths.forEach((path, position) => {
    let node = root;
    for (const step of path) {
      node.children ??= new Map();
      let child = node.children.get(step);
      if (!child) node.children.set(step, (child = { wanted: [] }));
      node = child;
    }
    node.wanted.push(position);
  });
  const scanner = new JsonScanner(text, paths.length);
  try {
    scanner.scanDocument(root);
  } catch (error) {
    // A value that is nested too deeply has no place in a municipality's file.
    if (!(error instanceof TooManyMistakes || error instanceof RangeError)) throw error;
  }
  scanner.mistakes.sort((a, b) => a.offset - b.offset);
  return { spans: scanner.spans, mistakes: scanner.mistakes };
}

const whitespace = /[ \t\r\n]*/y;
const foreignSpace = /[^\S \t\r\n]+|[\u200b-\u200d\u2060]+/y;
const comment = /\/\/[^\n]*|#[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
/** Whatever stands without quotes, to the next character that can't be in it. */
const scalarPattern = /[^,:;{}[\]"\r\n]*/y;

class JsonScanner {
  readonly mistakes: JsonMistake[] = [];
  readonly spans: (ValueSpan | undefined)[];
  readonly #text: string;
  readonly #strings: StringScanner;
  #offset = 0;
  /** Where the last value or key ended. */
  #lastEnd = 0;
  /** The brackets that are open. */
  #open = '';
  /** The closing brackets that are missing at the end. */
  #missingBrackets = '';
  /** Whether the text ends in the middle of a value. */
  #isCut = false;

  constructor(text: string, pathCount: number) {
    this.#text = text;
    this.spans = new Array<undefined>(pathCount).fill(undefined);
    this.#strings = new StringScanner(text, (...mistake) => this.#report(...mistake));
  }

  scanDocument(root: PathNode): void {
    this.#scanValue(root);
    this.#skip();
    if (this.#missingBrackets || this.#isCut) this.#reportEnd();
    else if (this.#offset < this.#text.length) this.#report('trailing-text', this.#offset);
  }

  #scanValue(node?: PathNode): void {
    this.#skip();
    const start = this.#offset;
    const char = this.#text[start];
    if (char === '{') this.#scanObject(node);
    else if (char === '[') this.#scanList(node);
    else if (char === undefined) this.#isCut = true;
    else if (!this.#scanQuoted(char, false)) this.#scanScalar(char);
    this.#lastEnd = this.#offset;
    if (!node) return;
    for (const position of node.wanted) this.spans[position] = { start, end: this.#offset };
  }

  #scanObject(node?: PathNode): void {
    this.#offset++;
    this.#open += '{';
    while (!this.#isClosed('}')) {
      const keyStart = this.#offset;
      if (!this.#scanKey()) continue;
      const key = node?.children && this.#keyBetween(keyStart, this.#offset);
      const keyEnd = (this.#lastEnd = this.#offset);
      const child = key === undefined ? undefined : node!.children!.get(key);
      if (this.#scanColon()) this.#scanValue(child);
      for (const position of child?.wanted ?? []) {
        const span = this.spans[position];
        if (span) Object.assign(span, { keyStart, keyEnd });
      }
      this.#scanComma('}');
    }
    this.#open = this.#open.slice(0, -1);
  }

  #scanList(node?: PathNode): void {
    this.#offset++;
    this.#open += '[';
    for (let index = 0; !this.#isClosed(']'); index++) {
      this.#scanValue(node?.children?.get(index));
      this.#scanComma(']');
    }
    this.#open = this.#open.slice(0, -1);
  }

  /** Whether an object or a list ends here, as it should or because of a mistake. */
  #isClosed(bracket: '}' | ']'): boolean {
    for (;;) {
      this.#skip();
      const char = this.#text[this.#offset];
      if (char === undefined) {
        this.#missingBrackets += bracket;
        return true;
      }
      if (char === bracket) {
        this.#offset++;
        return true;
      }
      if (char === ',') this.#report('extra-comma', this.#offset, [this.#replace(1)]);
      else if (char !== '}' && char !== ']') return false;
      else if (this.#open.slice(0, -1).includes(char === '}' ? '{' : '[')) {
        // The bracket belongs to something outside, so the one that is expected here is missing.
        this.#report('bracket', this.#offset);
        return true;
      } else this.#report('value', this.#offset);
      this.#offset++;
    }
  }

  /** Scans the key of a value. @returns Whether there is one; what stands in its place is skipped. */
  #scanKey(): boolean {
    const start = this.#offset;
    const char = this.#text[start]!;
    if (this.#scanQuoted(char, true)) return true;
    const word = this.#consume(wordPattern);
    this.#report('key', start, word ? [this.#replace(0, JSON.stringify(word), start)] : undefined);
    if (word) return true;
    // An object or a value without a key is skipped as a whole.
    if (/[[{\d-]/.test(char)) this.#scanValue();
    else this.#offset++;
    return false;
  }

  /** The key between two offsets, with its escapes resolved; `undefined` if it is not written as JSON. */
  #keyBetween(start: number, end: number): string | undefined {
    const source = this.#text.slice(start, end);
    if (!source.includes('\\')) return source.startsWith('"') ? source.slice(1, -1) : undefined;
    try {
      return JSON.parse(source) as string;
    } catch {
      return undefined;
    }
  }

  /** Scans the colon behind a key. @returns Whether a value follows. */
  #scanColon(): boolean {
    this.#skip();
    const char = this.#text[this.#offset];
    if (char === ':') this.#offset++;
    else if (char === undefined) this.#isCut = true;
    else if (char === '=') {
      this.#report('colon', this.#offset, [this.#replace(1, ':')]);
      this.#offset++;
    } else this.#report('colon', this.#offset);
    this.#skip();
    const next = this.#text[this.#offset];
    if (next === undefined) this.#isCut = true;
    if (next !== undefined && !/[,}\]]/.test(next)) return true;
    if (next !== undefined && char === ':') this.#report('value', this.#offset);
    return false;
  }

  /** Scans the comma between two values. It must not stand before the closing bracket. */
  #scanComma(bracket: '}' | ']'): void {
    this.#skip();
    const char = this.#text[this.#offset];
    if (char === undefined || char === '}' || char === ']') return;
    if (char !== ',' && char !== ';') {
      // Anything but the start of a value or a key is a mistake of its own.
      if (!/["\p{L}\d{[-]/u.test(char) && !isOpeningQuote(char)) return;
      return this.#report('comma', this.#offset, [{ start: this.#lastEnd, end: this.#lastEnd, text: ',' }]);
    }
    if (char === ';') this.#report('comma', this.#offset, [this.#replace(1, ',')]);
    else if (bracket === '}' && this.#scanDecimals()) return this.#scanComma(bracket);
    const comma = this.#offset++;
    this.#skip();
    const next = this.#text[this.#offset];
    if (next !== undefined && next !== bracket && next !== ',') return;
    if (char === ',') this.#report('extra-comma', comma, [{ start: comma, end: comma + 1, text: '' }]);
    if (next === ',') this.#scanComma(bracket);
  }

  /** Scans the rest of a number with a decimal comma: `0,083`. In a list it can't be told from two numbers. */
  #scanDecimals(): boolean {
    const before = /(?:^|[^\d.])(-?\d+)$/.exec(this.#text.slice(Math.max(0, this.#offset - 20), this.#offset));
    const [after] = /^,\d+(?=\s*[,}])/.exec(this.#text.slice(this.#offset, this.#offset + 20)) ?? [];
    if (!before || !after || this.#lastEnd !== this.#offset) return false;
    const isNumber = !/^-?0\d/.test(before[1]!);
    const repair = isNumber ? [this.#replace(1, '.')] : undefined;
    this.#report('decimal-comma', this.#offset - before[1]!.length, repair);
    this.#lastEnd = this.#offset += after.length;
    return true;
  }

  /** Scans a text in quotes of any kind. @returns Whether there is one. */
  #scanQuoted(char: string, isKey: boolean): boolean {
    const start = this.#offset;
    if (char === '"') {
      this.#offset = this.#strings.scan(start, isKey);
      this.#isCut ||= this.#strings.isCut;
      return true;
    }
    if (!isOpeningQuote(char)) return false;
    const end = closingQuoteAt(this.#text, start);
    this.#report('quotes', start, end === undefined ? undefined : requote(this.#text, start, end));
    if (end === undefined) this.#offset++;
    if (end === undefined) this.#consume(scalarPattern);
    else this.#offset = end + 1;
    return true;
  }

  /** Scans a number, `true`, `false` or `null`, or whatever else stands without quotes. */
  #scanScalar(char: string): void {
    const start = this.#offset;
    const isNumeric = /[-+.\d]/.test(char);
    const scalar = this.#consume(isNumeric ? numberPattern : wordPattern);
    const next = this.#text[this.#offset];
    const isWhole = scalar !== '' && (next === undefined || !/[^\s,:;{}[\]"/#]/.test(next));
    if (isWhole && (isNumeric ? !/^[ \t]*[-./(]?\d/.test(this.#restOfLine()) : /^(?:true|false|null)$/.test(scalar)))
      return;
    this.#offset = start;
    const source = this.#consume(scalarPattern).trimEnd();
    this.#offset = start + source.length;
    if (!source) return this.#report('value', this.#offset++);
    const kind = isNumeric ? (/^-?0\d/.test(source) ? 'leading-zero' : 'number') : wordKind(char);
    const repaired = repairScalar(source, this.#text.slice(Math.max(0, start - 60), start));
    this.#report(kind, start, repaired === undefined ? undefined : [this.#replace(0, repaired, start)]);
  }

  #restOfLine(): string {
    return this.#text.slice(this.#offset, this.#offset + 12).split('\n', 1)[0]!;
  }

  /** Skips white space and comments. */
  #skip(): void {
    for (;;) {
      if (startsToken(this.#text.charCodeAt(this.#offset))) return;
      this.#consume(whitespace);
      const start = this.#offset;
      if (this.#offset === this.#text.length || startsToken(this.#text.charCodeAt(start))) return;
      if (this.#consume(foreignSpace)) this.#report('space', start, [this.#replace(0, ' ', start)]);
      else if (this.#consume(comment)) this.#report('comment', start, [this.#replace(0, '', start)]);
      else return;
    }
  }

  #consume(form: RegExp): string {
    form.lastIndex = this.#offset;
    const [found] = form.exec(this.#text) ?? [''];
    this.#offset += found.length;
    return found;
  }

  /** An edit of what follows, or of what was consumed from `start` on. */
  #replace(length: number, text = '', start = this.#offset): TextEdit {
    return { start, end: this.#offset + length, text };
  }

  /** Reports that the text ends too early. It can be completed unless it ends in the middle of a value. */
  #reportEnd(): void {
    const end = this.#text.trimEnd().length;
    const repair = [{ start: end, end, text: this.#missingBrackets }];
    this.#report('end', this.#text.length, this.#isCut ? undefined : repair);
  }

  #report(kind: JsonMistakeKind, offset: number, repair?: readonly TextEdit[]): void {
    this.mistakes.push({ kind, offset, ...(repair && { repair }) });
    if (this.mistakes.length >= MAX_MISTAKES) throw new TooManyMistakes();
  }
}

const wordKind = (char: string): JsonMistakeKind => (/[\p{L}_$]/u.test(char) ? 'word' : 'value');

/** Whether a code unit begins something else than white space and comments: any other of ASCII than `#` and `/`. */
const startsToken = (code: number): boolean => code > 0x20 && code < 0x80 && code !== 0x23 && code !== 0x2f;
