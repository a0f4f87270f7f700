import { css } from 'lit';
import { parentOf } from '../../platform/composed-tree.js';
import { adoptStyles } from '../../platform/adopt-styles.js';

const mark = 'data-pk-printed';

/** How the paper lies. */
type Turned = 'landscape' | 'portrait';

const rulesFor = (turned: Turned) => `@page { size: A4 ${turned}; margin: 12mm }
@media print {
  [${mark}] > :not([${mark}]) { display: none !important }
  [${mark}] {
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

/** Small enough to stand on one sheet, where that lies across. */
const small = css`
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
 * Prints one element and nothing else of its page, on A4. A shadow root can neither choose the paper nor hide
 * the page around it: for as long as it prints, the page and the roots that the element stands in get a style sheet of
 * their own. It is no `<style>`, so that a strict policy has nothing against it.
 */
export function printAlone(host: HTMLElement, turned: Turned = 'landscape'): void {
  undo();
  const path: Element[] = [];
  for (let element: Element | null = host; element; element = parentOf(element)) path.push(element);
  const roots = new Set(path.map((element) => element.getRootNode() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rulesFor(turned));
  if (turned === 'landscape') adoptStyles(host.shadowRoot!, small);
  for (const element of path) element.setAttribute(mark, '');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  undo = () => {
    for (const element of path) element.removeAttribute(mark);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    undo = () => {};
  };
  addEventListener('afterprint', () => undo(), { once: true });
  print();
}
