import type { BlockName } from './words.js';

/** An option that is not left at its default. */
export interface Setting {
  attribute: string;
  /** As a tag's attribute says it; the words of a list are parted by spaces. */
  value: string;
  isList: boolean;
  /** What people call it. */
  label: string;
}

/** What an author wants in a page. */
export interface EmbedOptions {
  block: BlockName;
  settings: readonly Setting[];
  /** The file's address, where the site's template does not name it. */
  src?: string;
  /** Where a link leads. */
  target: string;
  /** What stands there until the element does. */
  text: string;
}

/** The link form, or why there is none. */
export type LinkForm =
  | { address: string; html: string }
  | { refused: 'value'; label: string }
  | { refused: 'source' | 'target' | 'length' };

/** What may stand behind the = of an option in a link: the grammar of `src/embed/upgrade.ts`. */
const linkValue = /^[A-Za-z0-9,._-]*$/;
const dataFile = /\.(?:json|ics|xml|rss|atom)$/i;
const LONGEST = 2000;

/** Form A, a plain link: where what is wanted can be said in one. */
export function linkForm({ block, settings, src, target, text }: EmbedOptions): LinkForm {
  const spoken = settings.map(({ attribute, value, isList, label }) => ({
    attribute,
    label,
    value: isList ? value.trim().replace(/[\s,]+/g, ',') : value,
  }));
  const unspeakable = spoken.find(({ value }) => !linkValue.test(value));
  if (unspeakable) return { refused: 'value', label: unspeakable.label };
  const page = (src ?? target).trim();
  const path = pathOf(page);
  if (src !== undefined && (path === undefined || !dataFile.test(path))) return { refused: 'source' };
  if (src === undefined && (path === undefined || dataFile.test(path))) return { refused: 'target' };
  const address = `${page}#pk=${[block, ...spoken.map(({ attribute, value }) => `${attribute}=${value}`)].join(';')}`;
  if (address.length >= LONGEST) return { refused: 'length' };
  return { address, html: `<p><a href="${escape(address)}">${escape(text)}</a></p>` };
}

/** Form B, a placeholder. */
export function placeholderForm({ block, settings, src, text }: EmbedOptions): string {
  const attributes = attributesOf(settings, src).map(
    ([name, value]) => ` data-pk-${name}="${escape(value)}"`,
  );
  return `<div data-pk="${block}"${attributes.join('')}><p>${escape(text)}</p></div>`;
}

/** Form C, a tag; with bare text inside, because editors move paragraphs out of it. */
export function tagForm({ block, settings, src, text }: EmbedOptions): string {
  const attributes = attributesOf(settings, src).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<pk-${block}${attributes.join('')}>${escape(text)}</pk-${block}>`;
}

function attributesOf(settings: readonly Setting[], src?: string): [name: string, value: string][] {
  const own = settings.map(({ attribute, value }): [string, string] => [attribute, value]);
  return src === undefined ? own : [['src', src.trim()], ...own];
}

/** The path of a page's or a file's address; nothing where it is none that a link may have. */
function pathOf(address: string): string | undefined {
  if (!address || /[#\s]/.test(address)) return undefined;
  try {
    const { protocol, pathname } = new URL(address, 'https://example.de/');
    return /^https?:$/.test(protocol) ? pathname : undefined;
  } catch {
    return undefined;
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it is written in HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => entities[char]!);
}
