/** A change of a text: what stands from `start` to `end` (UTF-16 code units) is replaced. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A location in a text as text editors count it, from 1. */
export interface TextLocation {
  line: number;
  column: number;
}

/** Applies edits that do not overlap, in any order. Of two at one offset, the one that inserts comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let [result, at] = ['', 0];
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Converts an offset in an edited text to the offset in the text before the edits. */
export function offsetBefore(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of inOrder(edits)) {
    if (offset < start + shift) break;
    // What an edit has inserted stands where it was inserted.
    if (offset < start + shift + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

/** The line and column of an offset in a text. */
export function locationAt(text: string, offset: number): TextLocation {
  return locationsAt(text, [offset]).get(offset)!;
}

/** The lines and columns of some offsets in a text, found in one pass. */
export function locationsAt(text: string, offsets: Iterable<number>): Map<number, TextLocation> {
  const locations = new Map<number, TextLocation>();
  let [line, start] = [1, 0];
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    locations.set(offset, { line, column: offset - start + 1 });
  }
  return locations;
}

const inOrder = (edits: readonly TextEdit[]) => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
