import { escapeHtml } from './forms.js';

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

/** The script tag for the template's head. With `pinned`, it loads that file, and only if its checksum matches. */
export function loaderTag(
  { folder, src, isNamed }: SiteSettings,
  pinned?: { file: string; integrity: string },
): string {
  const origin = foreignOrigin(src);
  const attributes = {
    type: 'module',
    src: `${folder.trim().replace(/\/?$/, '/')}${pinned?.file ?? 'pk.js'}`,
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
export function headLines(site: SiteSettings, { version, elements }: EmbedManifest, block: string): string {
  const folder = `${site.folder.trim().replace(/\/?$/, '/')}${version}/`;
  const isOneFile = !site.isNamed && site.src.trim() && !/[\s,]/.test(site.src.trim());
  const data = isOneFile
    ? [`<link rel="preload" as="fetch" crossorigin href="${escapeHtml(site.src.trim())}">`]
    : [];
  const chunks = (elements[block] ?? []).map(
    (file) => `<link rel="modulepreload" href="${escapeHtml(folder + file)}">`,
  );
  return [...data, ...chunks, loaderTag({ ...site, folder })].join('\n');
}

/** The directives that a Content Security Policy needs. */
export function policyLine({ folder, src }: SiteSettings): string {
  const [scripts, data] = [foreignOrigin(folder), foreignOrigin(src)];
  const directive = (name: string, ...sources: (string | undefined)[]) =>
    [name, "'self'", ...sources.filter((source) => source !== undefined)].join(' ');
  return [
    directive('script-src', scripts),
    directive('connect-src', data),
    directive('img-src', 'data:', data),
  ].join('; ');
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

/** Loads the manifest of the embed build; undefined in the dev server, which has no build. */
export async function loadEmbedManifest(): Promise<EmbedManifest | undefined> {
  try {
    const response = await fetch('pk/integrity.json', { credentials: 'omit' });
    const found = (await response.json()) as Partial<EmbedManifest>;
    return found.version && found.integrity && found.elements ? (found as EmbedManifest) : undefined;
  } catch {
    return undefined;
  }
}
