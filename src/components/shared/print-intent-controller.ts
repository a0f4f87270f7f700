import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Calls back when somebody may be about to print: a modifier key goes down, as for Ctrl+P, or the mouse leaves the page
 * for the browser's menu. That is the time to load what is only printed. Once `beforeprint` fires it is too late: a browser
 * runs its listeners, takes what is rendered then, and waits for no request.
 */
export class PrintIntentController implements ReactiveController {
  readonly #onIntent: () => void;
  #listening?: AbortController;

  /** @param onIntent May be called often. */
  constructor(host: ReactiveControllerHost, onIntent: () => void) {
    this.#onIntent = onIntent;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('keydown', this.#onKeydown, { capture: true, signal });
    document.documentElement.addEventListener('mouseleave', this.#onIntent, { signal });
  }

  /** A page that is written anew has no root element at that time. */
  hostDisconnected(): void {
    this.#listening?.abort();
  }

  readonly #onKeydown = ({ key }: KeyboardEvent): void => {
    if (key === 'Control' || key === 'Meta') this.#onIntent();
  };
}
