import { decode } from '../decode.js';
import { fieldsOf, listOf, resolved, stringOf, type Fields } from '../fields.js';
import type { LoadMore } from '../parsed-source.js';
import type { Findings } from './findings.js';

/** How many pages of a list are read. */
const MOST_PAGES = 50;

/** Of how many items of a list the rest is asked for one by one, and how many at a time. */
const MOST_DETAILS = 100;
const AT_A_TIME = 4;

/** Lists of which the specification says that they may leave out all that items have several of. */
const listAddress = /\/(?:services|organi[sz]ations)\/?$/;

/** A page of a list. */
export interface Page {
  items: readonly Fields[];
  /** Where it stands: nothing for the first, `page[2].` for the second. */
  place: string;
}

/** Reads a list of an API page by page, with all that its items have. */
export class Pages {
  readonly #loadMore: LoadMore;
  readonly #findings: Findings;
  #details = 0;

  constructor(loadMore: LoadMore, findings: Findings) {
    this.#loadMore = loadMore;
    this.#findings = findings;
  }

  /** @param first The first page, as it came from its address. */
  async *from(first: unknown, url: string): AsyncGenerator<Page> {
    let [page, at] = await this.#inFull(first, url);
    const seen = new Set([url, at]);
    const contents = new Set<string>();
    for (let count = 1; ; count++) {
      const items = itemsOf(page).map(fieldsOf);
      // A server that knows no pages gives the first one again and again.
      const ids = items.map(({ id, name }) => stringOf(id ?? name)).join();
      if (items.length && contents.has(ids)) return this.#complain('pages', 'contents', at);
      contents.add(ids);
      yield { items: await this.#complete(items, at), place: count === 1 ? '' : `page[${count}].` };
      const next = items.length ? nextOf(fieldsOf(page), at, count) : undefined;
      if (!next) return;
      if (seen.has(next) || count === MOST_PAGES) return this.#complain('pages', 'contents', next);
      seen.add(next);
      try {
        [page, at] = [await this.#load(next), next];
      } catch {
        return this.#complain('reference', 'contents', next);
      }
    }
  }

  /** The same page with all its items have, where it is a short one and the server knows that. */
  async #inFull(page: unknown, url: string): Promise<[page: unknown, url: string]> {
    const items = itemsOf(page);
    const address = addressOf(url);
    if (!items.length || !items.every(isShort) || !address || !listAddress.test(address.pathname))
      return [page, url];
    if (address.searchParams.has('full')) return [page, url];
    address.searchParams.set('full', 'true');
    const full = await this.#load(address.href).catch(() => undefined);
    return itemsOf(full).some((item) => !isShort(item)) ? [full, address.href] : [page, url];
  }

  /** Asks for what is left out of short items, each by its own address; not too many, not too many at a time. */
  async #complete(items: readonly Fields[], url: string): Promise<readonly Fields[]> {
    const address = addressOf(url);
    if (!address || !listAddress.test(address.pathname) || !items.length || !items.every(isShort))
      return items;
    const complete: Fields[] = [];
    for (let start = 0; start < items.length; start += AT_A_TIME) {
      const some = items.slice(start, start + AT_A_TIME);
      const addresses = some.map(({ id }) => detailAddress(address, id));
      if (this.#details >= MOST_DETAILS) {
        this.#complain('reference', 'contents', addresses[0] ?? '');
        return [...complete, ...items.slice(start)];
      }
      this.#details += some.length;
      const details = await Promise.all(addresses.map((one) => this.#load(one).catch(() => undefined)));
      // Where one can't be had, the others can't either: that is said once.
      if (details.every((detail) => detail === undefined)) this.#details = MOST_DETAILS;
      complete.push(...some.map((item, index) => ({ ...item, ...fieldsOf(details[index]) })));
    }
    return complete;
  }

  async #load(url: string): Promise<unknown> {
    return JSON.parse(decode(await this.#loadMore(url)));
  }

  #complain(expected: 'pages' | 'reference', path: string, url: string): void {
    this.#findings.complain({ path, expected, found: JSON.stringify(url) });
  }
}

function itemsOf(page: unknown): readonly unknown[] {
  return Array.isArray(page) ? page : listOf(fieldsOf(page).contents);
}

/** An item without anything that it may have several of. */
const isShort = (item: unknown) => !Object.values(fieldsOf(item)).some(Array.isArray);

/** Where the next page is: what the list says, or the next number in its own address. */
function nextOf(page: Fields, url: string, count: number): string | undefined {
  const { next } = fieldsOf(page.links);
  const said = [page.next, next, fieldsOf(next).href].find((one) => typeof one === 'string' && one.trim());
  if (said) return resolved(stringOf(said)!, url);
  const address = addressOf(url);
  const [number, total] = [Number(page.page_number ?? page.page), Number(page.total_pages)];
  // Some count their pages from 0.
  if (page.last_page === true || !(number < total && count < total) || !address) return undefined;
  address.searchParams.set('page', String(number + 1));
  return address.href;
}

function detailAddress(list: URL, id: unknown): string {
  const address = new URL(list);
  address.search = '';
  address.pathname = `${address.pathname.replace(/\/$/, '')}/${encodeURIComponent(stringOf(id) ?? '')}`;
  return address.href;
}

function addressOf(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
