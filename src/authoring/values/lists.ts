/**
 * Splits what stands in one cell at semicolons and line breaks, or at commas where there are none. Separators in parentheses
 * belong to their item.
 */
export function splitList(text: string): string[] {
  const parts = splitOutside(text, /[;\n]/);
  return cleaned(parts.length > 1 ? parts : splitOutside(text, /,/));
}

/** Splits at semicolons and line breaks only. */
export const splitLines = (text: string): string[] => cleaned(splitOutside(text, /[;\n]/));

/** Joins items so that `splitList` gives the same ones: a last semicolon says that commas separate nothing. */
export function joinList(items: readonly string[]): string {
  const text = items.join('; ');
  return items.length === 1 && text.includes(',') ? `${text};` : text;
}

const cleaned = (parts: readonly string[]) => parts.map((part) => part.trim()).filter(Boolean);

function splitOutside(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    if (!depth && separator.test(char)) parts.push('');
    else parts[parts.length - 1] += char;
  }
  // A parenthesis that is never closed encloses nothing.
  return depth ? text.split(separator) : parts;
}

/** The present items whose text did not change stay as they are, with whatever else is known of them. */
export function keepItems(
  present: unknown,
  items: readonly unknown[],
  write: (item: unknown) => string,
): unknown[] {
  const known = new Map<string, unknown[]>();
  for (const item of Array.isArray(present) ? (present as unknown[]) : []) {
    const text = write(item);
    known.set(text, [...(known.get(text) ?? []), item]);
  }
  return items.map((item) => known.get(write(item))?.shift() ?? item);
}
