import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readIncoming, type IncomingFile } from './incoming-file.js';

/**
 * Takes files that are dropped on an element and on nothing within it that takes them itself. Without it, the browser would
 * leave the page to show them.
 */
export class FileDrop implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #take: (incoming: IncomingFile) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, take: (incoming: IncomingFile) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#handleDragOver);
    this.#host.addEventListener('drop', this.#handleDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#handleDragOver);
    this.#host.removeEventListener('drop', this.#handleDrop);
  }

  readonly #handleDragOver = (event: DragEvent) => {
    // Text that is dragged goes into a field, as ever.
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #handleDrop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    // What is gone meanwhile was hardly meant.
    void readIncoming(file).then(this.#take, () => undefined);
  };
}
