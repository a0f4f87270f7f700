import { warnOnce } from '../platform/warn-once.js';
import { VERSION } from './version.js';

/** A class that knows its tag, and which elements it uses inside. */
export type ElementClass = CustomElementConstructor & {
  readonly tag: string;
  readonly dependencies?: readonly ElementClass[];
};

const versionKey = Symbol.for('praeventionskette/version');

/**
 * Registers an element and those that it uses. Where a tag is taken, the first stays: the second copy of a library
 * must not break the page.
 */
export function define(element: ElementClass): void {
  for (const dependency of element.dependencies ?? []) define(dependency);
  const known = customElements.get(element.tag);
  if (!known) {
    Object.defineProperty(element, versionKey, { value: VERSION });
    customElements.define(element.tag, element);
  } else if (known !== element) {
    const version = (known as { [versionKey]?: string })[versionKey] ?? 'unknown';
    warnOnce(`<${element.tag}> stays at version ${version}; this is ${VERSION}`);
  }
}
