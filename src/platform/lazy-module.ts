import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from './warn-once.js';

/**
 * Imports a module: `(retry) => import('./chart.js')`. The embed build appends `retry` to the module's address: some
 * browsers (Safari, older Chrome) remember for as long as the page is open that an address could not be loaded.
 */
type ImportModule<Module> = (retry: string) => Promise<Module>;

/** How long rendering waits after a failure before it requests the module again, in milliseconds. */
const RETRY_INTERVAL_MS = 30_000;

/**
 * Code that is loaded when it is first needed, once per page. A failure is told in the console once and never rejects:
 * the module is requested again when the browser is back online, when rendering needs it later, or when somebody acts
 * again.
 */
export class LazyModule<Module> {
  readonly #importModule: ImportModule<Module>;
  readonly #purpose: string;
  readonly #waitingHosts = new Set<ReactiveControllerHost>();
  #module?: Module;
  #request?: Promise<Module | undefined>;
  #failureCount = 0;
  #failedAt = 0;

  /** @param purpose What does not work without the module, in English, for the console: `the search index`. */
  constructor(purpose: string, importModule: ImportModule<Module>) {
    this.#purpose = purpose;
    this.#importModule = importModule;
  }

  /** The module, once it has been loaded. */
  get loaded(): Module | undefined {
    return this.#module;
  }

  /** Whether the module has been requested and could not be loaded. */
  get hasFailed(): boolean {
    return !this.#module && this.#failureCount > 0;
  }

  /** Loads the module, for an action. Never rejects: resolves to `undefined` where the module can't be loaded. */
  load(): Promise<Module | undefined> {
    this.#request ??= this.#load();
    return this.#request;
  }

  /**
   * The module for what a host renders: `undefined` until it has been loaded, which updates the host. To be called in
   * `willUpdate` or `updated`; `render` uses `loaded`.
   */
  loadFor(host: ReactiveControllerHost): Module | undefined {
    if (this.#module) return this.#module;
    this.#waitingHosts.add(host);
    const isDue = !this.#failureCount || performance.now() - this.#failedAt > RETRY_INTERVAL_MS;
    if (isDue) void this.load();
    return undefined;
  }

  async #load(): Promise<Module | undefined> {
    try {
      this.#module = await this.#importModule(this.#failureCount ? `?retry=${this.#failureCount}` : '');
    } catch (reason) {
      this.#request = undefined;
      this.#failureCount += 1;
      this.#failedAt = performance.now();
      warnOnce(`${this.#purpose} could not be loaded: ${(reason as Error).message}`);
      addEventListener('online', () => void this.load(), { once: true });
      return undefined;
    }
    for (const host of this.#waitingHosts) host.requestUpdate();
    this.#waitingHosts.clear();
    return this.#module;
  }
}
