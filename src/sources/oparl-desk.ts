import { decode } from './decode.js';
import { fieldsOf, resolved, stringOf, type Fields } from './fields.js';
import type { LoadMore } from './source-file.js';
import type { DataIssue } from '../schema/index.js';

/** Objects that are referred to: how many are asked for in all, and how many at a time. */
const MOST_REQUESTS = 30;
const AT_A_TIME = 4;

/** How many pages of a list are read. */
const MOST_PAGES = 20;

/** A page of a list. */
export interface Page {
  items: readonly unknown[];
  /** Where it stands: nothing for the first, `page[2].` for the second. */
  place: string;
}

/** Fetches what OParl's objects refer to: each once, not too many, not too many at a time. */
export class Desk {
  readonly #issues: DataIssue[];
  readonly #loadMore: LoadMore;
  readonly #known = new Map<string, Promise<Fields>>();
  readonly #waiting: (() => void)[] = [];
  #asked = 0;
  #busy = 0;

  /** @param issues Where it says what could not be had. */
  constructor(loadMore: LoadMore, issues: DataIssue[]) {
    this.#loadMore = loadMore;
    this.#issues = issues;
  }

  /**
   * An object, whether it stands there itself or only its address does. Empty where it can't be had: what refers to it
   * is shown without.
   *
   * @param place Where it is referred to.
   */
  object(value: unknown, place: string): Promise<Fields> {
    const address = typeof value === 'string' ? value.trim() : '';
    if (!address) return Promise.resolve(fieldsOf(value));
    const known = this.#known.get(address) ?? this.#ask(address, place);
    this.#known.set(address, known);
    return known;
  }

  /**
   * A list from its first page to its last.
   *
   * @param first The first page, as it came from its address.
   */
  async *pages(first: unknown, url: string): AsyncGenerator<Page> {
    const seen = new Set([url]);
    let [page, at] = [first, url];
    for (let count = 1; ; count++) {
      const { data, links } = fieldsOf(page);
      const items = Array.isArray(page)
        ? (page as unknown[])
        : Array.isArray(data)
          ? (data as unknown[])
          : [];
      yield { items, place: count === 1 ? '' : `page[${count}].` };
      const next = stringOf(fieldsOf(links).next);
      if (!next) return;
      at = resolved(next, at);
      if (seen.has(at) || count === MOST_PAGES) return this.#complain('pages', 'links.next', at);
      seen.add(at);
      try {
        page = await this.load(at);
      } catch {
        return this.#complain('reference', 'links.next', at);
      }
    }
  }

  /**
   * What lies at an address.
   *
   * @throws where it can't be loaded, or is no JSON.
   */
  async load(url: string): Promise<unknown> {
    return JSON.parse(decode(await this.#loadMore(url)));
  }

  async #ask(url: string, place: string): Promise<Fields> {
    if (this.#asked === MOST_REQUESTS) this.#complain('reference', place, url);
    if (++this.#asked > MOST_REQUESTS) return {};
    if (this.#busy === AT_A_TIME) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#busy++;
    try {
      return fieldsOf(await this.load(url));
    } catch {
      this.#complain('reference', place, url);
      return {};
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy--;
    }
  }

  #complain(expected: DataIssue['expected'], path: string, url: string): void {
    this.#issues.push({ path, expected, found: JSON.stringify(url) });
  }
}
