import { warnOnce } from '../platform/warn-once.js';
import { VERSION } from './version.js';

/** The class of an element, with its tag and the elements that it renders inside. */
export type ElementClass = CustomElementConstructor & {
  readonly tag: string;
  readonly dependencies?: readonly ElementClass[];
};

const ELEMENT_VERSION = Symbol.for('praeventionskette/version');

/**
 * Registers an element and those that it renders inside. Where a tag is already registered, the first class stays, with
 * a warning: a second copy of the library must not break the page.
 */
export function define(element: ElementClass): void {
  for (const dependency of element.dependencies ?? []) define(dependency);
  const known = customElements.get(element.tag);
  if (!known) {
    Object.defineProperty(element, ELEMENT_VERSION, { value: VERSION });
    customElements.define(element.tag, element);
  } else if (known !== element) {
    const version = (known as { [ELEMENT_VERSION]?: string })[ELEMENT_VERSION] ?? 'unknown';
    warnOnce(`<${element.tag}> stays at version ${version}; this is ${VERSION}`);
  }
}
