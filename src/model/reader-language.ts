import { languageOf } from './judgement.js';

/** What a page and a browser speak by themselves; who reads that alone needs no other language. */
const [GERMAN, ENGLISH] = ['de', 'en'];

/**
 * The languages that somebody may rather speak than German, the likeliest first.
 *
 * @param page The tag of the page's language.
 * @param browser Those that the browser names, in the reader's order.
 */
export function readerLanguages(page: string, browser: readonly string[]): string[] {
  const own = browser.map(languageOf);
  const german = own.findIndex(isGerman);
  // Browsers put English after the reader's own languages by themselves: there it says nothing.
  const preferred = own.filter((tag, at) => tag !== ENGLISH || german < 0 || at < german);
  return [...new Set([languageOf(page), ...preferred])].filter((tag) => tag && !isGerman(tag));
}

const isGerman = (tag: string) => tag.split('-')[0] === GERMAN;
