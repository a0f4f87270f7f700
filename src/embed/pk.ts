/**
 * The loader: finds the elements on the page and those added later, and loads what they need. The data, the shared
 * code and the elements' own code are asked for in the same moment, none waits for another.
 *
 * It shares no code with the chunks it loads: a page that asks for it as `pk.js?v=2` must not get it twice.
 */
import { languageFor, languages } from '../localization/languages.js';
import { elements, selector, type ElementName } from './elements.js';
import { adoptLinkColor } from './link-color.js';
import { claimPage, readSettings, type PageSettings } from './page.js';
import type * as Core from './core.js';

class Loader {
  readonly #settings: PageSettings;
  readonly #started = new Map<string, Promise<Response>>();
  readonly #asked = new Set<string>();
  #core?: Promise<typeof Core>;

  constructor(settings: PageSettings) {
    this.#settings = settings;
  }

  /** Loads what a part of the page needs. */
  scan(found: Iterable<Element>): void {
    const names = new Set<ElementName>();
    for (const element of found) {
      const name = element.localName.slice(3) as ElementName;
      if (!this.#asked.size) this.#prepare(element);
      if (!this.#core) this.#startData(element);
      if (!this.#asked.has(name)) names.add(name);
      this.#asked.add(name);
    }
    for (const name of names) void this.#define(name);
  }

  /** What is done once, beside the first element. */
  #prepare(element: Element): void {
    adoptLinkColor(element);
    const language = languageFor(element.closest('[lang]')?.getAttribute('lang') ?? 'de');
    languages[language]?.().catch(() => undefined);
  }

  /** Starts the request that an element will ask for as soon as its code has arrived. */
  #startData(element: Element): void {
    const src = element.closest('[src]')?.getAttribute('src') ?? this.#settings.src;
    const url = src && new URL(src, document.baseURI);
    if (!url || this.#started.has(url.href)) return;
    if (url.origin !== location.origin && !this.#settings.origins.includes(url.origin)) return;
    const response = fetch(url.href, { credentials: 'omit' });
    response.catch(() => undefined);
    this.#started.set(url.href, response);
  }

  async #define(name: ElementName): Promise<void> {
    try {
      this.#core ??= this.#loadCore();
      const [{ define }, element] = await Promise.all([this.#core, elements[name]()]);
      define(element);
    } catch (error) {
      console.warn(`[pk] <pk-${name}> can't be loaded; its own content stays.`, error);
    }
  }

  async #loadCore() {
    const core = await import('./core.js');
    core.configure({ ...this.#settings, started: this.#started });
    return core;
  }
}

if (claimPage()) {
  const loader = new Loader(readSettings(import.meta.url));
  loader.scan(document.querySelectorAll(selector));
  new MutationObserver((records) => {
    const added = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node instanceof Element);
    for (const element of added) {
      if (element.matches(selector)) loader.scan([element]);
      loader.scan(element.querySelectorAll(selector));
    }
  }).observe(document, { childList: true, subtree: true });
}
