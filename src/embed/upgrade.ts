/** The element that a placeholder or a link requests. */
interface UpgradeRequest {
  /** The author's own content, which becomes the element's fallback. */
  block: Element;
  /** The data file that the link itself leads to. */
  src?: string;
  options: [name: string, value: string][];
}

/** The fragment of a link: an element's name and options, in characters that every sanitizer keeps. */
const FRAGMENT = /^#pk=[A-Za-z0-9-]+((?:;[A-Za-z0-9-]+=[A-Za-z0-9,._-]*)*)$/;

/** Longer links are left alone, before any pattern runs over them. */
const MAX_LINK_LENGTH = 2000;

/** The path of a link that leads to data. */
const DATA_FILE = /\.(?:json|ics|xml|rss|atom)$/i;

/** Elements of running text. Around a link, or empty beside it, they leave it alone in its block. */
const INLINE_ELEMENT = /^(?:abbr|b|bdi|bdo|em|font|i|mark|small|span|strong|sub|sup|u)$/;

/**
 * Replaces a placeholder (`<div data-pk="agenda-feed" data-pk-limit="5">`) or a link
 * (`<a href="/termine#pk=agenda-feed;limit=5">`) with the element that it requests. The author's content becomes the
 * element's fallback: shown until the element has rendered, and for good where it can't.
 *
 * @param constructor The element's registered class. Only the attributes that it declares may be set.
 * @throws {Error} with the reason, where the request is not valid. The page is unchanged then.
 */
export function upgrade(node: Element, constructor: CustomElementConstructor): void {
  const { block, src, options } = node.hasAttribute('data-pk') ? readPlaceholder(node) : readLink(node);
  const { observedAttributes = [] } = constructor as { observedAttributes?: readonly string[] };
  const unknown = options.find(([name]) => !observedAttributes.includes(name));
  if (unknown) throw new Error(`there is no option "${unknown[0]}"`);

  const element = new constructor();
  if (src) element.setAttribute('src', src);
  for (const [name, value] of options) element.setAttribute(name, value);
  if (/^(?:p|h[1-6])$/.test(block.localName)) {
    block.replaceWith(element);
    element.append(block);
  } else {
    element.append(...block.childNodes);
    block.append(element);
  }
}

function readPlaceholder(node: Element): UpgradeRequest {
  if (node.parentElement?.closest('[data-pk]')) throw new Error('it stands inside another placeholder');
  const options = [...node.attributes].flatMap(({ name, value }): UpgradeRequest['options'] =>
    name.startsWith('data-pk-') ? [[name.slice(8), value]] : [],
  );
  return { block: node, options };
}

function readLink(link: Element): UpgradeRequest {
  const href = link.getAttribute('href')!;
  const [address = ''] = href.split('#');
  const match = href.length < MAX_LINK_LENGTH && FRAGMENT.exec(href.slice(address.length));
  if (!match) throw new Error('what follows its # can’t be read');
  const options = match[1]!
    .split(';')
    .slice(1)
    .map((option) => option.split('=') as [string, string]);
  const names = options.map(([name]) => name);
  if (new Set(names).size < names.length) throw new Error('it names an option twice');
  if (names.includes('src')) throw new Error('a link’s data is what it links to');
  const block = blockOf(link);
  if (!block || !isAlone(link, block)) throw new Error('it does not stand alone in its block');
  const { pathname } = new URL(href, document.baseURI);
  return { block, src: DATA_FILE.test(pathname) ? address : undefined, options };
}

/** The block that contains a link: its first ancestor that is no element of running text. */
function blockOf(link: Element): Element | null {
  let block = link.parentElement;
  while (block && INLINE_ELEMENT.test(block.localName)) block = block.parentElement;
  return block;
}

/** Whether a block contains nothing but a link, apart from white space, line breaks and empty elements of running text. */
function isAlone(link: Element, block: Element): boolean {
  if (block.textContent.trim() !== link.textContent.trim()) return false;
  return [...block.querySelectorAll('*')].every(
    (node) =>
      node.contains(link) ||
      link.contains(node) ||
      node.localName === 'br' ||
      INLINE_ELEMENT.test(node.localName),
  );
}
