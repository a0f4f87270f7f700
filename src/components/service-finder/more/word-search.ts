import type { ReactiveControllerHost } from 'lit';
import type { createIndex, SearchResult, ServiceIndex } from '../../../model/search/index.js';
import { scan } from '../../../model/search/scan.js';
import { TimeSlicer } from '../../../platform/time-slicer.js';
import { warnOnce } from '../../../platform/warn-once.js';
import type { Service, Text } from '../../../schema/index.js';

/**
 * Finds services by words. The search engine comes when somebody is about to type; until it is there and has read the
 * services, and where it can't be had, words are compared letter by letter.
 */
export class WordSearch {
  readonly #host: ReactiveControllerHost;
  #engine?: typeof createIndex;
  #isAskedFor = false;
  #services: readonly Service[] = [];
  #index?: ServiceIndex;
  #found?: SearchResult;
  #work?: AbortController;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Nothing had all that was last looked for; what was found comes near. */
  get isNear(): boolean {
    return this.#found?.isNear ?? false;
  }

  /** Loads the search engine; nothing where that has been done. */
  async load(): Promise<void> {
    if (this.#isAskedFor) return;
    this.#isAskedFor = true;
    try {
      this.#engine = (await import('../../../model/search/index.js')).createIndex;
      this.#services = [];
      this.#host.requestUpdate();
    } catch {
      this.#isAskedFor = false;
      warnOnce("the search can't be loaded; words are compared letter by letter instead");
    }
  }

  /**
   * The services that a query finds, best first; all as they are where it is empty. The first query for some services,
   * even an empty one, has them read; the host is updated once that is done and there are better answers.
   *
   * @param synonyms The file's own words that mean nearly the same.
   */
  find(
    services: readonly Service[],
    query: string,
    topicLabel: (id: string) => Text,
    synonyms: readonly (readonly Text[])[] = [],
  ): readonly Service[] {
    if (query) void this.load();
    if (services !== this.#services) {
      this.#services = services;
      void this.#makeIndex(topicLabel, synonyms);
    }
    this.#found = query ? this.#index?.find(query) : undefined;
    if (!query) return services;
    const positions = this.#found?.positions ?? scan(services, query);
    return positions.map((position) => services[position]!);
  }

  async #makeIndex(topicLabel: (id: string) => Text, synonyms: readonly (readonly Text[])[]): Promise<void> {
    this.#work?.abort();
    this.#index = undefined;
    if (!this.#engine) return;
    const work = (this.#work = new AbortController());
    try {
      const index = await this.#engine(this.#services, {
        slicer: new TimeSlicer(),
        topicLabel,
        synonyms,
        signal: work.signal,
      });
      if (work.signal.aborted) return;
      this.#index = index;
      this.#host.requestUpdate();
    } catch {
      if (!work.signal.aborted)
        warnOnce("the search can't be made ready; words are compared letter by letter instead");
    }
  }
}
