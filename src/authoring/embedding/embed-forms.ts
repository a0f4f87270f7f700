/** An option that differs from its default. */
export interface Setting {
  attribute: string;
  /** The attribute's value; items of a list are separated by spaces or commas. */
  value: string;
  isList: boolean;
  /** The option's name for people. */
  label: string;
}

/** What the forms are made from. */
export interface EmbedOptions {
  /** The element's name without its prefix: `agenda-feed`. */
  element: string;
  settings: readonly Setting[];
  /** The file's address, unless the site's template names it; empty where it is not known yet. */
  src?: string;
  /** The address of the page that the link leads to without JavaScript. */
  target: string;
  /** The text of the link, or the fallback in a placeholder or tag. */
  text: string;
}

/** The link form, or the reason why there can't be one. */
export type LinkForm =
  | { address: string; html: string }
  | { refused: 'value'; label: string }
  | { refused: 'source' | 'target' | 'length' };

/** The characters that an option's value may have in a link, as `src/embed/upgrade.ts` reads it. */
const linkValue = /^[A-Za-z0-9,._-]*$/;
const dataFileExtension = /\.(?:json|ics|xml|rss|atom)$/i;
const MAX_LINK_LENGTH = 2000;

/** Form A, a plain link, if all options can be written in one. */
export function linkForm({ element, settings, src, target, text }: EmbedOptions): LinkForm {
  const linkSettings = settings.map(({ attribute, value, isList, label }) => ({
    attribute,
    label,
    value: isList ? value.trim().replace(/[\s,]+/g, ',') : value,
  }));
  const unsupported = linkSettings.find(({ value }) => !linkValue.test(value));
  if (unsupported) return { refused: 'value', label: unsupported.label };
  const page = (src ?? target).trim();
  const path = pathOf(page);
  if (src !== undefined && (path === undefined || !dataFileExtension.test(path)))
    return { refused: 'source' };
  if (src === undefined && (path === undefined || dataFileExtension.test(path))) return { refused: 'target' };
  const address = `${page}#pk=${[element, ...linkSettings.map(({ attribute, value }) => `${attribute}=${value}`)].join(';')}`;
  if (address.length >= MAX_LINK_LENGTH) return { refused: 'length' };
  return { address, html: `<p><a href="${escapeHtml(address)}">${escapeHtml(text)}</a></p>` };
}

/** Form B, a placeholder. */
export function placeholderForm({ element, settings, src, text }: EmbedOptions): string {
  const attributes = attributesOf(settings, src).map(
    ([name, value]) => ` data-pk-${name}="${escapeHtml(value)}"`,
  );
  return `<div data-pk="${element}"${attributes.join('')}><p>${escapeHtml(text)}</p></div>`;
}

/** Form C, a tag. The fallback is not a paragraph, because editors move paragraphs out of the tag. */
export function tagForm({ element, settings, src, text }: EmbedOptions): string {
  const attributes = attributesOf(settings, src).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<pk-${element}${attributes.join('')}>${escapeHtml(text)}</pk-${element}>`;
}

/**
 * The shortcode of this project's WordPress plugin.
 *
 * @returns `undefined` where a text has characters that WordPress would read as a part of the shortcode.
 */
export function shortcodeForm({ element, settings, src, text }: EmbedOptions): string | undefined {
  const attributes = [['element', element], ...attributesOf(settings, src)];
  if ([text, ...attributes.map(([, value]) => value!)].some((value) => /[[\]"<>&]/.test(value)))
    return undefined;
  return `[pk${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}]${text}[/pk]`;
}

function attributesOf(settings: readonly Setting[], src?: string): [name: string, value: string][] {
  const settingAttributes = settings.map(({ attribute, value }): [string, string] => [attribute, value]);
  return src === undefined ? settingAttributes : [['src', src.trim()], ...settingAttributes];
}

/** The path of a page's or file's address; undefined if a link can't have that address. */
function pathOf(address: string): string | undefined {
  if (!address || /[#\s]/.test(address)) return undefined;
  try {
    const { protocol, pathname } = new URL(address, 'https://example.de/');
    return /^https?:$/.test(protocol) ? pathname : undefined;
  } catch {
    return undefined;
  }
}

const htmlEntities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => htmlEntities[char]!);
}
