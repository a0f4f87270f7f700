import { leaf, stringLeaf } from './leaf.js';

/** One text, or a map from BCP 47 tag to text. */
export type Text = string | Readonly<Record<string, string>>;

/** The form of a BCP 47 language tag: `de`, `de-simple`, `zh-Hant`. */
export const languageForm = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

const isLine = (value: unknown) => typeof value === 'string' && value.trim() !== '';

function isText(value: unknown): boolean {
  if (isLine(value)) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.entries(value);
  return texts.length > 0 && texts.every(([language, line]) => languageForm.test(language) && isLine(line));
}

/** What people read: one plain text, or one for each language. Never HTML. */
export const text = leaf<Text>('text', isText);

/** A BCP 47 language tag. */
export const languageTag = stringLeaf('language', languageForm);
