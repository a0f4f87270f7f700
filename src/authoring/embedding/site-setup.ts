import { escapeHtml } from './embed-forms.js';

/** What the web team sets once for a site. */
export interface SiteSettings {
  /** The folder of the elements' files: `/pk/`. */
  folder: string;
  /** The file's address. */
  src: string;
  /** Whether elements name the file by `src`, so that the loader need not. */
  isNamed?: boolean;
}

/** The origin of an address that is not relative to the site. */
export function foreignOrigin(address: string): string | undefined {
  try {
    return /^(?:https?:)?\/\//i.test(address.trim())
      ? new URL(address.trim(), 'https://example.de/').origin
      : undefined;
  } catch {
    return undefined;
  }
}

/** A folder's address with a slash at its end. */
export const withSlash = (folder: string): string => folder.trim().replace(/\/?$/, '/');

/** The script tag for the template's head. With `pinned`, it loads that file, and only if its checksum matches. */
export function loaderTag(
  { folder, src, isNamed }: SiteSettings,
  pinned?: { file: string; integrity: string },
): string {
  const origin = foreignOrigin(src);
  const attributes = {
    type: 'module',
    src: `${withSlash(folder)}${pinned?.file ?? 'pk.js'}`,
    integrity: pinned?.integrity,
    crossorigin: pinned && foreignOrigin(folder) ? 'anonymous' : undefined,
    'data-src': (!isNamed && src.trim()) || undefined,
    'data-origins': origin,
  };
  const markup = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`],
  );
  return `<script${markup.join('')}></script>`;
}

/** The recommended lines for the head: they request the data and an element's code before the loader runs. */
export function headLines(site: SiteSettings, { version, elements }: EmbedManifest, element: string): string {
  const folder = `${withSlash(site.folder)}${version}/`;
  const isOneFile = !site.isNamed && site.src.trim() && !/[\s,]/.test(site.src.trim());
  const data = isOneFile
    ? [`<link rel="preload" as="fetch" crossorigin href="${escapeHtml(site.src.trim())}">`]
    : [];
  const chunks = (elements[element] ?? []).map(
    (file) => `<link rel="modulepreload" href="${escapeHtml(folder + file)}">`,
  );
  return [...data, ...chunks, loaderTag({ ...site, folder })].join('\n');
}

/** The directives that a Content Security Policy needs. */
export function policyLine(site: SiteSettings): string {
  const { scripts, connections, images } = directivesOf(site);
  return [scripts, connections, images].join('; ');
}

/** A whole policy, as strict as the elements allow: the one that they are tested with. */
export function strictPolicyLine(site: SiteSettings): string {
  const { scripts, connections, images } = directivesOf(site);
  return [
    "default-src 'none'",
    scripts,
    "style-src 'self'",
    connections,
    images,
    "require-trusted-types-for 'script'",
    trustedTypesLine,
  ].join('; ');
}

function directivesOf({ folder, src }: SiteSettings) {
  const [scripts, data] = [foreignOrigin(folder), foreignOrigin(src)];
  const directive = (name: string, ...sources: (string | undefined)[]) =>
    [name, "'self'", ...sources.filter((source) => source !== undefined)].join(' ');
  return {
    scripts: directive('script-src', scripts),
    connections: directive('connect-src', data),
    images: directive('img-src', 'data:', data),
  };
}

/** The directive that a policy needs in addition if it requires Trusted Types. */
export const trustedTypesLine = 'trusted-types lit-html';

/** The header that another server must send with the file. */
export const corsLine = 'Access-Control-Allow-Origin: *';

/** The names and checksums of the built files: `integrity.json` of the embed build. */
export interface EmbedManifest {
  version: string;
  /** The chunks that each element needs. */
  elements: Record<string, string[]>;
  integrity: Record<string, string>;
}
