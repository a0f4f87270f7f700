import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OpenFile } from '../open-file.js';
import { forgetDraft, keepDraft } from './draft-store.js';

/** How long after the last change a draft is kept, in milliseconds. */
const DELAY_MS = 800;

/** Keeps what is not saved on this device, from when somebody asks for it until the draft is deleted. */
export class DraftController implements ReactiveController {
  /** Whether a draft is kept. */
  isKept = false;

  /** Whether the device had no space for it. */
  isFull = false;

  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Another file is open. @param isKept Whether it comes from the draft of this device. */
  reset(isKept: boolean): void {
    clearTimeout(this.#timer);
    this.isKept = isKept;
    this.isFull = false;
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
    this.#timer = setTimeout(() => {
      this.isKept = keepDraft(file, data);
      this.isFull = !this.isKept;
      if (this.isFull) this.#host.requestUpdate();
    }, DELAY_MS);
  }

  /** Deletes the draft. */
  forget(): void {
    this.reset(false);
    forgetDraft();
    this.#host.requestUpdate();
  }
}
