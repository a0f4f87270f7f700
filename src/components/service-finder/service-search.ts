import type { ReactiveControllerHost } from 'lit';
import type { createSearch, Search } from '../../model/search.js';
import { warn } from '../../program/report.js';
import type { Service, Text } from '../../schema/index.js';

/** Finds services by words. The search engine comes when somebody is about to type; most readers never do. */
export class ServiceSearch {
  readonly #host: ReactiveControllerHost;
  #engine: typeof createSearch = createPlainSearch;
  #isAskedFor = false;
  #last?: { services: readonly Service[]; find: Search };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Loads the search engine; until it is there, and where it can't be had, words are compared letter by letter. */
  async load(): Promise<void> {
    if (this.#isAskedFor) return;
    this.#isAskedFor = true;
    try {
      this.#engine = (await import('../../model/search.js')).createSearch;
      this.#last = undefined;
      this.#host.requestUpdate();
    } catch {
      this.#isAskedFor = false;
      warn("the search can't be loaded; words are compared letter by letter instead");
    }
  }

  /** The services that a query finds, best first. */
  find(services: readonly Service[], query: string, topicLabel: (id: string) => Text): Service[] {
    if (!this.#last || !isSame(this.#last.services, services)) {
      this.#last = { services, find: this.#engine(services, topicLabel) };
    }
    return this.#last.find(query).flatMap((index) => services[index] ?? []);
  }
}

/** What there is without the engine: services whose words contain all that was typed. */
function createPlainSearch(services: readonly Service[]): Search {
  const texts = services.map(({ name, alternateNames, keywords, summary }) =>
    JSON.stringify([name, alternateNames, keywords, summary]).toLowerCase(),
  );
  return (query) => {
    const words = query.toLowerCase().split(/\s+/);
    return texts.flatMap((text, index) => (words.every((word) => text.includes(word)) ? [index] : []));
  };
}

function isSame(a: readonly Service[], b: readonly Service[]): boolean {
  return a.length === b.length && a.every((service, index) => service === b[index]);
}
