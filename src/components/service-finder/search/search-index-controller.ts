import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memoizeLast } from '../../../model/memoize.js';
import type { SearchMatches } from '../../../model/finder/pipeline.js';
import type { ServiceIndex } from '../../../model/search/index.js';
import { scan } from '../../../model/search/scan.js';
import type { AddedWords } from '../../../model/words/language-words.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import { TimeSlicer } from '../../../platform/time-slicer.js';
import { warnOnce } from '../../../platform/warn-once.js';
import type { Program, Service } from '../../../schema/index.js';

const searchEngine = new LazyModule('the search engine', (retry) => import('../../../model/search/index.js'));

type SearchEngine = NonNullable<typeof searchEngine.loaded>;

/** Finds services by words. */
export type Search = (query: string) => SearchMatches;

/**
 * Provides the search: by the index once that has been made, until then (and where the engine can't be loaded) by
 * comparing words letter by letter.
 */
export class SearchIndexController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #search = memoizeLast<Search>();
  #isRequested = false;
  #services?: readonly Service[];
  #index?: ServiceIndex | undefined;
  /** The words of languages that the index has, or is being given. */
  #languages = new Set<AddedWords>();
  /** How many of these it has: each makes it another search. */
  #languageCount = 0;
  #work = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#work.abort();
    this.#services = undefined;
  }

  /** Whether somebody is about to search, or has. */
  get isRequested(): boolean {
    return this.#isRequested;
  }

  /** Loads the engine, and has the services indexed: somebody is about to search. */
  readonly request = (): void => {
    if (this.#isRequested) return;
    this.#isRequested = true;
    this.#host.requestUpdate();
  };

  /**
   * The search over some services; the same function for as long as it gives the same answers. To be called in
   * `willUpdate`; indexing starts there, so that the index is ready when somebody types.
   *
   * @param program The topics' labels and the synonyms of the services.
   * @param languages The words to know, German first; none while that is being loaded. Further ones are added to the index.
   */
  update(
    services: readonly Service[],
    program: Pick<Program, 'topics' | 'synonyms'>,
    languages: readonly AddedWords[],
    query = '',
  ): Search {
    this.#isRequested ||= !!query;
    const loaded = this.#isRequested ? searchEngine.loadFor(this.#host) : undefined;
    const engine = languages.length ? loaded : undefined;
    if (services !== this.#services) this.#index = undefined;
    if (engine && services !== this.#services) void this.#makeIndex(engine, services, program, languages);
    if (!engine) this.#services = undefined;
    const index = this.#index;
    if (index) void this.#addLanguages(index, languages);
    return this.#search([services, index, this.#languageCount], () =>
      index ? (query) => index.find(query) : (query) => ({ positions: scan(services, query), isNear: false }),
    );
  }

  async #makeIndex(
    { createIndex }: SearchEngine,
    services: readonly Service[],
    { topics, synonyms }: Pick<Program, 'topics' | 'synonyms'>,
    languages: readonly AddedWords[],
  ): Promise<void> {
    this.#work.abort();
    this.#services = services;
    const { signal } = (this.#work = new AbortController());
    const topicLabel = (id: string) => topics.find((topic) => topic.id === id)?.label ?? id;
    try {
      const index = await createIndex(services, {
        languages,
        topicLabel,
        synonyms,
        signal,
        slicer: new TimeSlicer(),
      });
      if (signal.aborted) return;
      this.#index = index;
      this.#languages = new Set(languages);
      this.#host.requestUpdate();
    } catch (reason) {
      if (!signal.aborted) warnOnce(`the search index could not be made: ${(reason as Error).message}`);
    }
  }

  async #addLanguages(index: ServiceIndex, languages: readonly AddedWords[]): Promise<void> {
    const added = languages.filter((words) => !this.#languages.has(words));
    if (!added.length) return;
    for (const words of added) this.#languages.add(words);
    const { signal } = this.#work;
    try {
      for (const words of added) await index.addLanguage(words);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    }
    if (signal.aborted) return;
    this.#languageCount += 1;
    this.#host.requestUpdate();
  }
}
