import { leaf, stringLeaf } from './leaf.js';

/** One text, or a map from BCP 47 tag to text. */
export type Text = string | Readonly<Record<string, string>>;

/** The form of a BCP 47 language tag: `de`, `de-simple`, `zh-Hant`. */
export const languageForm = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

const isLine = (value: unknown) => typeof value === 'string' && value.trim() !== '';

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A line of a text in several languages that cannot be taken: its tag is none, or there is nothing to read. */
interface BadLine {
  tag: string;
  expected: 'language' | 'text';
  found: unknown;
}

/** Those lines of a text in several languages that cannot be taken. */
export const badLines = (value: unknown): BadLine[] =>
  Object.entries(isMap(value) ? value : {}).flatMap(([tag, line]: [string, unknown]): BadLine[] => {
    if (!isLine(line)) return [{ tag, expected: 'text', found: line }];
    return languageForm.test(tag) ? [] : [{ tag, expected: 'language', found: tag || line }];
  });

const isText = (value: unknown) =>
  isLine(value) || (isMap(value) && Object.keys(value).length > 0 && !badLines(value).length);

/** What people read: one plain text, or one for each language. Never HTML. */
export const text = leaf<Text>('text', isText);

/** A BCP 47 language tag. */
export const languageTag = stringLeaf('language', languageForm);
