import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is folded up prints open, and is folded up again afterwards. */
export class OpenForPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = () => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = () => {
    for (const details of this.#opened) details.open = false;
  };
}
