import type { SingleFilter } from '../../../model/finder/facet-counts.js';
import { memoizeLast } from '../../../model/memoize.js';
import { languageOf, readerLanguages } from '../../../model/reader-language.js';
import type { Service } from '../../../schema/index.js';

/** The filters that are on or off, each as a filter of its own. */
export const toggleFilters = {
  isFree: { isFree: true },
  isOpenNow: { isOpenNow: true },
  isWalkIn: { isWalkIn: true },
  isOnline: { isOnline: true },
  isAccessible: { isAccessible: true },
} as const satisfies Record<string, SingleFilter>;

export type ToggleFilter = keyof typeof toggleFilters;

/** Those that are offered as chips, where there is room for them. */
export const quickFilters = ['isFree', 'isOpenNow', 'isWalkIn'] as const satisfies readonly ToggleFilter[];

/** A filter for a spoken language. */
export type LanguageFilter = SingleFilter & { readonly language: string };

/**
 * Makes the function that gives the filter for the reader's own language: of those that they may prefer to German, the
 * first that is spoken at any of the services. `undefined` where there is none.
 */
export function createReaderLanguageFilter(): (
  services: readonly Service[],
  pageLanguage: string,
) => LanguageFilter | undefined {
  const filter = memoizeLast<LanguageFilter | undefined>();
  return (services, pageLanguage) =>
    filter([services, pageLanguage], () => {
      const spoken = new Set(services.flatMap(({ languages }) => languages.map(languageOf)));
      const language = readerLanguages(pageLanguage, navigator.languages).find((tag) => spoken.has(tag));
      return language ? { language } : undefined;
    });
}
