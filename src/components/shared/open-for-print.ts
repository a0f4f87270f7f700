import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is folded up prints open, and is folded up again afterwards. */
export class OpenForPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  readonly #opened: HTMLDetailsElement[] = [];

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
    for (const details of this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      this.#opened.push(details);
    }
  };

  readonly #close = () => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
