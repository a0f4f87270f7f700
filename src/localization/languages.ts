import type { Words } from './words.js';

/** The languages that come as a file of their own, loaded when a page asks for one. German is always there. */
export const languages: Readonly<Record<string, () => Promise<Words>>> = {
  en: () => import('./en.js').then(({ en }) => en),
};

/** The language of ours that fits a BCP 47 tag best; German where none does, since the data is German. */
export function languageFor(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(languages, primary) ? primary : 'de';
}
