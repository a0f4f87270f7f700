/** A text in three parts: what two texts share at their beginnings, what differs, what they share at their ends. */
export interface ChangedPart {
  readonly start: string;
  readonly changed: string;
  readonly end: string;
}

/** What differs between two texts, in each of them, from whole word to whole word of letters and from digit to digit. */
export function changedParts(before: string, after: string): readonly [ChangedPart, ChangedPart] {
  const [from, to] = [[...before], [...after]];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  const limit = Math.min(from.length, to.length) - start;
  while (end < limit && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  // A part of a word says less than the word.
  const isInWord = (chars: readonly string[], at: number) =>
    /\p{L}/u.test(chars[at - 1] ?? '') && /\p{L}/u.test(chars[at] ?? '');
  while (start > 0 && (isInWord(from, start) || isInWord(to, start))) start--;
  while (end > 0 && (isInWord(from, from.length - end) || isInWord(to, to.length - end))) end--;
  const part = (chars: readonly string[]): ChangedPart => ({
    start: chars.slice(0, start).join(''),
    changed: chars.slice(start, chars.length - end).join(''),
    end: chars.slice(chars.length - end).join(''),
  });
  return [part(from), part(to)];
}
