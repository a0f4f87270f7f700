/** The parent of an element, or the host of the shadow root that it stands in. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** The nearest element, from the given one upwards and out of shadow roots, that a selector fits. */
export function closestComposed(from: Element | null, selector: string): Element | null {
  for (let element = from; element;) {
    const found: Element | null = element.closest(selector);
    if (found) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
