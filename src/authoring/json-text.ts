/** What is wrong with a text that is no JSON. */
export type JsonMistake =
  | 'end'
  | 'rest'
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

/** The first mistake in a text that is no JSON, and where it is. */
export interface JsonProblem {
  mistake: JsonMistake;
  /** Position in the text, counted in UTF-16 code units from 0. */
  offset: number;
}

/** A place in a text as editors count it: from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Paths that are looked for, as a tree of their steps. */
interface Wanted {
  path?: string;
  below: Map<string, Wanted>;
}

/** The line and column of a position in a text. */
export function textPlace(text: string, offset: number): TextPlace {
  let [line, start] = [1, 0];
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/**
 * Reads a JSON text without keeping its values: browsers don't agree on whether they say where a mistake is, and none
 * says where in a text a value stands.
 *
 * @param paths Values to look for, as issues write them: `contacts[2].email`.
 * @returns Where those begin that are there; and the first mistake, if the text has one.
 */
export function readPlaces(
  text: string,
  paths: Iterable<string> = [],
): { places: Map<string, number>; problem?: JsonProblem } {
  const reader = new Reader(text);
  const wanted: Wanted = { below: new Map() };
  for (const path of paths) {
    let step = wanted;
    for (const [key] of path.matchAll(/[^.[\]]+/g)) {
      if (!step.below.has(key)) step.below.set(key, { below: new Map() });
      step = step.below.get(key)!;
    }
    step.path = path;
  }
  try {
    reader.document(wanted);
    return { places: reader.places };
  } catch (problem) {
    if (problem instanceof Mistake) return { places: reader.places, problem: problem.problem };
    if (problem instanceof RangeError) return { places: reader.places };
    throw problem;
  }
}

class Mistake extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.mistake);
  }
}

const space = /[ \t\r\n]*/y;
/** From the space on, since JSON allows no control character in a string, but for the quote and the backslash. */
const stringBody = /[ !#-[\]-\uffff]*/y;
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordForm = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

class Reader {
  readonly places = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(wanted: Wanted): void {
    this.#value(wanted);
    this.#space();
    if (this.#at < this.#text.length) this.#fail(this.#isComment() ? 'comment' : 'rest');
  }

  #value(wanted?: Wanted): void {
    this.#space();
    if (wanted?.path !== undefined) this.places.set(wanted.path, this.#at);
    const char = this.#text[this.#at];
    if (char === '{') this.#object(wanted);
    else if (char === '[') this.#list(wanted);
    else if (char === '"') this.#string();
    else if (char && /[-+.\d]/.test(char)) this.#number();
    else this.#word(char);
  }

  #object(wanted?: Wanted): void {
    this.#at++;
    if (this.#closes('}')) return;
    for (;;) {
      this.#space();
      const char = this.#text[this.#at];
      if (char !== '"') this.#fail(this.#mistakeFor(char, 'key'));
      const key = this.#string();
      this.#space();
      if (this.#text[this.#at] !== ':') this.#fail(this.#at < this.#text.length ? 'colon' : 'end');
      this.#at++;
      this.#value(wanted?.below.size ? wanted.below.get(key) : undefined);
      if (this.#closes('}')) return;
      this.#comma('}');
    }
  }

  #list(wanted?: Wanted): void {
    this.#at++;
    if (this.#closes(']')) return;
    for (let index = 0; ; index++) {
      this.#value(wanted?.below.size ? wanted.below.get(String(index)) : undefined);
      if (this.#closes(']')) return;
      this.#comma(']');
    }
  }

  /** Between two values, and not before the end of what holds them. */
  #comma(end: string): void {
    const char = this.#text[this.#at];
    if (char !== ',') this.#fail(char === undefined ? 'end' : this.#isComment() ? 'comment' : 'comma');
    const comma = this.#at++;
    this.#space();
    if (this.#text[this.#at] === end || this.#text[this.#at] === ',') this.#fail('extra-comma', comma);
  }

  #closes(end: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== end) return false;
    this.#at++;
    return true;
  }

  /** Moves behind a string; gives what stands in it, as far as a key needs it. */
  #string(): string {
    const start = ++this.#at;
    for (;;) {
      this.#match(stringBody);
      const char = this.#text[this.#at];
      if (char === '"') return this.#text.slice(start, this.#at++);
      if (char !== '\\') this.#fail('open-string', start - 1);
      if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(this.#text.slice(this.#at, this.#at + 6)))
        this.#fail('escape');
      this.#at += 2;
    }
  }

  #number(): void {
    const start = this.#at;
    if (!this.#match(numberForm)) this.#fail('number');
    const char = this.#text[this.#at];
    if (char && /\d/.test(char)) this.#fail('leading-zero', start);
    if (char && /[.\p{L}]/u.test(char)) this.#fail('number', start);
  }

  #word(char: string | undefined): void {
    const start = this.#at;
    const word = this.#match(wordForm);
    if (word === 'true' || word === 'false' || word === 'null') return;
    this.#at = start;
    this.#fail(word ? 'word' : this.#mistakeFor(char, 'value'));
  }

  #mistakeFor(char: string | undefined, otherwise: JsonMistake): JsonMistake {
    if (char === undefined) return 'end';
    if (this.#isComment()) return 'comment';
    return /['‘’‚„“”«»]/.test(char) ? 'quotes' : otherwise;
  }

  #isComment(): boolean {
    return /^(?:\/[/*]|#)/.test(this.#text.slice(this.#at, this.#at + 2));
  }

  #space(): void {
    this.#match(space);
  }

  #match(form: RegExp): string {
    form.lastIndex = this.#at;
    const [found] = form.exec(this.#text) ?? [''];
    this.#at += found.length;
    return found;
  }

  #fail(mistake: JsonMistake, offset = this.#at): never {
    throw new Mistake({ mistake, offset });
  }
}
