import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Program } from '../schema/index.js';
import { programContext, PROVIDER } from './context.js';
import { LoadError } from './request.js';
import { defaultSource, onConfigure } from './settings.js';
import { store, type Snapshot } from './store.js';
import { closestComposed, parentOf } from '../localization/tree.js';

type Host = ReactiveControllerHost & HTMLElement & { src: string; program?: Program };

const pending: Snapshot = { status: 'pending' };
const sourceless: Snapshot = {
  status: 'error',
  error: new LoadError('no-source', '', 'an element names no file, and the page sets none'),
};

const addressless: Snapshot = {
  status: 'error',
  error: new LoadError('no-source', '', 'what an element names as its file is no address'),
};

/**
 * Where an element's data comes from: its `program`, else its own `src`, else the nearest `<pk-program>`, else the
 * page's default. Follows that source for as long as the element is in the document.
 */
export class ProgramController implements ReactiveController {
  snapshot: Snapshot = pending;

  /** Whether somebody has asked to try again, and there is no answer yet. */
  isAsking = false;

  readonly #host: Host;
  readonly #consumer: ContextConsumer<typeof programContext, Host>;
  #provided?: Snapshot;
  #followed?: string;
  #release?: () => void;
  #forget?: () => void;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: programContext,
      subscribe: true,
      callback: (snapshot) => {
        this.#provided = snapshot;
        this.#host.requestUpdate();
      },
    });
  }

  /** Asks again for a file that failed. */
  retry(): void {
    if (!this.#followed) return;
    this.isAsking = true;
    this.#host.requestUpdate();
    store.retry(this.#followed);
  }

  hostConnected(): void {
    this.#provided = undefined;
    if (this.#isInProgram && !customElements.get(PROVIDER)) void this.#askOnceDefined();
    this.#forget = onConfigure(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forget?.();
    this.#unfollow();
  }

  /**
   * Looks again where the data comes from; to be called before each rendering.
   *
   * @param isNeeded Whether there is any need for data.
   */
  update(isNeeded = true): void {
    if (!this.#host.isConnected) return;
    if (!isNeeded) return this.#take(pending);
    const { program, src } = this.#host;
    if (program) this.#take(this.#given(program));
    else if (src) this.#follow(src);
    else if (this.#provided) this.#take(this.#provided);
    else if (this.#isInProgram) this.#take(pending);
    else if (defaultSource()) this.#follow(defaultSource());
    else this.#take(sourceless);
  }

  get #isInProgram(): boolean {
    return !!closestComposed(parentOf(this.#host), PROVIDER);
  }

  /** An element may be there before its provider is one: nobody has heard its request then. */
  async #askOnceDefined(): Promise<void> {
    await customElements.whenDefined(PROVIDER);
    if (this.#host.isConnected) this.#consumer.hostConnected();
  }

  #given(program: Program): Snapshot {
    const { snapshot } = this;
    return snapshot.status === 'ready' && snapshot.program === program
      ? snapshot
      : { status: 'ready', program, issues: [] };
  }

  #take(snapshot: Snapshot): void {
    this.#unfollow();
    this.snapshot = snapshot;
  }

  #follow(src: string): void {
    const [first = ''] = src.trim().split(/[\s,]+/);
    const url = absoluteUrl(first);
    if (!url) return this.#take(addressless);
    if (url === this.#followed) return;
    this.#unfollow();
    this.#followed = url;
    this.#release = store.follow(url, (snapshot) => {
      this.snapshot = snapshot;
      this.isAsking = false;
      this.#host.requestUpdate();
    });
  }

  #unfollow(): void {
    this.#release?.();
    this.#release = this.#followed = undefined;
  }
}

function absoluteUrl(src: string): string | undefined {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return undefined;
  }
}
