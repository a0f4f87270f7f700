import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Moves the focus to something that is about to be rendered. */
export class FocusController implements ReactiveController {
  readonly #host: Host;
  #selector?: string;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** Focuses the first element that a selector matches once the next update of the host and its parts is complete. */
  focusAfterUpdate(selector: string | undefined): void {
    if (!selector) return;
    this.#selector = selector;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#selector) void this.#focus();
  }

  async #focus(): Promise<void> {
    await this.#host.updateComplete;
    const selector = this.#selector;
    this.#selector = undefined;
    if (selector) this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
