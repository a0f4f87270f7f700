/**
 * Letters that are typed in two ways, or that are no letter with a mark: Polish `ł`, Turkish `ı`, Arabic and Persian letters
 * that are the same (`ی` and `ي`, `ک` and `ك`), and the kashida, which only stretches words.
 */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
};

/** The value of a digit of any script is its last four bits. */
const foldLetter = (letter: string) => letters[letter] ?? String(letter.charCodeAt(0) & 15);

/**
 * Folds a word for comparing: lower case, no accents, `ä` and `ae` alike (but `neue` unchanged), `ß` and `ss` alike, letters
 * that are typed in two ways alike, digits as 0 to 9.
 */
export function fold(term: string): string {
  return term
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/(^|[^aeq])(ae|oe|ue)/g, (_, before: string, pair: string) => before + pair[0]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łıةىیکـ٠-٩۰-۹]/g, foldLetter);
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
