import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestComposed, parentOf } from '../platform/composed-tree.js';
import type { Program } from '../schema/index.js';
import { splitIds } from './attributes.js';
import { programContext, PROVIDER } from './context.js';
import { LoadError } from './request.js';
import { defaultSource, onConfigure } from './settings.js';
import { store, type Snapshot } from './store.js';

type Host = ReactiveControllerHost & HTMLElement & { src: string; program?: Program };

const pending: Snapshot = { status: 'pending' };
const sourceless: Snapshot = {
  status: 'error',
  error: new LoadError('no-source', '', 'no file is named, or what is named is no address'),
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
  #provided?: Snapshot;
  #followed = '';
  #leaveProvider?: () => void;
  #release?: () => void;
  #forget?: () => void;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks again for what failed. */
  retry(): void {
    this.isAsking = true;
    this.#host.requestUpdate();
    for (const url of this.#followed.split(' ')) store.retry(url);
  }

  hostConnected(): void {
    this.#askProvider();
    // An element may be there before its provider is one: nobody has heard its request then.
    if (this.#isInProgram && !customElements.get(PROVIDER)) {
      void customElements.whenDefined(PROVIDER).then(() => this.#host.isConnected && this.#askProvider());
    }
    this.#forget = onConfigure(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forget?.();
    this.#leaveProvider?.();
    this.#provided = undefined;
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

  /** Asks whoever stands above for the file's snapshots, this one and those that follow. */
  #askProvider(): void {
    const take = (snapshot: Snapshot, leave?: () => void) => {
      if (leave !== this.#leaveProvider) this.#leaveProvider?.();
      this.#leaveProvider = leave;
      this.#provided = snapshot;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(programContext, this.#host, take, true));
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
    const urls = splitIds(src).flatMap(absoluteUrl);
    const followed = urls.join(' ');
    if (!followed) return this.#take(sourceless);
    if (followed === this.#followed) return;
    this.#unfollow();
    this.#followed = followed;
    const take = (snapshot: Snapshot) => {
      this.snapshot = snapshot;
      this.isAsking = false;
      this.#host.requestUpdate();
    };
    this.#release = urls[1] ? followSeveral(urls, take) : store.follow(followed, take);
  }

  #unfollow(): void {
    this.#release?.();
    this.#release = undefined;
    this.#followed = '';
  }
}

/** Few pages read several files as one: the code for it is loaded where one does. */
function followSeveral(urls: readonly string[], take: (snapshot: Snapshot) => void): () => void {
  const several = import('./several.js').then((module) => module.followSeveral(urls, take));
  take(pending);
  return () => void several.then((release) => release());
}

/** A calendar that programs subscribe to is asked for like any other file. */
function absoluteUrl(src: string): string[] {
  try {
    return src ? [new URL(src.replace(/^webcal:/i, 'https:'), document.baseURI).href] : [];
  } catch {
    return [];
  }
}
