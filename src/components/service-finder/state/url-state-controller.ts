import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  ALL_MUNICIPALITIES,
  clearEverything,
  replaceFilters,
  type FilterState,
} from '../../../model/finder/filter-state.js';
import type { QueryWordsController } from '../query/query-words-controller.js';
import type { FilterStore } from './filter-store.js';
import type { FinderLinks } from './finder-links.js';
import { parseState, readPart, replacePart, serializeState } from './url-state.js';

/** The numbers of the finders on the page. */
const numbers = new Map<UrlStateController, number>();

/**
 * Keeps the finder's state in the fragment of the page's URL, so that a link opens the same, and back and forward work.
 * Each finder of a page has a part of its own there; the rest of the fragment is the page's.
 *
 * Opening the details of a service is a step of the history, and closing them goes that step back: nobody has to leave
 * through all services that were looked at.
 *
 * Words of a crisis or of violence are not written there: somebody else may use the device. Until it is known what a query
 * or the name of a service is about, in whichever language, it is not written either.
 */
export class UrlStateController implements ReactiveController, FinderLinks {
  readonly #host: ReactiveControllerHost;
  readonly #store: FilterStore;
  readonly #queryWords: QueryWordsController;
  readonly #nameOf: (serviceKey: string) => string;
  /** What the page's author has set: no need to write that. */
  #initial?: string;
  #written = '';
  /** The service whose details were open when the URL was written or read. */
  #openServiceKey: string | undefined;
  /** Whether the history's present entry was added for the details that are open: the list is one step back. */
  #isListBehind = false;
  /** Whether the browser is on its way back to the list: until it is there, nothing can be written. */
  #isReturning = false;
  /** What is written once the page has been painted. */
  #pendingState: FilterState | undefined;
  #isReadPending = true;
  /** What the URL of every service's details begins with; `undefined` after what it depends on may have changed. */
  #detailsUrlStart: string | undefined;

  /** @param nameOf The name of a service in all languages; the empty text for one that is unknown. */
  constructor(
    host: ReactiveControllerHost,
    store: FilterStore,
    queryWords: QueryWordsController,
    nameOf: (serviceKey: string) => string,
  ) {
    this.#host = host;
    this.#store = store;
    this.#queryWords = queryWords;
    this.#nameOf = nameOf;
    host.addController(this);
  }

  readonly toShortlist = (serviceIds: readonly string[]): string =>
    this.#urlOf(serializeState({ filters: { serviceIds } }));

  readonly toService = (openServiceKey: string): string => {
    const { municipalities } = this.#store.state;
    // The key names the municipality whose file has the service: nothing is to be searched for.
    const isSearchingAll = municipalities?.includes(ALL_MUNICIPALITIES);
    const linked = isSearchingAll ? undefined : municipalities;
    return this.#urlOf(serializeState({ municipalities: linked, filters: {}, openServiceKey }));
  };

  /**
   * Over the list as the URL has it: what has been typed a moment ago is not judged, and not written, until that has been
   * painted. Each row asks for its own: all but the key, which is written last, is put together once.
   */
  readonly toDetails = (openServiceKey: string): string => {
    const list = listOf(this.#written);
    this.#detailsUrlStart ??= this.#urlOf(list ? `${list};service=` : 'service=', location.hash);
    return this.#detailsUrlStart + encodeURIComponent(openServiceKey);
  };

  /** @param fragment The rest of the fragment is that of this one. */
  #urlOf(serialized: string, fragment = ''): string {
    return location.href.split('#')[0] + replacePart(fragment, this.#name, serialized);
  }

  hostConnected(): void {
    let number = 1;
    while ([...numbers.values()].includes(number)) number += 1;
    numbers.set(this, number);
    addEventListener('popstate', this.#onHistory);
    addEventListener('hashchange', this.#onHistory);
    addEventListener('pagehide', this.#writePending);
    this.#isReadPending = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    numbers.delete(this);
    removeEventListener('popstate', this.#onHistory);
    removeEventListener('hashchange', this.#onHistory);
    removeEventListener('pagehide', this.#writePending);
    this.#pendingState = undefined;
    this.#isListBehind = this.#isReturning = false;
  }

  /** Reads the URL once after the finder has been connected; to be called before results are computed. */
  restore(): void {
    if (!this.#isReadPending) return;
    this.#isReadPending = false;
    this.#initial ??= this.#written = serializeState(this.#store.state);
    this.#read();
  }

  hostUpdated(): void {
    this.#detailsUrlStart = undefined;
    // A finder that has been taken off the page is still updated by code that arrives late.
    if (this.#isReadPending || this.#isReturning || !numbers.has(this)) return;
    const { state } = this.#store;
    const wasOpen = !!this.#openServiceKey;
    const hasOpened = !!state.openServiceKey && state.openServiceKey !== this.#openServiceKey;
    const hasClosed = wasOpen && !state.openServiceKey;
    this.#openServiceKey = state.openServiceKey;
    // The list may have been changed by something else than the reader: then it is a step of its own.
    if (hasClosed && this.#isListBehind && listOf(this.#serialize(state)) === listOf(this.#written))
      return this.#returnToList();
    // Typing is one step of the history, however many letters it has, and typing on does not wait for the URL.
    const isTyping = stepOf(serializeState(state)) === stepOf(this.#written);
    if (isTyping && !hasOpened) return this.#writeAfterPaint(state);
    // What was typed right before belongs to the list that the back button leads to.
    if (isTyping && !wasOpen) this.#pendingState = { ...state, openServiceKey: undefined };
    this.#writePending();
    const serialized = this.#serialize(state);
    if (serialized === this.#written && !hasOpened) return;
    this.#written = serialized;
    this.#isListBehind = this.#write('pushState') && hasOpened;
  }

  #writeAfterPaint(state: FilterState): void {
    // A task that is queued in a frame runs after that has been painted.
    if (!this.#pendingState) requestAnimationFrame(() => setTimeout(this.#writePending));
    this.#pendingState = state;
  }

  /** A state as it may be written: without a query, and a service, that must not be found on the device. */
  #serialize(state: FilterState): string {
    const { query, openServiceKey: key } = state;
    return serializeState({
      ...state,
      query: query && this.#queryWords.isPrivate(query) ? undefined : query,
      openServiceKey: key && this.#isPrivateService(key) ? undefined : key,
    });
  }

  /**
   * That somebody looked at a women's shelter must not be found on the device. Until it is known what a service is, it stays
   * in the URL where it is there.
   */
  #isPrivateService(key: string): boolean {
    return this.#queryWords.isCrisis(`${key} ${this.#nameOf(key)}`) ?? key !== this.#parsed.openServiceKey;
  }

  #returnToList(): void {
    this.#isListBehind = false;
    this.#pendingState = undefined;
    this.#isReturning = true;
    history.back();
  }

  readonly #writePending = (): void => {
    if (!this.#pendingState) return;
    const serialized = this.#serialize(this.#pendingState);
    this.#pendingState = undefined;
    if (serialized === this.#written) return;
    this.#written = serialized;
    this.#detailsUrlStart = undefined;
    this.#write('replaceState');
  };

  /** @returns Whether there is a URL to write to. */
  #write(method: 'pushState' | 'replaceState'): boolean {
    const serialized = this.#written === this.#initial ? undefined : this.#written;
    const fragment = replacePart(location.hash, this.#name, serialized);
    try {
      history[method](history.state, '', fragment || location.pathname + location.search);
      return true;
    } catch {
      // Some pages (`about:srcdoc`, `file:`) have no URL to write to: everything works but the link.
      return false;
    }
  }

  readonly #onHistory = ({ type }: Event): void => {
    this.#detailsUrlStart = undefined;
    if (this.#isReadPending) return;
    if (this.#isReturning) {
      // The finder shows the list already. What has been changed since comes on top of it.
      this.#isReturning = false;
      this.#written = serializeState(this.#parsed);
      this.#host.requestUpdate();
      return;
    }
    this.#read();
    if (type !== 'popstate') return;
    // Details whose service is not in the URL have an entry of their own all the same.
    if (this.#openServiceKey && !this.#parsed.openServiceKey)
      this.#store.change({ openServiceKey: undefined });
    this.#isListBehind = false;
  };

  #read(): void {
    this.#pendingState = undefined;
    const state = this.#parsed;
    const { openServiceKey } = state;
    const serialized = serializeState(state);
    if (serialized === this.#written) return;
    const isListSame = listOf(serialized) === listOf(this.#written);
    this.#written = serialized;
    this.#openServiceKey = openServiceKey;
    // What is not written anywhere stays while details are opened and closed.
    if (isListSame) return this.#store.change({ openServiceKey });
    this.#store.change({
      municipalities: undefined,
      openServiceKey,
      ...clearEverything,
      ...state,
      filters: replaceFilters(state.filters),
    });
  }

  get #parsed(): FilterState {
    return parseState(readPart(location.hash, this.#name) ?? this.#initial ?? '');
  }

  /**
   * `pk-finder`, and for further finders `pk-finder-2` and so on, in the order in which they come to the page, in whichever
   * shadow root. A finder keeps its number while it is on the page; pages are built in the same order each time.
   */
  get #name(): string {
    const number = numbers.get(this) ?? 1;
    return number > 1 ? `pk-finder-${number}` : 'pk-finder';
  }
}

const without = (serialized: string, ...names: readonly string[]) =>
  serialized
    .split(';')
    .filter((part) => !names.some((name) => part.startsWith(`${name}=`)))
    .join(';');

/** What of a state is a step of the history when it changes; opening details is one, too. */
const stepOf = (serialized: string) => without(serialized, 'query', 'service');

/** What of a state decides about the list. */
const listOf = (serialized: string) => without(serialized, 'service');
