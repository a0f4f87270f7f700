/** The modules of the elements, by name. Each exports its element's class, and is loaded when a page has the element. */
export const elements = {
  program: () => import('../program/data-provider.element.js'),
  'agenda-feed': () => import('../components/agenda-feed/agenda-feed.element.js'),
  'contact-block': () => import('../components/contact-block/contact-block.element.js'),
  'council-paper': () => import('../components/council-paper/council-paper.element.js'),
  'indicator-badge': () => import('../components/indicator-badge/indicator-badge.element.js'),
  'indicator-compare': () => import('../components/indicator-compare/indicator-compare.element.js'),
  'prevention-chain': () => import('../components/prevention-chain/prevention-chain.element.js'),
  'profile-card': () => import('../components/profile-card/profile-card.element.js'),
  'service-finder': () => import('../components/service-finder/service-finder.element.js'),
};

/** The name of an element without its prefix. */
export type ElementName = keyof typeof elements;

/** Selects every node that may request an element: tags, placeholders and links. */
export const selector = [
  ...Object.keys(elements).map((name) => `pk-${name}`),
  '[data-pk]',
  'a[href*="#pk="]',
].join();

/** The element that a selected node requests; `undefined` where there is none of that name. */
export function requestedName(node: Element): ElementName | undefined {
  const name =
    node.getAttribute('data-pk') ??
    /#pk=([\w-]+)/.exec(node.getAttribute('href') ?? '')?.[1] ??
    node.localName.slice(3);
  return Object.hasOwn(elements, name) ? (name as ElementName) : undefined;
}
