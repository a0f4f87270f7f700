import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OpenFile } from '../open-file.js';
import { forgetDraft, keepDraft } from './draft-store.js';
import { randomId } from './random-id.js';

/** How long after the last change a draft is kept, in milliseconds. */
const DELAY_MS = 800;

/** What is to be kept. */
interface Unsaved {
  readonly file: OpenFile;
  readonly data: unknown;
}

/** Keeps what is not saved on this device, from when somebody asks for it until it is saved, or the draft is deleted. */
export class DraftController implements ReactiveController {
  /** Whether a draft is kept. */
  isKept = false;

  /** Whether the device had no space for the last changes. */
  isFull = false;

  /** When the draft was kept last, in milliseconds; `undefined` where there is none on the device. */
  keptAt: number | undefined;

  /** Of the draft of the file that is open. */
  id = randomId();

  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;
  #pending?: Unsaved | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#handleHide);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#handleHide);
    this.flush();
  }

  /** Whether all that is not saved is in the draft. */
  get isCurrent(): boolean {
    return this.isKept && !this.isFull && !this.#pending;
  }

  /**
   * Another file is open.
   *
   * @param draftId Of the draft of this device that it comes from.
   */
  reset(draftId?: string): void {
    this.flush();
    this.id = draftId ?? randomId();
    this.isKept = draftId !== undefined;
    this.isFull = false;
    this.keptAt = undefined;
  }

  /** From now on, a draft is kept. */
  start(file: OpenFile, data: unknown): void {
    this.isKept = true;
    this.update(file, data);
    this.#host.requestUpdate();
  }

  /** Keeps the data soon, if a draft is kept at all. */
  update(file: OpenFile, data: unknown): void {
    clearTimeout(this.#timer);
    if (!this.isKept) return;
    this.#pending = { file, data };
    this.#timer = setTimeout(() => this.flush(), DELAY_MS);
  }

  /** Keeps the data at once. What has been saved needs no draft. */
  flush(): void {
    clearTimeout(this.#timer);
    if (!this.#pending) return;
    const { file, data } = this.#pending;
    this.#pending = undefined;
    if (data === file.data && !file.isNew) this.#remove();
    else {
      this.isFull = !keepDraft(this.id, file, data);
      if (!this.isFull) this.keptAt = Date.now();
    }
    this.#host.requestUpdate();
  }

  /** Deletes the draft, and keeps none from now on. */
  forget(): void {
    this.#pending = undefined;
    this.isKept = false;
    this.#remove();
    this.#host.requestUpdate();
  }

  #remove(): void {
    clearTimeout(this.#timer);
    forgetDraft(this.id);
    this.isFull = false;
    this.keptAt = undefined;
  }

  readonly #handleHide = () => this.flush();
}
