import { VERSION } from '../program/version.js';

/** What the attributes of the loader's own script tag say. */
export interface LoaderSettings {
  /** Absolute URLs of the page's default files, separated by spaces; empty where it names none. */
  src: string;
  /** Origins, beside the page's own, that data may come from. */
  origins: string[];
  /** The page that people leave to who must leave at once; empty for the usual one. */
  exitUrl: string;
}

const LOADER_VERSION = Symbol.for('praeventionskette/loader');

/** Marks the page as handled by this loader. Returns `false`, and warns, where another loader was first. */
export function claimPage(): boolean {
  const page = globalThis as { [LOADER_VERSION]?: string };
  const other = page[LOADER_VERSION];
  if (other) {
    console.warn(`[pk] version ${other} is loaded already; version ${VERSION} stops here`);
    return false;
  }
  page[LOADER_VERSION] = VERSION;
  return true;
}

/**
 * Reads the settings from the loader's own script tag, and from nowhere else: authors, who may write into the page, must
 * not choose where its data comes from.
 *
 * @param scriptUrl The loader's `import.meta.url`.
 */
export function readSettings(scriptUrl: string): LoaderSettings {
  const script = [...document.scripts].find(({ src }) => src === scriptUrl);
  const { src = '', origins = '', exit: exitUrl = '' } = script?.dataset ?? {};
  return {
    src: words(src)
      .map((file) => new URL(file, document.baseURI).href)
      .join(' '),
    origins: words(origins),
    exitUrl,
  };
}

const words = (list: string) => list.split(/[\s,]+/).filter(Boolean);
