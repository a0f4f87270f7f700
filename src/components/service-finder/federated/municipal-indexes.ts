import { LazyModule } from '../../../platform/lazy-module.js';
import { warnOnce } from '../../../platform/warn-once.js';
import { isAllowed } from '../../../program/settings.js';
import type { ListedMunicipality } from '../../../schema/directory.js';
import type { Indexes } from '../../../sources/index-search.js';

const indexReader = new LazyModule(
  'the reader of search indexes',
  (retry) => import('../../../sources/pagefind.js'),
);

/** By the list of municipalities: whoever leaves the search and comes back does not download the indexes again. */
const indexesByList = new WeakMap<readonly ListedMunicipality[], MunicipalIndexes>();

/**
 * The search indexes of many municipalities, opened as one when they are first needed. A failure is reported in the
 * console once and never rejects; the next call tries again.
 */
export class MunicipalIndexes {
  /** Municipalities that are not searched since their index could not be opened. */
  missing: readonly ListedMunicipality[] = [];

  readonly #municipalities: readonly ListedMunicipality[];
  #indexes?: Promise<Indexes | undefined>;
  #failureCount = 0;

  private constructor(municipalities: readonly ListedMunicipality[]) {
    this.#municipalities = municipalities;
  }

  /** The indexes of a list of municipalities; the same for the same list. */
  static of(municipalities: readonly ListedMunicipality[]): MunicipalIndexes {
    const known = indexesByList.get(municipalities) ?? new MunicipalIndexes(municipalities);
    indexesByList.set(municipalities, known);
    return known;
  }

  /** Opens the indexes, once. Resolves to `undefined` where none of them can be searched. */
  open(): Promise<Indexes | undefined> {
    this.#indexes ??= this.#open();
    return this.#indexes;
  }

  /** Has the next call open the indexes again where some are missing. */
  retryMissing(): void {
    if (this.missing.length) this.#indexes = undefined;
  }

  async #open(): Promise<Indexes | undefined> {
    const folders = this.#municipalities.flatMap(({ index, ags }) => (index ? { url: index, ags } : []));
    const retry = this.#failureCount ? `?retry=${this.#failureCount}` : '';
    try {
      const reader = await indexReader.load();
      const indexes = await reader?.openIndexes(folders, isAllowed, retry);
      if (indexes) this.#setMissing(indexes.missing.map(({ url }) => url));
      else this.#indexes = undefined;
      return indexes;
    } catch (reason) {
      this.#indexes = undefined;
      this.#failureCount += 1;
      warnOnce(`not all municipalities can be searched: ${(reason as Error).message}`);
      return undefined;
    }
  }

  #setMissing(urls: readonly string[]): void {
    this.missing = this.#municipalities.filter(({ index }) => !index || urls.includes(index));
    if (urls.length) warnOnce(`search indexes that could not be opened: ${urls.join(', ')}`);
  }
}
