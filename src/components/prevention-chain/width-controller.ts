import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Measures an element's width in its own text size, so that a sidebar or enlarged text is as narrow as a phone. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #widthEm = 0;

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

  /** Whether the element is narrower than a width in `em`. Updates the host when the width changes. */
  isBelow(ems: number): boolean {
    if (!this.#widthEm) this.#widthEm = this.#currentWidthEm;
    return this.#widthEm < ems;
  }

  get #currentWidthEm(): number {
    return this.#host.clientWidth / parseFloat(getComputedStyle(this.#host).fontSize);
  }

  #measure(): void {
    const width = this.#currentWidthEm;
    // A hidden element has no width.
    if (!width || width === this.#widthEm) return;
    this.#widthEm = width;
    // Rendering changes the height. Within the observer's callback that would be a ResizeObserver loop error.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
