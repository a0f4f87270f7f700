import { VERSION } from '../program/version.js';

/** What the loader's own script tag says. */
export interface LoaderSettings {
  /** Absolute address of the page's default file; empty where none is named. */
  src: string;
  /** Origins beside the page's own from which data may come. */
  origins: string[];
}

const loaderKey = Symbol.for('praeventionskette/loader');

/** Takes the page for this loader; says no, and why, where another one has it. */
export function claimPage(): boolean {
  const page = globalThis as { [loaderKey]?: string };
  const other = page[loaderKey];
  if (other) {
    console.warn(`[pk] version ${other} is loaded already; version ${VERSION} stops here`);
    return false;
  }
  page[loaderKey] = VERSION;
  return true;
}

/**
 * Reads the settings from the loader's own script tag, and from nowhere else: whoever may write into a page must not
 * choose where its data comes from.
 *
 * @param scriptUrl The loader's `import.meta.url`.
 */
export function readSettings(scriptUrl: string): LoaderSettings {
  const script = [...document.scripts].find(({ src }) => src === scriptUrl);
  const { src = '', origins = '' } = script?.dataset ?? {};
  return {
    src: words(src)
      .map((file) => new URL(file, document.baseURI).href)
      .join(' '),
    origins: words(origins),
  };
}

const words = (list: string) => list.split(/[\s,]+/).filter(Boolean);
