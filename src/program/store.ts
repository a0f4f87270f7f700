import { readSource } from '../sources/read-source.js';
import type { ParsedSource } from '../sources/parsed-source.js';
import type { Program } from '../schema/index.js';
import { load, loadCached, LoadError, type Loaded } from './request.js';
import { reportError, reportIssues } from './report.js';

/** What was read from a file. */
export interface Content extends Readonly<ParsedSource> {
  readonly program: Program;
  /** Of several files shown as one: those that could not be loaded. */
  readonly missing?: readonly LoadError[];
  /** Of several files shown as one: each by itself, for comparing them. */
  readonly parts?: readonly Part[];
}

/** One of several files shown as one. */
export interface Part {
  readonly url: string;
  readonly program: Program;
  /** How the file is named where its municipality has no name. */
  readonly name: string;
}

/** The state of a file at one moment. */
export type Snapshot =
  | { readonly status: 'pending' }
  | ({ readonly status: 'ready' } & Content)
  | ({
      /** An earlier response is shown, since a new one could not be loaded. */
      readonly status: 'stale';
      /** When the server sent that response (an HTTP date), where it says so. */
      readonly date?: string;
    } & Content)
  | { readonly status: 'error'; readonly error: LoadError };

/** Called with each new snapshot of a file. */
export type Listener = (snapshot: Snapshot) => void;

interface Entry {
  snapshot: Snapshot;
  listeners: Set<Listener>;
  request?: AbortController;
  retry?: ReturnType<typeof setTimeout>;
}

const pending: Snapshot = { status: 'pending' };

/**
 * Loads each file once per page, however many elements follow it. What has been loaded stays. What failed is requested
 * again for the next follower, when the browser is back online or the page is visible again, and when the server's
 * `Retry-After` has passed.
 */
class FileStore {
  readonly #entries = new Map<string, Entry>();
  #isObservingConnection = false;

  /**
   * Follows a file: calls the listener with its snapshots, the present one at once.
   *
   * @param url Absolute address of the file.
   * @returns Stops following. The request is aborted when its last follower leaves, unless another follows at once.
   */
  follow(url: string, listener: Listener): () => void {
    this.#observeConnection();
    const entry = this.#entries.get(url) ?? { snapshot: pending, listeners: new Set() };
    this.#entries.set(url, entry);
    entry.listeners.add(listener);
    listener(entry.snapshot);
    this.#requestFile(url, entry);
    return () => {
      entry.listeners.delete(listener);
      setTimeout(() => this.#abortIfUnused(url, entry));
    };
  }

  /** Requests a failed file again at once, also where the server asked to wait. */
  retry(url: string): void {
    const entry = this.#entries.get(url);
    if (!entry) return;
    clearTimeout(entry.retry);
    entry.retry = undefined;
    this.#requestFile(url, entry);
  }

  #requestFile(url: string, entry: Entry): void {
    if (entry.snapshot.status === 'ready' || entry.request || entry.retry) return;
    const request = new AbortController();
    entry.request = request;
    void this.#load(url, entry, request.signal).then((snapshot) => {
      if (request.signal.aborted) return;
      entry.request = undefined;
      entry.snapshot = snapshot;
      for (const listener of [...entry.listeners]) listener(snapshot);
    });
  }

  async #load(url: string, entry: Entry, signal: AbortSignal): Promise<Snapshot> {
    try {
      return { status: 'ready', ...(await this.#read(await load(url, signal), signal)) };
    } catch (reason) {
      if (signal.aborted) return pending;
      const error = reason instanceof LoadError ? reason : new LoadError('network', url, String(reason));
      reportError(error);
      if (error.retryAfter !== undefined) this.#retryLater(url, entry, error.retryAfter);
      if (entry.snapshot.status === 'stale') return entry.snapshot;
      return (await this.#loadEarlier(url, error, signal)) ?? { status: 'error', error };
    }
  }

  /** The last good response, where the browser's cache has it. Not for a forbidden origin, nor in place of an unreadable file. */
  async #loadEarlier(
    url: string,
    { problem }: LoadError,
    signal: AbortSignal,
  ): Promise<Snapshot | undefined> {
    if (problem === 'origin' || problem === 'unreadable' || problem === 'too-large') return undefined;
    const cached = await loadCached(url, signal);
    try {
      return cached && { status: 'stale', ...(await this.#read(cached, signal)), date: cached.date };
    } catch {
      return undefined;
    }
  }

  async #read(file: Loaded, signal: AbortSignal): Promise<Content> {
    const { url } = file;
    const reading = await readSource(file, (url) => load(url, signal));
    reportIssues(url, reading.issues);
    const { program } = reading;
    if (!program) throw new LoadError('unreadable', url, 'no program file');
    return { ...reading, program };
  }

  #retryLater(url: string, entry: Entry, seconds: number): void {
    entry.retry = setTimeout(() => {
      entry.retry = undefined;
      if (entry.listeners.size) this.#requestFile(url, entry);
    }, seconds * 1000);
  }

  #abortIfUnused(url: string, entry: Entry): void {
    if (entry.listeners.size || !entry.request) return;
    entry.request.abort();
    clearTimeout(entry.retry);
    this.#entries.delete(url);
  }

  #observeConnection(): void {
    if (this.#isObservingConnection) return;
    this.#isObservingConnection = true;
    const retryFollowed = () => {
      for (const [url, entry] of this.#entries) if (entry.listeners.size) this.#requestFile(url, entry);
    };
    addEventListener('online', retryFollowed);
    document.addEventListener('visibilitychange', () => !document.hidden && retryFollowed());
  }
}

/** The page's store. */
export const store = new FileStore();
