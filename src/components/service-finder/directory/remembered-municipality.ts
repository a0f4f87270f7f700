const STORAGE_KEY = 'pk-place';

/**
 * The municipality that a visitor asked the device to remember. Nothing is stored before they ask, and the entry is
 * deleted when they take it back. Where the browser refuses to store anything, it lasts as long as the page.
 */
export class RememberedMunicipality {
  #ags = readStorage();

  /** The AGS of the remembered municipality. */
  get ags(): string | undefined {
    return this.#ags;
  }

  /** Remembers a municipality in place of any other; `undefined` forgets it. */
  set(ags: string | undefined): void {
    this.#ags = ags;
    try {
      if (ags) localStorage.setItem(STORAGE_KEY, ags);
      else localStorage.removeItem(STORAGE_KEY);
    } catch {
      // Storage is refused: the field above still has it.
    }
  }
}

function readStorage(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
