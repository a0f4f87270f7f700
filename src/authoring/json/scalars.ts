import type { JsonCursor } from './json-cursor.js';

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

/** Whatever stands without quotes, to the next character that can't be in it. */
export const scalarPattern = /[^,:;{}[\]"\r\n]*/y;

/** Scans a number, `true`, `false` or `null`, or whatever else stands without quotes. */
export function scanScalar(cursor: JsonCursor, char: string): void {
  const start = cursor.offset;
  const isNumeric = /[-+.\d]/.test(char);
  const scalar = cursor.consume(isNumeric ? numberPattern : wordPattern);
  if (scalar && isValid(scalar, isNumeric, cursor.text.slice(cursor.offset, cursor.offset + 12))) return;
  cursor.offset = start;
  const source = cursor.consume(scalarPattern).trimEnd();
  cursor.offset = start + source.length;
  if (!source) return cursor.report('value', cursor.offset++);
  const repaired = repairScalar(source, cursor.text.slice(Math.max(0, start - 60), start));
  const repair = repaired === undefined ? undefined : [cursor.editFrom(start, repaired)];
  if (isNumeric) cursor.report(/^-?0\d/.test(source) ? 'leading-zero' : 'number', start, repair);
  else cursor.report(/[\p{L}_$]/u.test(char) ? 'word' : 'value', start, repair);
}

/** Whether a number or a word is one of JSON, and not the beginning of something else: `2021-04-30`, `05171 401`. */
function isValid(scalar: string, isNumeric: boolean, following: string): boolean {
  if (following && !/^[\s,:;{}[\]"/#]/.test(following)) return false;
  const [restOfLine] = following.split('\n', 1);
  return isNumeric ? !/^[ \t]*[-./(]?\d/.test(restOfLine!) : /^(?:true|false|null)$/.test(scalar);
}

/** What other languages, and people, write for the three words of JSON. */
const literals = new Map([
  ...['true', 'ja', 'yes', 'wahr'].map((word) => [word, 'true'] as const),
  ...['false', 'nein', 'no', 'falsch'].map((word) => [word, 'false'] as const),
  ...['null', 'none', 'undefined', 'nan'].map((word) => [word, 'null'] as const),
]);

/** Keys of the contract whose digits are no number: they may begin with 0. */
const textKeys = /"(?:ags|postalCode|number|id|reference|index)"\s*:\s*$/;

/**
 * Writes what stands without quotes as JSON, if it can mean only one thing: `.5`, `True`, `2021-04-30`, and in a field for
 * digits `03157`.
 *
 * @param source What stands there.
 * @param before The text before it, which may end in its key.
 * @returns `undefined` where only its author knows what was meant.
 */
function repairScalar(source: string, before: string): string | undefined {
  const literal = literals.get(source.toLowerCase());
  if (literal) return literal;
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(source) || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(source)) return `"${source}"`;
  if (/^[\d\s()/+.-]+$/.test(source) && /\d/.test(source) && textKeys.test(before)) return `"${source}"`;
  const number = source
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  return number !== source && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(number) ? number : undefined;
}
