import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows how wide an element is, in its own text size: what is narrow on a phone is so in a sidebar, and when zoomed. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #ems = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Whether the element is narrower than so many ems. */
  isBelow(ems: number): boolean {
    if (!this.#ems) this.#ems = this.#now;
    return this.#ems < ems;
  }

  get #now(): number {
    return this.#host.clientWidth / parseFloat(getComputedStyle(this.#host).fontSize);
  }

  #measure(): void {
    const now = this.#now;
    // An element that is not on show has no width to go by.
    if (!now || now === this.#ems) return;
    this.#ems = now;
    // In a frame of its own: what is drawn anew has another height, which the observer must not see at once.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
