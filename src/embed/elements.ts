/** The modules of the elements, each loaded when a page has one; each exports its element's class. */
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

/** What a page has to be searched for: tags, placeholders, links. */
export const selector = [
  ...Object.keys(elements).map((name) => `pk-${name}`),
  '[data-pk]',
  'a[href*="#pk="]',
].join();

/** Which element a node that the selector fits asks for, at a first look. */
export function requestedName(node: Element): ElementName | undefined {
  const name =
    node.getAttribute('data-pk') ??
    /#pk=([\w-]+)/.exec(node.getAttribute('href') ?? '')?.[1] ??
    node.localName.slice(3);
  return Object.hasOwn(elements, name) ? (name as ElementName) : undefined;
}
