import { decodeText } from '../decode-text.js';
import { asObject, asString, type JsonObject } from '../shared/json-values.js';
import { resolveUrl } from '../shared/urls.js';
import type { LoadFile } from '../source-file.js';
import type { DataIssue } from '../../schema/index.js';

/** Requests for referenced objects, in all and at a time. */
const MAX_REQUESTS = 30;
const CONCURRENT_REQUESTS = 4;

const MAX_PAGES = 20;

/** A page of a list. */
export interface Page {
  items: readonly unknown[];
  /** Prefix of the paths of its items: empty for the first page, `page[2].` for the second. */
  prefix: string;
}

/** Fetches the objects that OParl objects refer to: each once, within limits. */
export class ObjectFetcher {
  readonly #issues: DataIssue[];
  readonly #loadFile: LoadFile;
  readonly #objects = new Map<string, Promise<JsonObject>>();
  readonly #waiting: (() => void)[] = [];
  #requests = 0;
  #openRequests = 0;

  /** @param issues Receives a report of whatever cannot be loaded. */
  constructor(loadFile: LoadFile, issues: DataIssue[]) {
    this.#loadFile = loadFile;
    this.#issues = issues;
  }

  /**
   * A referenced object, whether it is embedded or given by its address. Empty where it cannot be loaded: the object that
   * refers to it is shown without.
   *
   * @param path Path of the reference.
   */
  fetchObject(value: unknown, path: string): Promise<JsonObject> {
    const address = typeof value === 'string' ? value.trim() : '';
    if (!address) return Promise.resolve(asObject(value));
    const object = this.#objects.get(address) ?? this.#fetch(address, path);
    this.#objects.set(address, object);
    return object;
  }

  /**
   * A list, page by page. A list that is too long and has the oldest objects first is read from its end, where those
   * ahead are.
   *
   * @param first The first page, which has been fetched from `url` already.
   */
  async *fetchPages(first: unknown, url: string): AsyncGenerator<Page> {
    const fetched = new Set([url]);
    let [page, pageUrl, relation] = [first, url, isLongAndOldestFirst(first) ? 'last' : 'next'];
    for (let count = 1; ; count++) {
      yield { items: itemsOf(page), prefix: count === 1 ? '' : `page[${count}].` };
      const link = asString(asObject(asObject(page).links)[relation]);
      if (!link) return;
      pageUrl = resolveUrl(link, pageUrl);
      const isFetched = fetched.has(pageUrl);
      // Read backwards, the list ends at its first page.
      if (isFetched && relation === 'prev') return;
      if (isFetched || count === MAX_PAGES) return this.#report('pages', `links.${relation}`, pageUrl);
      fetched.add(pageUrl);
      try {
        page = await this.fetchJson(pageUrl);
      } catch {
        return this.#report('reference', `links.${relation}`, pageUrl);
      }
      if (relation === 'last') relation = 'prev';
    }
  }

  /** @throws where the address cannot be loaded, or is no JSON. */
  async fetchJson(url: string): Promise<unknown> {
    return JSON.parse(decodeText(await this.#loadFile(url)));
  }

  async #fetch(url: string, path: string): Promise<JsonObject> {
    if (this.#requests === MAX_REQUESTS) this.#report('reference', path, url);
    if (++this.#requests > MAX_REQUESTS) return {};
    if (this.#openRequests === CONCURRENT_REQUESTS)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#openRequests++;
    try {
      return asObject(await this.fetchJson(url));
    } catch {
      this.#report('reference', path, url);
      return {};
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#openRequests--;
    }
  }

  #report(expected: DataIssue['expected'], path: string, url: string): void {
    this.#issues.push({ path, expected, found: JSON.stringify(url) });
  }
}

function itemsOf(page: unknown): readonly unknown[] {
  const { data } = asObject(page);
  return Array.isArray(page) ? (page as unknown[]) : Array.isArray(data) ? (data as unknown[]) : [];
}

/** Most systems list the meetings of decades with the oldest first. */
function isLongAndOldestFirst(page: unknown): boolean {
  const { links, pagination } = asObject(page);
  const isLong = Number(asObject(pagination).totalPages) > MAX_PAGES && !!asString(asObject(links).last);
  const days = itemsOf(page)
    .map(asObject)
    .map(({ start, date, created }) => asString(start ?? date ?? created) ?? '');
  return isLong && days[0]! < days.at(-1)!;
}
