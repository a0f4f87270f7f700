import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Service, Text } from '../../schema/index.js';
import type { WordSearch } from './word-search.js';

/**
 * The search of a finder. Most readers never type: what compares words comes once the first list is on screen, the
 * engine behind it when somebody is about to type.
 */
export class ServiceSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #words?: WordSearch;
  #loading?: Promise<WordSearch | undefined>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    void this.#prepare();
  }

  /** Nothing had all that was last looked for; what was found comes near. */
  get isNear(): boolean {
    return this.#words?.isNear ?? false;
  }

  /** Loads the search engine; nothing where that has been done. */
  async load(): Promise<void> {
    await (await this.#prepare())?.load();
  }

  /**
   * The services that a query finds, best first; all of them in the moment before words can be compared. The host is
   * updated once there are better answers.
   *
   * @param synonyms The file's own words that mean nearly the same.
   */
  find(
    services: readonly Service[],
    query: string,
    topicLabel: (id: string) => Text,
    synonyms?: readonly (readonly Text[])[],
  ): Service[] {
    return this.#words?.find(services, query, topicLabel, synonyms) ?? [...services];
  }

  /** Asked for again with the next rendering where it can't be had. */
  #prepare(): Promise<WordSearch | undefined> {
    return (this.#loading ??= import('./word-search.js').then(
      ({ WordSearch }) => {
        this.#words = new WordSearch(this.#host);
        this.#host.requestUpdate();
        return this.#words;
      },
      () => (this.#loading = undefined),
    ));
  }
}
