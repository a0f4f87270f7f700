import SearchableMap from 'minisearch/SearchableMap';
import { partsOf } from './compounds.js';

/** A word of the services, by its stem. */
export interface Entry {
  readonly stem: string;
  /** The word as it stood where it was found first. */
  readonly word: string;
  /** Which services have it, and in which field first: `position * 8 + field`, ascending. */
  readonly places: number[];
  /** Compounds that it is a part of. */
  readonly compounds: Entry[];
}

/**
 * All words of the services. MiniSearch's radix tree finds beginnings and slips of typing; which services have a word
 * stands in one plain list of numbers, a tenth of what MiniSearch's own index needs in time and room.
 */
export class Lexicon {
  readonly #tree = new SearchableMap<Entry>();
  readonly #entries = new Map<string, Entry>();

  /** The entry of a word; a new one where there is none yet. */
  enter(stem: string, word: string): Entry {
    let entry = this.#entries.get(stem);
    if (!entry) {
      entry = { stem, word, places: [], compounds: [] };
      this.#entries.set(stem, entry);
      this.#tree.set(stem, entry);
    }
    return entry;
  }

  get(stem: string): Entry | undefined {
    return this.#entries.get(stem);
  }

  get entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** The parts of a compound that are known, and have so many letters, or are a common part of compounds. */
  partsOf(stem: string, shortest = 4): string[] {
    return partsOf(stem, (part) => part.length >= shortest && this.#entries.has(part));
  }

  /** Notes which words an entry is put together from. To be called once all words are in. */
  split(entry: Entry): void {
    if (!entry.places.length) return;
    for (const part of new Set(this.partsOf(entry.stem))) {
      if (part !== entry.stem) this.enter(part, part).compounds.push(entry);
    }
  }

  /** Words that begin with some letters. */
  beginningWith(letters: string): Iterable<Entry> {
    return this.#tree.atPrefix(letters).values();
  }

  /** Words that have some letters inside. */
  containing(letters: string): Entry[] {
    return [...this.#entries.values()].filter(({ stem }) => stem.includes(letters));
  }

  /** Words that differ from one in so many letters at most, with how many. */
  similarTo(stem: string, distance: number): [Entry, number][] {
    return [...this.#tree.fuzzyGet(stem, distance).values()];
  }
}
