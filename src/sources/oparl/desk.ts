import { decode } from '../decode.js';
import { fieldsOf, resolved, stringOf, type Fields } from '../fields.js';
import type { LoadMore } from '../parsed-source.js';
import type { DataIssue } from '../../schema/index.js';

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
   * A list, page by page. One that is too long and begins with what is oldest is read from its end: what is ahead
   * stands there.
   *
   * @param first The first page, as it came from its address.
   */
  async *pages(first: unknown, url: string): AsyncGenerator<Page> {
    const seen = new Set([url]);
    let [page, at, step] = [first, url, isLongAndOldFirst(first) ? 'last' : 'next'];
    for (let count = 1; ; count++) {
      yield { items: itemsOf(page), place: count === 1 ? '' : `page[${count}].` };
      const next = stringOf(fieldsOf(fieldsOf(page).links)[step]);
      if (!next) return;
      at = resolved(next, at);
      const isRead = seen.has(at);
      // From the end backwards, the list is done where the first page comes again.
      if (isRead && step === 'prev') return;
      if (isRead || count === MOST_PAGES) return this.#complain('pages', `links.${step}`, at);
      seen.add(at);
      try {
        page = await this.load(at);
      } catch {
        return this.#complain('reference', `links.${step}`, at);
      }
      if (step === 'last') step = 'prev';
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

function itemsOf(page: unknown): readonly unknown[] {
  const { data } = fieldsOf(page);
  return Array.isArray(page) ? (page as unknown[]) : Array.isArray(data) ? (data as unknown[]) : [];
}

/** Councils have met for decades, and most systems tell of that from its beginning. */
function isLongAndOldFirst(page: unknown): boolean {
  const { links, pagination } = fieldsOf(page);
  const isLong = Number(fieldsOf(pagination).totalPages) > MOST_PAGES && !!stringOf(fieldsOf(links).last);
  const days = itemsOf(page)
    .map(fieldsOf)
    .map(({ start, date, created }) => stringOf(start ?? date ?? created) ?? '');
  return isLong && days[0]! < days.at(-1)!;
}
