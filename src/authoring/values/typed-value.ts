import type { EditorLanguage } from '../check/words/finding-words.js';

/** What may be wrong with something that was typed or stands in a cell; the words for it are the workshop's. */
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
  | 'hours'
  | 'language'
  | 'currency'
  | 'id'
  | 'yes-no'
  | 'word'
  /** A formula of a spreadsheet has no result. */
  | 'spreadsheet-error';

/** Why somebody should look at what was understood before it is taken. */
export type TypingDoubt =
  /** An age without a unit was taken for years, or for months. */
  | 'age-in-years'
  | 'age-in-months'
  /** Excel has made a date of an age: 2–5 became the second of May. */
  | 'age-was-date'
  /** A number began with a zero before a spreadsheet took it for a figure. */
  | 'lost-zero'
  | 'unusual-phone'
  | 'short-year'
  /** Only the first of several is taken. */
  | 'first-of-several'
  /** A topic that the file does not have: it will be added. */
  | 'unknown-topic';

/**
 * What something that was typed means: the value that the contract wants, perhaps a doubtful one, or what is wrong. `value`
 * beside a `problem` is what can be kept for the time being, such as a number that is not complete yet.
 */
export type TypedValue<Value = unknown> =
  | {
      readonly value: Value;
      readonly problem?: TypingProblem | undefined;
      readonly doubt?: TypingDoubt | undefined;
    }
  | { readonly problem: TypingProblem };

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

/** Whether something was understood without a doubt: it can be taken while it is still being typed. */
export const isCertain = <Value>(
  typed: TypedValue<Value>,
): typed is { readonly value: Value; readonly problem?: undefined; readonly doubt?: undefined } =>
  'value' in typed && !typed.problem && !typed.doubt;
