/** What an author asked for with a placeholder or a link. */
interface UpgradeRequest {
  /** What stands there, and becomes the element's fallback. */
  block: Element;
  /** The file that a link names by itself. */
  src?: string;
  options: [name: string, value: string][];
}

/** What a link may say from its # on: an element's name and options, nothing that any sanitizer objects to. */
const fragment = /^#pk=[A-Za-z0-9-]+((?:;[A-Za-z0-9-]+=[A-Za-z0-9,._-]*)*)$/;

/** No honest link is longer than this. */
const LONGEST = 2000;

/** A link to one of these is a link to data. */
const dataFile = /\.(?:json|ics|xml|rss|atom)$/i;

/** What may stand around a link, or beside it, that leaves it alone in its block. */
const inline = /^(?:abbr|b|bdi|bdo|em|font|i|mark|small|span|strong|sub|sup|u)$/;

/**
 * Puts an element in the place of the placeholder (`<div data-pk="agenda-feed" data-pk-limit="5">`) or the link
 * (`<a href="/termine#pk=agenda-feed;limit=5">`) that asked for it. What stood there becomes its fallback: seen until
 * the element has rendered, and for good where it can't.
 *
 * @param constructor The element's registered class: what it declares as attributes is what may be set.
 * @throws {Error} with the reason, where the wish can't be followed: everything stays as it is then.
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
  const match = href.length < LONGEST && fragment.exec(href.slice(address.length));
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
  return { block, src: dataFile.test(pathname) ? address : undefined, options };
}

/** The block that a link stands in: the first ancestor that is more than a wrapper in a line. */
function blockOf(link: Element): Element | null {
  let block = link.parentElement;
  while (block && inline.test(block.localName)) block = block.parentElement;
  return block;
}

/** White space, line breaks and empty wrappers beside a link don't count; anything else does. */
function isAlone(link: Element, block: Element): boolean {
  if (block.textContent.trim() !== link.textContent.trim()) return false;
  return [...block.querySelectorAll('*')].every(
    (node) =>
      node.contains(link) || link.contains(node) || node.localName === 'br' || inline.test(node.localName),
  );
}
