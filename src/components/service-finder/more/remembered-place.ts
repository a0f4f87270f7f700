const KEY = 'pk-place';

/** The municipality that somebody had remembered, by its AGS: on the device only once they did, and until they undo it. */
export class RememberedPlace {
  #ags = read();

  get ags(): string | undefined {
    return this.#ags;
  }

  /** Remembers a municipality in place of any other; without one, none. */
  set(ags: string | undefined): void {
    this.#ags = ags;
    try {
      if (ags) localStorage.setItem(KEY, ags);
      else localStorage.removeItem(KEY);
    } catch {
      // The browser refuses: it lasts as long as the page.
    }
  }
}

function read(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
