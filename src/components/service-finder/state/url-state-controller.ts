import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clearEverything, replaceFilters, type FilterState } from '../../../model/finder/filter-state.js';
import type { QueryWordsController } from '../query/query-words-controller.js';
import type { FilterStore } from './filter-store.js';
import { parseState, readPart, replacePart, serializeState } from './url-state.js';

/** The numbers of the finders on the page. */
const numbers = new Map<UrlStateController, number>();

/**
 * Keeps the finder's state in the fragment of the page's URL, so that a link opens the same, and back and forward work.
 * Each finder of a page has a part of its own there; the rest of the fragment is the page's.
 *
 * Words of a crisis or of violence are not written there: somebody else may use the device. Until it is known what a query is
 * about, in whichever language, it is not written either.
 */
export class UrlStateController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: FilterStore;
  readonly #queryWords: QueryWordsController;
  /** What the page's author has set: no need to write that. */
  #initial?: string;
  #written = '';
  /** The query has been changed and is not in the URL yet. */
  #isWritePending = false;
  #isReadPending = true;

  constructor(host: ReactiveControllerHost, store: FilterStore, queryWords: QueryWordsController) {
    this.#host = host;
    this.#store = store;
    this.#queryWords = queryWords;
    host.addController(this);
  }

  /** The URL of this page with which this finder shows some services. */
  readonly linkTo = (serviceIds: readonly string[]): string => {
    const serialized = serializeState({ filters: { serviceIds } });
    return new URL(replacePart('', this.#name, serialized), location.href.split('#')[0]).href;
  };

  hostConnected(): void {
    let number = 1;
    while ([...numbers.values()].includes(number)) number += 1;
    numbers.set(this, number);
    addEventListener('popstate', this.#read);
    addEventListener('hashchange', this.#read);
    addEventListener('pagehide', this.#writeQuery);
    this.#isReadPending = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    numbers.delete(this);
    removeEventListener('popstate', this.#read);
    removeEventListener('hashchange', this.#read);
    removeEventListener('pagehide', this.#writeQuery);
    this.#isWritePending = false;
  }

  /** Reads the URL once after the finder has been connected; to be called before results are computed. */
  restore(): void {
    if (!this.#isReadPending) return;
    this.#isReadPending = false;
    this.#initial ??= this.#written = serializeState(this.#store.state);
    this.#read();
  }

  hostUpdated(): void {
    if (this.#isReadPending) return;
    const serialized = serializeState(this.#writableState);
    if (serialized === this.#written) return;
    // Typing is one step of the history, however many letters it has, and typing on does not wait for the URL.
    const isTyping = withoutQuery(serialized) === withoutQuery(this.#written);
    if (!isTyping) this.#writeQuery();
    this.#written = serialized;
    if (!isTyping) return this.#write('pushState');
    // A task that is queued in a frame runs after that has been painted.
    if (!this.#isWritePending) requestAnimationFrame(() => setTimeout(this.#writeQuery));
    this.#isWritePending = true;
  }

  /** The state without a query that must not be found on the device. */
  get #writableState(): FilterState {
    const { state } = this.#store;
    const isPrivate = !!state.query && this.#queryWords.isPrivate(state.query);
    return isPrivate ? { ...state, query: undefined } : state;
  }

  readonly #writeQuery = (): void => {
    if (this.#isWritePending) this.#write('replaceState');
    this.#isWritePending = false;
  };

  #write(method: 'pushState' | 'replaceState'): void {
    const serialized = this.#written === this.#initial ? undefined : this.#written;
    const fragment = replacePart(location.hash, this.#name, serialized);
    try {
      history[method](history.state, '', fragment || location.pathname + location.search);
    } catch {
      // Some pages (`about:srcdoc`, `file:`) have no URL to write to: everything works but the link.
    }
  }

  readonly #read = (): void => {
    if (this.#isReadPending) return;
    this.#isWritePending = false;
    const state = parseState(readPart(location.hash, this.#name) ?? this.#initial ?? '');
    const serialized = serializeState(state);
    if (serialized === this.#written) return;
    this.#written = serialized;
    this.#store.change({
      municipalities: undefined,
      ...clearEverything,
      ...state,
      filters: replaceFilters(state.filters),
    });
  };

  /**
   * `pk-finder`, and for further finders `pk-finder-2` and so on, in the order in which they come to the page, in whichever
   * shadow root. A finder keeps its number while it is on the page; pages are built in the same order each time.
   */
  get #name(): string {
    const number = numbers.get(this) ?? 1;
    return number > 1 ? `pk-finder-${number}` : 'pk-finder';
  }
}

const withoutQuery = (serialized: string) =>
  serialized
    .split(';')
    .filter((part) => !part.startsWith('query='))
    .join(';');
