/** The default languages of pages and browsers. Readers of only these need no filter for another language. */
const [GERMAN, ENGLISH] = ['de', 'en'];

/** A language by its tag without the region; easy German (`de-simple`) is a language of its own. */
export function languageOf(tag: string): string {
  const lowerCased = tag.toLowerCase();
  return lowerCased === 'de-simple' ? lowerCased : lowerCased.split('-')[0]!;
}

/**
 * The languages that a reader may prefer to German, the likeliest first.
 *
 * @param pageLanguage Tag of the page's language.
 * @param browserLanguages Tags that the browser names, in the reader's order.
 */
export function readerLanguages(pageLanguage: string, browserLanguages: readonly string[]): string[] {
  const own = browserLanguages.map(languageOf);
  const german = own.findIndex(isGerman);
  // Browsers add English after the reader's own languages by themselves, so there it is no preference.
  const preferred = own.filter((tag, index) => tag !== ENGLISH || german < 0 || index < german);
  return [...new Set([languageOf(pageLanguage), ...preferred])].filter((tag) => tag && !isGerman(tag));
}

const isGerman = (tag: string) => tag.split('-')[0] === GERMAN;
