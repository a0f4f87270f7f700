import type { TextEdit } from './text-edits.js';

/** The quotes that people and word processors write instead of straight ones, each with those that may end its text. */
const closers = new Map([
  ["'", "'"],
  ['`', "`'"],
  ['´', "´'"],
  ['‘', "’‘'"],
  ['’', "’'"],
  ['‚', "‘’'"],
  ['„', '“”"„'],
  ['“', '”“"'],
  ['”', '”"'],
  ['«', '»'],
  ['»', '«'],
]);

/** Whether a character opens a text, but is not the quote that JSON wants. */
export const isOpeningQuote = (char: string): boolean => closers.has(char);

/** The offset of the quote that ends the text which begins at `start`: on the same line, before what may follow a text. */
export function closingQuoteAt(text: string, start: number): number | undefined {
  const ends = closers.get(text[start]!)!;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? undefined : lineEnd);
  for (let at = 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (ends.includes(line[at]!) && endsText(line, at + 1)) return start + at;
  }
  return undefined;
}

/** Whether what follows an offset may follow a text: a comma, a colon, a bracket, or the end of the line. */
export const endsText = (line: string, at: number): boolean => /^\s*(?:[,:;}\]]|$)/.test(line.slice(at));

/** The edits that put a text into straight quotes. What it says stays the same. */
export function requote(text: string, start: number, end: number): TextEdit[] {
  const content = text.slice(start + 1, end).replace(/\\(.)|"/g, (part, escaped: string | undefined) => {
    if (part === '"') return '\\"';
    return escaped === "'" ? "'" : part;
  });
  return [{ start, end: end + 1, text: `"${content}"` }];
}
