import { readSource } from '../sources/read-source.js';
import type { ParsedSource } from '../sources/parsed-source.js';
import type { Program } from '../schema/index.js';
import { load, loadCached, LoadError, type Loaded } from './request.js';
import { reportError, reportIssues } from './report.js';

/** What a file gave that can be shown. */
export interface Content extends Readonly<ParsedSource> {
  readonly program: Program;
  /** Of several files read as one: those that can't be had. */
  readonly missing?: readonly LoadError[];
  /** Of several files read as one: each by itself, for whoever compares them. */
  readonly parts?: readonly Part[];
}

/** One of several files. */
export interface Part {
  readonly url: string;
  readonly program: Program;
  /** What to call it where its municipality has no name. */
  readonly name: string;
}

/** How it stands with a file at a moment. */
export type Snapshot =
  | { readonly status: 'pending' }
  | ({ readonly status: 'ready' } & Content)
  | ({
      /** An earlier answer, while a new one can't be had. */
      readonly status: 'stale';
      /** When the answer was given, as the server said (an HTTP date), where it did. */
      readonly date?: string;
    } & Content)
  | { readonly status: 'error'; readonly error: LoadError };

/** What is told of a file's snapshots. */
export type Listener = (snapshot: Snapshot) => void;

interface Entry {
  snapshot: Snapshot;
  listeners: Set<Listener>;
  request?: AbortController;
  retry?: ReturnType<typeof setTimeout>;
}

const pending: Snapshot = { status: 'pending' };

/**
 * One file is asked for once on a page, whoever asks. What was had stays; what failed is asked for again with the
 * next asker, when the browser is back online or the page back in view, and when the server's Retry-After has passed.
 */
class FileStore {
  readonly #entries = new Map<string, Entry>();
  #isWatching = false;

  /**
   * Follows a file: tells the listener its snapshots, the present one at once.
   *
   * @param url Absolute address of the file.
   * @returns Stops following. The request ends with its last follower, unless another comes in the same moment.
   */
  follow(url: string, listener: Listener): () => void {
    this.#watchConnection();
    const entry = this.#entries.get(url) ?? { snapshot: pending, listeners: new Set() };
    this.#entries.set(url, entry);
    entry.listeners.add(listener);
    listener(entry.snapshot);
    this.#ask(url, entry);
    return () => {
      entry.listeners.delete(listener);
      setTimeout(() => this.#leave(url, entry));
    };
  }

  /** Asks again for a file that failed; waits no longer for its server. */
  retry(url: string): void {
    const entry = this.#entries.get(url);
    if (!entry) return;
    clearTimeout(entry.retry);
    entry.retry = undefined;
    this.#ask(url, entry);
  }

  #ask(url: string, entry: Entry): void {
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
      if (error.retryAfter !== undefined) this.#wait(url, entry, error.retryAfter);
      if (entry.snapshot.status === 'stale') return entry.snapshot;
      return (await this.#earlier(url, error, signal)) ?? { status: 'error', error };
    }
  }

  /** The last good answer, where the browser still has it. Never for a refused origin, nor over an unreadable answer. */
  async #earlier(url: string, { problem }: LoadError, signal: AbortSignal): Promise<Snapshot | undefined> {
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

  #wait(url: string, entry: Entry, seconds: number): void {
    entry.retry = setTimeout(() => {
      entry.retry = undefined;
      if (entry.listeners.size) this.#ask(url, entry);
    }, seconds * 1000);
  }

  #leave(url: string, entry: Entry): void {
    if (entry.listeners.size || !entry.request) return;
    entry.request.abort();
    clearTimeout(entry.retry);
    this.#entries.delete(url);
  }

  #watchConnection(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const askAgain = () => {
      for (const [url, entry] of this.#entries) if (entry.listeners.size) this.#ask(url, entry);
    };
    addEventListener('online', askAgain);
    document.addEventListener('visibilitychange', () => !document.hidden && askAgain());
  }
}

/** The page's store. */
export const store = new FileStore();
