import type { EditorLanguage } from '../../check/words/finding-words.js';

/** What may be wrong with something that was typed; the words for it are the workshop's. */
export type TypingProblem =
  | 'date'
  | 'no-such-day'
  | 'number'
  | 'share'
  | 'too-small'
  | 'too-large'
  | 'age'
  | 'age-order'
  | 'phone'
  | 'phone-short'
  | 'phone-long'
  | 'phone-prefix'
  | 'url'
  | 'email'
  | 'postal-code'
  | 'ags'
  | 'time'
  | 'time-order'
  | 'time-missing'
  | 'language'
  | 'currency'
  | 'id';

/**
 * What something that was typed means: the value that the contract wants, or what is wrong. `value` beside a `problem` is
 * what can be kept for the time being, such as a number that is not complete yet.
 */
export type TypedValue<Value = unknown> =
  { readonly value: Value; readonly problem?: TypingProblem } | { readonly problem: TypingProblem };

/** How values of a kind are typed and shown. Neither throws. */
export interface ValueFormat<Value = unknown> {
  /** @param text Not blank. */
  parse(text: string, language: EditorLanguage): TypedValue<Value>;
  /** The value as people write it; a value of another kind as it is. */
  format(value: unknown, language: EditorLanguage): string;
}

/** A value that is of no form that is expected, as it stands in the file. */
export const asWritten = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
