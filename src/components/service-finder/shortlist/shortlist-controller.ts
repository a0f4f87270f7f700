import type { ReactiveControllerHost } from 'lit';

/**
 * The services that the reader has saved, by id. They are stored on the device from the first one on, and gone when the
 * reader deletes them. Where the browser refuses to store anything, they last as long as the page.
 */
export class ShortlistController {
  readonly #host: ReactiveControllerHost;
  #key?: string;
  #ids: readonly string[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The ids of the saved services; the same array while nothing has changed. To be called in `willUpdate`.
   *
   * @param owner Whose services are on show: two municipalities may have the same ids.
   */
  update(owner: string): readonly string[] {
    const key = `pk-shortlist-${owner}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#ids = readIds(key);
    }
    return this.#ids;
  }

  toggle(id: string): void {
    const isSaved = this.#ids.includes(id);
    this.#ids = isSaved ? this.#ids.filter((other) => other !== id) : [...this.#ids, id];
    this.#store();
  }

  readonly clear = (): void => {
    this.#ids = [];
    this.#store();
  };

  #store(): void {
    try {
      if (this.#ids.length) localStorage.setItem(this.#key!, JSON.stringify(this.#ids));
      else localStorage.removeItem(this.#key!);
    } catch {
      // The browser refuses: the shortlist lasts as long as the page.
    }
    this.#host.requestUpdate();
  }
}

function readIds(key: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    // Refused, or written by something else: nothing has been saved.
    return [];
  }
}
