import { css } from 'lit';
import { parentOf } from '../../platform/composed-tree.js';
import { adoptStyles } from '../../platform/adopt-styles.js';

/** Marks the printed element and everything that it stands in. */
const PRINTED = 'data-pk-printed';

type Orientation = 'landscape' | 'portrait';

const rulesFor = (orientation: Orientation) => `@page { size: A4 ${orientation}; margin: 12mm }
@media print {
  [${PRINTED}] > :not([${PRINTED}]) { display: none !important }
  [${PRINTED}] {
    display: block !important;
    float: none !important;
    position: static !important;
    inline-size: auto !important;
    max-inline-size: none !important;
    block-size: auto !important;
    max-block-size: none !important;
    overflow: visible !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
  }
}`;

/** Small enough for one sheet in landscape. */
const landscapeStyles = css`
  @media print {
    :host([data-pk-printed]) {
      font-size: 7.6pt;
      line-height: 1.3;
    }

    :host([data-pk-printed]) :is(th, .steps td, td.gap) {
      padding-block: 0.3em;
    }

    :host([data-pk-printed]) :is(button.bar, button.open) {
      min-block-size: 0;
      padding-block: 0.1em;
    }
  }
`;

let undo: () => void = () => {};

/**
 * Prints one element and nothing else of its page, on A4. Styles of a shadow root can neither choose the paper nor hide the
 * page around it: while it prints, the page and the roots that the element is in have a style sheet more. It is constructed,
 * not a `<style>`, which a strict content security policy would block.
 */
export function printAlone(host: HTMLElement, orientation: Orientation = 'landscape'): void {
  undo();
  const path: Element[] = [];
  for (let element: Element | null = host; element; element = parentOf(element)) path.push(element);
  const roots = new Set(path.map((element) => element.getRootNode() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rulesFor(orientation));
  if (orientation === 'landscape') adoptStyles(host.shadowRoot!, landscapeStyles);
  for (const element of path) element.setAttribute(PRINTED, '');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  undo = () => {
    for (const element of path) element.removeAttribute(PRINTED);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    undo = () => {};
  };
  addEventListener('afterprint', () => undo(), { once: true });
  print();
}
