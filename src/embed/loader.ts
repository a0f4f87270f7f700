import { selector, requestedName, type ElementName } from './elements.js';
import type * as Forms from './upgrade.js';
import { adoptLinkColor } from './link-color.js';

/** Where a loader gets what it needs from: loaded on demand, or at hand. */
export interface ElementSource {
  /** Told of each node that asks for an element, before anything is loaded for it. */
  onRequest?: (node: Element) => void;
  /** The class of an element, registered. */
  element: (name: ElementName) => Promise<CustomElementConstructor>;
  /** What placeholders and links need. */
  forms: () => Promise<typeof Forms>;
}

/** Finds what authors asked for on a page, there and added later, and fulfils it. */
export class Loader {
  readonly #supply: ElementSource;
  readonly #seen = new WeakSet<Node>();
  #isFirst = true;

  constructor(supply: ElementSource) {
    this.#supply = supply;
  }

  /** Follows a document, or an open shadow root. */
  watch(root: Document | ShadowRoot): void {
    this.#scan(root);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node.nodeType !== Node.ELEMENT_NODE || !node.isConnected) continue;
          if ((node as Element).matches(selector)) void this.#take(node as Element);
          this.#scan(node as Element);
        }
      }
    }).observe(root, { childList: true, subtree: true });
  }

  #scan(root: ParentNode): void {
    for (const node of root.querySelectorAll(selector)) void this.#take(node);
  }

  /** The page stays as its author wrote it where anything goes wrong; the console says why. */
  async #take(node: Element): Promise<void> {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    try {
      const name = requestedName(node);
      if (!name) throw new Error('there is no such element');
      if (this.#isFirst) adoptLinkColor(node);
      this.#isFirst = false;
      this.#supply.onRequest?.(node);
      const element = this.#supply.element(name);
      const isTag = node.localName.startsWith('pk-');
      const [forms, constructor] = await Promise.all([isTag ? undefined : this.#supply.forms(), element]);
      forms?.upgrade(node, constructor);
    } catch (reason) {
      const { outerHTML } = node.cloneNode() as Element;
      console.warn(`[pk] ${outerHTML.slice(0, 200)} stays as it is: ${(reason as Error).message}`);
    }
  }
}
