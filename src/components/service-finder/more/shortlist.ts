/**
 * What somebody has kept, by ids. It is on the device only once they did, and gone when they delete it. Where the
 * browser refuses to keep anything, it lasts as long as the page.
 */
export class Shortlist {
  readonly #whose: () => string;
  #key?: string;
  #ids: string[] = [];

  /** @param whose Whose services are on show: two municipalities may have the same ids. */
  constructor(whose: () => string) {
    this.#whose = whose;
  }

  get ids(): readonly string[] {
    const key = `pk-shortlist-${this.#whose()}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#ids = read(key);
    }
    return this.#ids;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  toggle(id: string): void {
    this.#ids = this.has(id) ? this.#ids.filter((other) => other !== id) : [...this.#ids, id];
    if (!this.#ids.length) return this.clear();
    try {
      localStorage.setItem(this.#key!, JSON.stringify(this.#ids));
    } catch {
      // It lasts as long as the page, then.
    }
  }

  clear(): void {
    this.#ids = [];
    try {
      localStorage.removeItem(this.#key!);
    } catch {
      // Nothing was kept.
    }
  }
}

function read(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    // Refused, or not ours: nothing has been kept.
    return [];
  }
}
