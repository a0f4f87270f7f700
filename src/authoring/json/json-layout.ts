import { ValidJsonCursor } from './valid-json-cursor.js';

/** How a file is laid out: what values that are added to it look like. */
export interface JsonLayout {
  /** The line break, `\n` or `\r\n`; empty for a file of one line. */
  lineBreak: string;
  /** One step of indentation. */
  indent: string;
  /** What stands between a key and its value, such as `: `. */
  colon: string;
  /** White space behind a comma within a line. */
  commaSpace: string;
  /** White space inside the brackets of an object within a line. */
  objectPadding: string;
  /** White space inside the brackets of a list within a line. */
  listPadding: string;
  /** The length of the longest line that ends with an object or list that was written within it. */
  maxLineLength: number;
  /** Characters outside ASCII are written as `\u00e4`. */
  isAscii: boolean;
  /** Slashes are written as `\/`, as PHP does. */
  escapesSlashes: boolean;
  /**
   * Whether the values of a key are written within a line: `true` for most, `false` for few, `undefined` where there are
   * none.
   *
   * @param key The key, and `[]` for each list: `ages[]` is an item of `ages`.
   */
  isInline: (key: string) => boolean | undefined;
}

/** Within which line length objects and lists may be written, even if no line of the file is that long. */
const MIN_LINE_LENGTH = 80;

/** How much of a file is looked at, in UTF-16 code units: its layout is clear by then, and 10 MB would take long. */
const MAX_SURVEYED_LENGTH = 1_000_000;

/** Looks at a valid JSON text, and finds out how it is laid out. */
export function layoutOf(text: string): JsonLayout {
  const lineBreak = /\r?\n/.exec(text.trim())?.[0] ?? '';
  const hasEscapes = /\\u00[89a-f]/i.test(text);
  let knownSurvey: LayoutSurvey | undefined;
  /** Made when the first container is written: most changes are of texts and dates. */
  const survey = () => (knownSurvey ??= new LayoutSurvey(text).run());
  return {
    lineBreak,
    colon: /"\s*:\s*/.exec(text)?.[0].slice(1) ?? (lineBreak ? ': ' : ':'),
    isAscii: hasEscapes && /^\p{ASCII}*$/u.test(text),
    escapesSlashes: text.includes('\\/'),
    get indent() {
      return survey().indent ?? (lineBreak ? '  ' : '');
    },
    get commaSpace() {
      return survey().commaSpace ?? (lineBreak ? ' ' : '');
    },
    get objectPadding() {
      return survey().objectPadding ?? '';
    },
    get listPadding() {
      return survey().listPadding ?? '';
    },
    get maxLineLength() {
      return lineBreak ? Math.max(survey().maxLineLength, MIN_LINE_LENGTH) : Infinity;
    },
    isInline: (key) => survey().isInline(key),
  };
}

/** Goes through a text once, and looks at how its objects and lists are written. */
class LayoutSurvey {
  indent?: string;
  commaSpace?: string;
  objectPadding?: string;
  listPadding?: string;
  maxLineLength = 0;
  /** How many containers are written within a line, less those that are not, by key. */
  readonly #tally = new Map<string, number>();
  readonly #cursor: ValidJsonCursor;
  #lineIndent = '';

  constructor(text: string) {
    this.#cursor = new ValidJsonCursor(text);
  }

  run(): this {
    this.#cursor.whitespace();
    this.#surveyValue('', false);
    return this;
  }

  isInline(key: string): boolean | undefined {
    const tally = this.#tally.get(key);
    return tally === undefined ? undefined : tally > 0;
  }

  #surveyValue(key: string, isParentInline: boolean): void {
    const cursor = this.#cursor;
    const { char } = cursor;
    if (char !== '{' && char !== '[') {
      cursor.skip();
      return;
    }
    const isList = char === '[';
    cursor.offset++;
    const space = cursor.whitespace();
    const isInline = !space.includes('\n');
    if (cursor.char === '}' || cursor.char === ']') {
      cursor.offset++;
      return;
    }
    this.#count(key, isList, isInline);
    if (!isInline) this.#startFirstLine(space);
    else if (isList) this.listPadding ??= space;
    else this.objectPadding ??= space;
    this.#surveyMembers(isList ? `${key}[]` : undefined, isInline);
    if (isInline && !isParentInline && cursor.offset <= MAX_SURVEYED_LENGTH) this.#measureLine();
  }

  /** @param itemKey The key of the items of a list; members of objects have their own. */
  #surveyMembers(itemKey: string | undefined, isInline: boolean): void {
    const cursor = this.#cursor;
    for (;;) {
      this.#surveyValue(itemKey ?? cursor.key(), isInline);
      if (cursor.offset > MAX_SURVEYED_LENGTH) return;
      cursor.whitespace();
      const isLast = cursor.char !== ',';
      cursor.offset++;
      if (isLast) return;
      const space = cursor.whitespace();
      if (space.includes('\n')) this.#lineIndent = lastLineOf(space);
      else if (isInline) this.commaSpace ??= space;
    }
  }

  #count(key: string, isList: boolean, isInline: boolean): void {
    const { char } = this.#cursor;
    const items = char === '{' || char === '[' ? 'containers' : 'scalars';
    for (const counted of [key, isList ? `list of ${items}` : 'object'])
      this.#tally.set(counted, (this.#tally.get(counted) ?? 0) + (isInline ? 1 : -1));
  }

  #startFirstLine(space: string): void {
    const lineIndent = lastLineOf(space);
    if (lineIndent.startsWith(this.#lineIndent))
      this.indent ??= lineIndent.slice(this.#lineIndent.length) || undefined;
    this.#lineIndent = lineIndent;
  }

  /** Measures the line up to the end of an object or list that began in it. */
  #measureLine(): void {
    const { text, offset } = this.#cursor;
    this.maxLineLength = Math.max(this.maxLineLength, offset - text.lastIndexOf('\n', offset) - 1);
  }
}

const lastLineOf = (space: string) => space.slice(space.lastIndexOf('\n') + 1);
