/** One spelling for all: lower case, `ä` and `ae` alike (but `neue` stays), `ß` and `ss` alike, no accents. */
export function fold(term: string): string {
  return term
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/(^|[^aeq])(ae|oe|ue)/g, (_, before: string, pair: string) => before + pair[0]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Words are letters, with their marks, and digits; a soft hyphen is none of its own. */
export function tokenize(text: string): string[] {
  return text
    .replaceAll('\u00ad', '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** A text's words in one spelling, a space between: `Bad Münder` and `bad-muender` are alike. */
export function foldWords(text: string): string {
  return tokenize(text).map(fold).join(' ');
}
