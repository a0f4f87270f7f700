/** Folds a word for comparing: lower case, no accents, `ä` and `ae` alike (but `neue` unchanged), `ß` and `ss` alike. */
export function fold(term: string): string {
  return term
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/(^|[^aeq])(ae|oe|ue)/g, (_, before: string, pair: string) => before + pair[0]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Splits a text into words: letters with their marks, and digits. Soft hyphens are removed. */
export function tokenize(text: string): string[] {
  return text
    .replaceAll('\u00ad', '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** The folded words of a text, separated by spaces: `Bad Münder` and `bad-muender` become equal. */
export function foldWords(text: string): string {
  return tokenize(text).map(fold).join(' ');
}
