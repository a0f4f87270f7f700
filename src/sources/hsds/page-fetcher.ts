import { decodeText } from '../decode-text.js';
import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import { resolveUrl } from '../shared/urls.js';
import type { LoadFile } from '../source-file.js';
import type { IssueCollector } from './issue-collector.js';

const MAX_PAGES = 50;

/** Incomplete items that are requested one by one, in all and at a time. */
const MAX_ITEM_REQUESTS = 100;
const CONCURRENT_REQUESTS = 4;

/** Lists whose items may lack all their nested lists, as HSDS allows. */
const listPath = /\/(?:services|organi[sz]ations)\/?$/;

/** A page of a list. */
export interface Page {
  items: readonly JsonObject[];
  /** Prefix of the paths of its items: empty for the first page, `page[2].` for the second. */
  prefix: string;
}

/** Fetches the pages of an HSDS list, with all details of its items. */
export class PageFetcher {
  readonly #loadFile: LoadFile;
  readonly #issues: IssueCollector;
  #itemRequests = 0;

  constructor(loadFile: LoadFile, issues: IssueCollector) {
    this.#loadFile = loadFile;
    this.#issues = issues;
  }

  /** @param first The first page, which has been fetched from `url` already. */
  async *pagesFrom(first: unknown, url: string): AsyncGenerator<Page> {
    let [page, pageUrl] = await this.#complete(first, url);
    const fetched = new Set([url, pageUrl]);
    const contents = new Set<string>();
    for (let count = 1; ; count++) {
      const items = itemsOf(page).map(asObject);
      // A server without paging returns the first page each time.
      const ids = items.map(({ id, name }) => asString(id ?? name)).join();
      if (items.length && contents.has(ids)) return this.#report('pages', pageUrl);
      contents.add(ids);
      yield {
        items: await this.#completeItems(items, pageUrl),
        prefix: count === 1 ? '' : `page[${count}].`,
      };
      const next = items.length ? nextUrl(asObject(page), pageUrl, count) : undefined;
      if (!next) return;
      if (fetched.has(next) || count === MAX_PAGES) return this.#report('pages', next);
      fetched.add(next);
      try {
        [page, pageUrl] = [await this.#fetchJson(next), next];
      } catch {
        return this.#report('reference', next);
      }
    }
  }

  /** Fetches a page of incomplete items again with `full=true`, where the server supports that. */
  async #complete(page: unknown, url: string): Promise<[page: unknown, url: string]> {
    const items = itemsOf(page);
    const address = parseUrl(url);
    if (!items.length || !items.every(isIncomplete) || !address || !listPath.test(address.pathname))
      return [page, url];
    if (address.searchParams.has('full')) return [page, url];
    address.searchParams.set('full', 'true');
    const full = await this.#fetchJson(address.href).catch(() => undefined);
    return itemsOf(full).some((item) => !isIncomplete(item)) ? [full, address.href] : [page, url];
  }

  /** Fetches incomplete items one by one, within limits. */
  async #completeItems(items: readonly JsonObject[], url: string): Promise<readonly JsonObject[]> {
    const address = parseUrl(url);
    if (!address || !listPath.test(address.pathname) || !items.length || !items.every(isIncomplete))
      return items;
    const complete: JsonObject[] = [];
    for (let start = 0; start < items.length; start += CONCURRENT_REQUESTS) {
      const batch = items.slice(start, start + CONCURRENT_REQUESTS);
      const addresses = batch.map(({ id }) => itemUrl(address, id));
      if (this.#itemRequests >= MAX_ITEM_REQUESTS) {
        this.#report('reference', addresses[0] ?? '');
        return [...complete, ...items.slice(start)];
      }
      this.#itemRequests += batch.length;
      const details = await Promise.all(addresses.map((one) => this.#fetchJson(one).catch(() => undefined)));
      // Where a whole batch fails the server has no such addresses; that is reported once.
      if (details.every((detail) => detail === undefined)) this.#itemRequests = MAX_ITEM_REQUESTS;
      complete.push(...batch.map((item, index) => ({ ...item, ...asObject(details[index]) })));
    }
    return complete;
  }

  async #fetchJson(url: string): Promise<unknown> {
    return JSON.parse(decodeText(await this.#loadFile(url)));
  }

  #report(expected: 'pages' | 'reference', url: string): void {
    this.#issues.report({ path: 'contents', expected, found: JSON.stringify(url) });
  }
}

function itemsOf(page: unknown): readonly unknown[] {
  return Array.isArray(page) ? page : asList(asObject(page).contents);
}

/** Whether an item has no nested list at all. */
const isIncomplete = (item: unknown) => !Object.values(asObject(item)).some(Array.isArray);

/** Address of the next page: as the page says, else its own with the next page number. */
function nextUrl(page: JsonObject, url: string, count: number): string | undefined {
  const { next } = asObject(page.links);
  const stated = [page.next, next, asObject(next).href].find((one) => typeof one === 'string' && one.trim());
  if (stated) return resolveUrl(asString(stated)!, url);
  const address = parseUrl(url);
  const [number, total] = [Number(page.page_number ?? page.page), Number(page.total_pages)];
  // Some servers count pages from 0.
  if (page.last_page === true || !(number < total && count < total) || !address) return undefined;
  address.searchParams.set('page', String(number + 1));
  return address.href;
}

function itemUrl(list: URL, id: unknown): string {
  const address = new URL(list);
  address.search = '';
  address.pathname = `${address.pathname.replace(/\/$/, '')}/${encodeURIComponent(asString(id) ?? '')}`;
  return address.href;
}

function parseUrl(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
