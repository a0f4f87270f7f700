import type { ReactiveControllerHost } from 'lit';
import { QueryNeeds, type NeedsInQuery } from '../../../model/help/query-needs.js';
import { memoizeLast } from '../../../model/memoize.js';
import { knownPlaces, type HelpId } from '../../../model/query/index.js';
import { readerLanguages } from '../../../model/reader-language.js';
import { words as german } from '../../../model/words/de.js';
import { KnownWords, languagesIn } from '../../../model/words/known-words.js';
import type { AddedWords, WordLanguage } from '../../../model/words/language-words.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import { TimeSlicer } from '../../../platform/time-slicer.js';
import type { Program, Text } from '../../../schema/index.js';

/** The words of the languages beside German. The single file `pk.all.js` has none of some languages. */
const modules: Readonly<Record<WordLanguage, LazyModule<{ readonly words?: AddedWords }>>> = {
  'de-sentences': new LazyModule(
    'words of German sentences',
    (retry) => import('../../../model/words/de-sentences.js'),
  ),
  en: new LazyModule('English words', (retry) => import('../../../model/words/en.js')),
  tr: new LazyModule('Turkish words', (retry) => import('../../../model/words/tr.js')),
  uk: new LazyModule('Ukrainian words', (retry) => import('../../../model/words/uk.js')),
  ru: new LazyModule('Russian words', (retry) => import('../../../model/words/ru.js')),
  ar: new LazyModule('Arabic words', (retry) => import('../../../model/words/ar.js')),
  pl: new LazyModule('Polish words', (retry) => import('../../../model/words/pl.js')),
  ro: new LazyModule('Romanian words', (retry) => import('../../../model/words/ro.js')),
  fa: new LazyModule('Persian words', (retry) => import('../../../model/words/fa.js')),
};

const memoizedLanguages = memoizeLast<readonly AddedWords[]>();
const needs = new QueryNeeds();
const memoizedAdvice = memoizeLast<readonly HelpId[]>();
const memoizedKnownWords = memoizeLast<KnownWords>();
const memoizedPreparation = memoizeLast<Promise<void>>();
const memoizedLanguagesIn = memoizeLast<readonly WordLanguage[]>();

/** The words that are known: German, and the languages that any finder of the page has loaded; the same list for the same. */
export function loadedLanguages(): readonly AddedWords[] {
  const languages = [german, ...Object.values(modules).flatMap(({ loaded }) => loaded?.words ?? [])];
  return memoizedLanguages(languages, () => languages);
}

/** What a query sounds of, as far as the words that have been loaded say. */
export const needsIn = (query: string): NeedsInQuery => loadedNeeds().needsIn(query);

/** Whom to ask about what a query is of, as far as the words that have been loaded say. */
export const adviceFor = (query: string): readonly HelpId[] =>
  memoizedAdvice([loadedLanguages(), query], () => loadedNeeds().adviceFor(query));

function loadedNeeds(): QueryNeeds {
  needs.addLanguages(loadedLanguages());
  return needs;
}

const knownWordsFor = (program: Program | undefined): KnownWords => {
  const sentences = modules['de-sentences'].loaded?.words;
  return memoizedKnownWords(
    [program, sentences],
    () => new KnownWords(sentences ? [german, sentences] : [german], namesIn(program)),
  );
};

/**
 * Reads the words that have been loaded, in slices, once for the same ones. Else an old phone would stand still for a quarter
 * of a second when the first letter is typed.
 */
export const prepareWords = (program: Program): Promise<void> => {
  const known = knownWordsFor(program);
  return memoizedPreparation([known, loadedLanguages()], async () => {
    await loadedNeeds().prepare(new TimeSlicer());
    await known.prepare(new TimeSlicer());
  });
};

/** Loads the words of the languages that a reader may prefer to German, and updates the host. */
export function loadReaderLanguages(host: ReactiveControllerHost, pageLanguage: string): void {
  // Dari has a tag of its own in some browsers.
  const preferred = readerLanguages(pageLanguage, navigator.languages).map((language) =>
    language === 'prs' ? 'fa' : language,
  );
  load(host, preferred.filter((language) => Object.hasOwn(modules, language)) as WordLanguage[]);
}

/**
 * Loads the words of the languages that a query may be in, and updates the host.
 *
 * @param program Whose names are no words of another language.
 * @returns Whether all of them have been loaded.
 */
export function loadLanguagesIn(
  host: ReactiveControllerHost,
  query: string,
  program: Program | undefined,
): boolean {
  const known = knownWordsFor(program);
  return load(
    host,
    memoizedLanguagesIn([query, known], () => languagesIn(query, known)),
  );
}

/**
 * Whether a query must not be written anywhere: it is of a crisis, or in a language whose words have not been loaded or are
 * not included, so that it is not known what it is of.
 */
export const isPrivate = (
  host: ReactiveControllerHost,
  query: string,
  program: Program | undefined,
): boolean => !loadLanguagesIn(host, query, program) || loadedNeeds().isPrivate(query);

function load(host: ReactiveControllerHost, languages: readonly WordLanguage[]): boolean {
  return languages.map((language) => modules[language].loadFor(host)?.words).every(Boolean);
}

/** What the places and services of a program are called in German. */
function namesIn(program: Program | undefined): string[] {
  if (!program) return [];
  const serviceNames = program.services.map(({ name }) => germanText(name));
  return [...knownPlaces(program).map(({ name }) => name), ...serviceNames];
}

const germanText = (text: Text): string => (typeof text === 'string' ? text : (text.de ?? ''));
