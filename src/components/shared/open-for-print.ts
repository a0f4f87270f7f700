import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Unfolds all `<details>` of an element while it is printed. */
export class OpenForPrint implements ReactiveController {
  readonly #host: Host;
  readonly #beforeUnfolding: () => void;
  readonly #unfolded: HTMLDetailsElement[] = [];

  /** @param beforeUnfolding Renders what is missing, at once: printing does not wait. */
  constructor(host: Host, beforeUnfolding: () => void = () => {}) {
    this.#host = host;
    this.#beforeUnfolding = beforeUnfolding;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  readonly #unfold = (): void => {
    this.#beforeUnfolding();
    for (const details of this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      this.#unfolded.push(details);
    }
  };

  readonly #fold = (): void => {
    for (const details of this.#unfolded.splice(0)) details.open = false;
  };
}
