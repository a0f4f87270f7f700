import type { ReactiveControllerHost } from 'lit';
import type { NeedsInQuery, QueryNeeds } from '../../../model/help/query-needs.js';
import { memoizeLast } from '../../../model/memoize-last.js';
import { readerLanguages } from '../../../model/reader-language.js';
import type { KnownWords } from '../../../model/words/known-words.js';
import type { LanguageWords, WordLanguage } from '../../../model/words/language-words.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { Program } from '../../../schema/index.js';

/** Understands what is typed; comes with the words of German. */
export const queryCode = new LazyModule('understanding sentences', (retry) => import('./query-code.js'));

/** The words of the other languages. */
const languageModules: Readonly<Record<WordLanguage, LazyModule<{ readonly words: LanguageWords }>>> = {
  en: new LazyModule('English words', (retry) => import('../../../model/words/en.js')),
  tr: new LazyModule('Turkish words', (retry) => import('../../../model/words/tr.js')),
  uk: new LazyModule('Ukrainian words', (retry) => import('../../../model/words/uk.js')),
  ru: new LazyModule('Russian words', (retry) => import('../../../model/words/ru.js')),
  ar: new LazyModule('Arabic words', (retry) => import('../../../model/words/ar.js')),
};

const memoizedLanguages = memoizeLast<readonly LanguageWords[]>();
const memoizedNeeds = memoizeLast<QueryNeeds>();

/** The words of languages beside German that any finder of the page has loaded; the same list while these are the same. */
function loadedLanguages(): readonly LanguageWords[] {
  const languages = Object.values(languageModules).flatMap(({ loaded }) => loaded?.words ?? []);
  return memoizedLanguages(languages, () => languages);
}

/** Recognizes needs in the languages that have been loaded; `undefined` while the code that does is not. */
function loadedNeeds(): QueryNeeds | undefined {
  const languages = loadedLanguages();
  const code = queryCode.loaded;
  return code && memoizedNeeds([languages], () => code.createNeeds(languages));
}

/** What a query sounds of, as far as the words that have been loaded say; `undefined` while no code has. */
export const needsIn = (query: string): NeedsInQuery | undefined => loadedNeeds()?.needsIn(query);

/**
 * Loads the words of the languages that a reader or what they type may need: German comes with the code, others by the
 * languages of the page and the browser, by script, and where a word is not known. What is typed is answered in German
 * meanwhile.
 */
export class QueryWordsController {
  readonly #host: ReactiveControllerHost;
  readonly #known = memoizeLast<KnownWords>();
  readonly #languages = memoizeLast<readonly WordLanguage[]>();
  #program?: Program | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The words of languages beside German that have been loaded; the same list while no others have. To be called in
   * `willUpdate`.
   *
   * @param isNeeded Whether somebody is about to type.
   */
  update(
    program: Program,
    query: string | undefined,
    pageLanguage: string,
    isNeeded: boolean,
  ): readonly LanguageWords[] {
    this.#program = program;
    if (!isNeeded && !query) return [];
    const preferred = readerLanguages(pageLanguage, navigator.languages);
    this.#load(preferred.filter((language) => Object.hasOwn(languageModules, language)) as WordLanguage[]);
    if (query) this.#loadFor(query);
    return loadedLanguages();
  }

  /**
   * Whether a query must not be written anywhere: it is of a crisis, or in a language whose words have not been loaded, so
   * that nobody knows. To be called in `updated`.
   */
  isPrivate(query: string): boolean {
    return !this.#loadFor(query) || loadedNeeds()!.isPrivate(query);
  }

  /** Loads what is needed to know what a query is about; `false` until all of it has been loaded. */
  #loadFor(query: string): boolean {
    const code = queryCode.loadFor(this.#host);
    if (!code) return false;
    const known = this.#known([this.#program], () => code.createKnownWords(this.#program));
    return this.#load(this.#languages([query, known], () => code.languagesIn(query, known)));
  }

  /** Loads the words of languages; `false` until all of them have been loaded. */
  #load(languages: readonly WordLanguage[]): boolean {
    const missing = languages.filter((language) => !languageModules[language].loadFor(this.#host));
    return !missing.length;
  }
}
