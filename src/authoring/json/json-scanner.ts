import { JsonCursor, TooManyMistakes } from './json-cursor.js';
import type { JsonMistake } from './json-mistake.js';
import type { JsonPath } from './json-path.js';
import { pathTree, type PathNode } from './path-tree.js';
import { closingQuoteAt, isOpeningQuote, requote } from './quotes.js';
import { scalarPattern, scanScalar } from './scalars.js';
import { StringScanner } from './string-scanner.js';

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
  /** All mistakes, in the order of the text; at most 100. None if the text is JSON. */
  mistakes: JsonMistake[];
}

/**
 * Scans a JSON text for the places of values and for its mistakes. `JSON.parse` gives no place of a value, and stops at
 * the first mistake; this goes on behind each one, as if it had been corrected in the likeliest way. Never throws.
 */
export function scanJson(text: string, paths: readonly JsonPath[] = []): JsonScan {
  const scanner = new JsonScanner(text, paths.length);
  try {
    scanner.scanDocument(pathTree(paths));
  } catch (error) {
    // A value that is nested too deeply has no place in a municipality's file.
    if (!(error instanceof TooManyMistakes || error instanceof RangeError)) throw error;
  }
  scanner.mistakes.sort((a, b) => a.offset - b.offset);
  return { spans: scanner.spans, mistakes: scanner.mistakes };
}

const wordPattern = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

class JsonScanner {
  readonly spans: (ValueSpan | undefined)[];
  readonly #cursor: JsonCursor;
  readonly #strings: StringScanner;
  /** Where the last value or key ended. */
  #lastEnd = 0;
  /** The brackets that are open. */
  #open = '';
  /** The closing brackets that are missing at the end. */
  #missingBrackets = '';
  /** Whether the text ends in the middle of a value. */
  #isCut = false;

  constructor(text: string, pathCount: number) {
    this.#cursor = new JsonCursor(text);
    this.spans = new Array<undefined>(pathCount).fill(undefined);
    this.#strings = new StringScanner(this.#cursor);
  }

  get mistakes(): JsonMistake[] {
    return this.#cursor.mistakes;
  }

  scanDocument(root: PathNode): void {
    this.#scanValue(root);
    this.#cursor.skip();
    if (this.#missingBrackets || this.#isCut) this.#reportEnd();
    else if (this.#cursor.offset < this.#cursor.text.length)
      this.#cursor.report('trailing-text', this.#cursor.offset);
  }

  #scanValue(node?: PathNode): void {
    this.#cursor.skip();
    const start = this.#cursor.offset;
    const char = this.#cursor.text[start];
    if (char === '{') this.#scanObject(node);
    else if (char === '[') this.#scanList(node);
    else if (char === undefined) this.#isCut = true;
    else if (!this.#scanQuoted(char, false)) scanScalar(this.#cursor, char);
    this.#lastEnd = this.#cursor.offset;
    if (!node) return;
    for (const position of node.wanted) this.spans[position] = { start, end: this.#cursor.offset };
  }

  #scanObject(node?: PathNode): void {
    this.#cursor.offset++;
    this.#open += '{';
    while (!this.#isClosed('}')) {
      const keyStart = this.#cursor.offset;
      if (!this.#scanKey()) continue;
      const key = node?.children && this.#keyBetween(keyStart, this.#cursor.offset);
      const keyEnd = (this.#lastEnd = this.#cursor.offset);
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
    this.#cursor.offset++;
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
      this.#cursor.skip();
      const char = this.#cursor.char;
      if (char === undefined) {
        this.#missingBrackets += bracket;
        return true;
      }
      if (char === bracket) {
        this.#cursor.offset++;
        return true;
      }
      if (char === ',') this.#cursor.report('extra-comma', this.#cursor.offset, [this.#cursor.editChar('')]);
      else if (char !== '}' && char !== ']') return false;
      else if (this.#open.slice(0, -1).includes(char === '}' ? '{' : '[')) {
        // The bracket belongs to something outside, so the one that is expected here is missing.
        this.#cursor.report('bracket', this.#cursor.offset);
        return true;
      } else this.#cursor.report('value', this.#cursor.offset);
      this.#cursor.offset++;
    }
  }

  /** Scans the key of a value. @returns Whether there is one; what stands in its place is skipped. */
  #scanKey(): boolean {
    const start = this.#cursor.offset;
    const char = this.#cursor.text[start]!;
    if (this.#scanQuoted(char, true)) return true;
    const word = this.#cursor.consume(wordPattern);
    this.#cursor.report(
      'key',
      start,
      word ? [this.#cursor.editFrom(start, JSON.stringify(word))] : undefined,
    );
    if (word) return true;
    // An object or a value without a key is skipped as a whole.
    if (/[[{\d-]/.test(char)) this.#scanValue();
    else this.#cursor.offset++;
    return false;
  }

  /** The key between two offsets, with its escapes resolved; `undefined` if it is not written as JSON. */
  #keyBetween(start: number, end: number): string | undefined {
    const source = this.#cursor.text.slice(start, end);
    if (!source.includes('\\')) return source.startsWith('"') ? source.slice(1, -1) : undefined;
    try {
      return JSON.parse(source) as string;
    } catch {
      return undefined;
    }
  }

  /** Scans the colon behind a key. @returns Whether a value follows. */
  #scanColon(): boolean {
    this.#cursor.skip();
    const char = this.#cursor.char;
    if (char === ':') this.#cursor.offset++;
    else if (char === undefined) this.#isCut = true;
    else if (char === '=') {
      this.#cursor.report('colon', this.#cursor.offset, [this.#cursor.editChar(':')]);
      this.#cursor.offset++;
    } else this.#cursor.report('colon', this.#cursor.offset);
    this.#cursor.skip();
    const next = this.#cursor.char;
    if (next === undefined) this.#isCut = true;
    if (next !== undefined && !/[,}\]]/.test(next)) return true;
    if (next !== undefined && char === ':') this.#cursor.report('value', this.#cursor.offset);
    return false;
  }

  /** Scans the comma between two values. It must not stand before the closing bracket. */
  #scanComma(bracket: '}' | ']'): void {
    this.#cursor.skip();
    const char = this.#cursor.char;
    if (char === undefined || char === '}' || char === ']') return;
    if (char !== ',' && char !== ';') {
      // Anything but the start of a value or a key is a mistake of its own.
      if (!/["\p{L}\d{[-]/u.test(char) && !isOpeningQuote(char)) return;
      return this.#cursor.report('comma', this.#cursor.offset, [
        { start: this.#lastEnd, end: this.#lastEnd, text: ',' },
      ]);
    }
    if (char === ';') this.#cursor.report('comma', this.#cursor.offset, [this.#cursor.editChar(',')]);
    else if (bracket === '}' && this.#scanDecimals()) return this.#scanComma(bracket);
    const comma = this.#cursor.offset++;
    this.#cursor.skip();
    const next = this.#cursor.char;
    if (next !== undefined && next !== bracket && next !== ',') return;
    if (char === ',') this.#cursor.report('extra-comma', comma, [{ start: comma, end: comma + 1, text: '' }]);
    if (next === ',') this.#scanComma(bracket);
  }

  /** Scans the rest of a number with a decimal comma: `0,083`. In a list it can't be told from two numbers. */
  #scanDecimals(): boolean {
    const before = /(?:^|[^\d.])(-?\d+)$/.exec(
      this.#cursor.text.slice(Math.max(0, this.#cursor.offset - 20), this.#cursor.offset),
    );
    const [after] =
      /^,\d+(?=\s*[,}])/.exec(this.#cursor.text.slice(this.#cursor.offset, this.#cursor.offset + 20)) ?? [];
    if (!before || !after || this.#lastEnd !== this.#cursor.offset) return false;
    const isNumber = !/^-?0\d/.test(before[1]!);
    const repair = isNumber ? [this.#cursor.editChar('.')] : undefined;
    this.#cursor.report('decimal-comma', this.#cursor.offset - before[1]!.length, repair);
    this.#lastEnd = this.#cursor.offset += after.length;
    return true;
  }

  /** Scans a text in quotes of any kind. @returns Whether there is one. */
  #scanQuoted(char: string, isKey: boolean): boolean {
    const start = this.#cursor.offset;
    if (char === '"') {
      this.#cursor.offset = this.#strings.scan(start, isKey);
      this.#isCut ||= this.#strings.isCut;
      return true;
    }
    if (!isOpeningQuote(char)) return false;
    const end = closingQuoteAt(this.#cursor.text, start);
    this.#cursor.report(
      'quotes',
      start,
      end === undefined ? undefined : requote(this.#cursor.text, start, end),
    );
    if (end === undefined) this.#cursor.offset++;
    if (end === undefined) this.#cursor.consume(scalarPattern);
    else this.#cursor.offset = end + 1;
    return true;
  }

  /** Reports that the text ends too early. It can be completed unless it ends in the middle of a value. */
  #reportEnd(): void {
    const end = this.#cursor.text.trimEnd().length;
    const repair = [{ start: end, end, text: this.#missingBrackets }];
    this.#cursor.report('end', this.#cursor.text.length, this.#isCut ? undefined : repair);
  }
}
