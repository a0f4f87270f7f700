import { requestedName, selector, type ElementName } from './elements.js';
import { adoptLinkColor } from './link-color.js';
import type * as Upgrade from './upgrade.js';

/** Where a loader gets elements from: loaded on demand, or part of the same file. */
export interface ElementSource {
  /** Called for each node that requests an element, before anything is loaded for it. */
  onRequest?: (node: Element) => void;
  /** The registered class of an element. Rejects where it can't be loaded. */
  loadElement: (name: ElementName) => Promise<CustomElementConstructor>;
  /** What placeholders and links need besides. */
  loadUpgrade: () => Promise<typeof Upgrade>;
}

/** Finds the tags, placeholders and links by which authors request elements, those added later too. */
export class Loader {
  readonly #source: ElementSource;
  readonly #seen = new WeakSet<Element>();
  #hasLinkColor = false;

  constructor(source: ElementSource) {
    this.#source = source;
  }

  /** Upgrades what a document or an open shadow root contains, now and later. */
  watch(root: Document | ShadowRoot): void {
    this.#scan(root);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node.nodeType === Node.ELEMENT_NODE && node.isConnected)) continue;
          if ((node as Element).matches(selector)) void this.#handle(node as Element);
          this.#scan(node as Element);
        }
      }
    }).observe(root, { childList: true, subtree: true });
  }

  #scan(root: ParentNode): void {
    for (const node of root.querySelectorAll(selector)) void this.#handle(node);
  }

  /** Whatever goes wrong, the page stays as its author wrote it, and the console says why. */
  async #handle(node: Element): Promise<void> {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    try {
      const name = requestedName(node);
      if (!name) throw new Error('there is no such element');
      if (!this.#hasLinkColor) adoptLinkColor(node);
      this.#hasLinkColor = true;
      this.#source.onRequest?.(node);
      const element = this.#source.loadElement(name);
      const isTag = node.localName.startsWith('pk-');
      const [module, constructor] = await Promise.all([
        isTag ? undefined : this.#source.loadUpgrade(),
        element,
      ]);
      module?.upgrade(node, constructor);
    } catch (reason) {
      const { outerHTML } = node.cloneNode() as Element;
      console.warn(`[pk] ${outerHTML.slice(0, 200)} stays as it is: ${(reason as Error).message}`);
    }
  }
}
