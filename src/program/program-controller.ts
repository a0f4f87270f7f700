import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestComposed, parentOf } from '../platform/composed-tree.js';
import type { Program } from '../schema/index.js';
import { LazyModule } from '../platform/lazy-module.js';
import { splitIds } from './attributes.js';
import { programContext, PROVIDER } from './context.js';
import { LoadError } from './request.js';
import { defaultSource, onConfigure } from './settings.js';
import { store, type Snapshot } from './store.js';

type Host = ReactiveControllerHost & HTMLElement & { src: string; program?: Program };

/** Few pages show several files as one: the code for it is loaded where a page does. */
const combinedFiles = new LazyModule('several files as one', (retry) => import('./combined-files.js'));

const pending: Snapshot = { status: 'pending' };
const withoutSource: Snapshot = {
  status: 'error',
  error: new LoadError('no-source', '', 'no file is named, or what is named is no address'),
};

/**
 * Where an element's data comes from: its `program`, else its own `src`, else the nearest `<pk-program>`, else the
 * page's default. Follows that source for as long as the element is in the document.
 */
export class ProgramController implements ReactiveController {
  snapshot: Snapshot = pending;

  /** Whether the reader has asked to try again, and there is no answer yet. */
  isRetrying = false;

  readonly #host: Host;
  #providedSnapshot?: Snapshot;
  /** The URLs that are followed, separated by spaces. */
  #followedUrls = '';
  #unsubscribeFromProvider?: () => void;
  #stopFollowing?: () => void;
  #stopObservingSettings?: () => void;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Requests again what failed. */
  retry(): void {
    this.isRetrying = true;
    this.#host.requestUpdate();
    if (!this.#followedUrls) void this.#retryCode();
    for (const url of this.#followedUrls.split(' ')) store.retry(url);
  }

  async #retryCode(): Promise<void> {
    await combinedFiles.load();
    this.isRetrying = false;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#requestContext();
    // An element may be connected before its provider is defined, which misses the request then.
    if (this.#isInProgram && !customElements.get(PROVIDER)) {
      void customElements.whenDefined(PROVIDER).then(() => this.#host.isConnected && this.#requestContext());
    }
    this.#stopObservingSettings = onConfigure(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopObservingSettings?.();
    this.#unsubscribeFromProvider?.();
    this.#providedSnapshot = undefined;
    this.#unfollow();
  }

  /**
   * Determines again where the data comes from. To be called before each rendering.
   *
   * @param isNeeded Whether the element needs any data.
   */
  update(isNeeded = true): void {
    if (!this.#host.isConnected) return;
    if (!isNeeded) return this.#show(pending);
    const { program, src } = this.#host;
    if (program) this.#show(this.#snapshotOf(program));
    else if (src) this.#follow(src);
    else if (this.#providedSnapshot) this.#show(this.#providedSnapshot);
    else if (this.#isInProgram) this.#show(pending);
    else if (defaultSource()) this.#follow(defaultSource());
    else this.#show(withoutSource);
  }

  get #isInProgram(): boolean {
    return !!closestComposed(parentOf(this.#host), PROVIDER);
  }

  /** Requests the snapshots of the nearest `<pk-program>`, the present one and those that follow. */
  #requestContext(): void {
    const receive = (snapshot: Snapshot, unsubscribe?: () => void) => {
      if (unsubscribe !== this.#unsubscribeFromProvider) this.#unsubscribeFromProvider?.();
      this.#unsubscribeFromProvider = unsubscribe;
      this.#providedSnapshot = snapshot;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(programContext, this.#host, receive, true));
  }

  #snapshotOf(program: Program): Snapshot {
    const { snapshot } = this;
    return snapshot.status === 'ready' && snapshot.program === program
      ? snapshot
      : { status: 'ready', program, issues: [] };
  }

  /** Takes a snapshot that does not come from a followed file. */
  #show(snapshot: Snapshot): void {
    this.#unfollow();
    this.snapshot = snapshot;
  }

  #follow(src: string): void {
    const urls = splitIds(src).flatMap(absoluteUrl);
    const [url, ...others] = urls;
    if (!url) return this.#show(withoutSource);
    const followedUrls = urls.join(' ');
    if (followedUrls === this.#followedUrls) return;
    const combined = others.length ? combinedFiles.loadFor(this.#host) : undefined;
    if (others.length && !combined) return this.#show(this.#snapshotWithoutCode(url));
    this.#unfollow();
    this.#followedUrls = followedUrls;
    const receive = (snapshot: Snapshot) => {
      this.snapshot = snapshot;
      this.isRetrying = false;
      this.#host.requestUpdate();
    };
    this.#stopFollowing = combined ? combined.followCombined(urls, receive) : store.follow(url, receive);
  }

  /** While the code for several files is being loaded, or where it could not be. */
  #snapshotWithoutCode(url: string): Snapshot {
    const { snapshot } = this;
    if (!combinedFiles.hasFailed) {
      void combinedFiles.load().then(() => this.#host.requestUpdate());
      return pending;
    }
    if (snapshot.status === 'error' && snapshot.error.url === url) return snapshot;
    return { status: 'error', error: new LoadError('network', url, 'the code for several files is missing') };
  }

  #unfollow(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#followedUrls = '';
  }
}

/** The absolute URL of a file, or none. A calendar to subscribe to (`webcal:`) is requested like any other file. */
function absoluteUrl(src: string): string[] {
  try {
    return src ? [new URL(src.replace(/^webcal:/i, 'https:'), document.baseURI).href] : [];
  } catch {
    return [];
  }
}
