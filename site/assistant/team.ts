import { escape } from './forms.js';

/** What the web team sets once. */
export interface SiteSettings {
  /** Folder of the elements' files, as addresses begin: `/pk/`. */
  folder: string;
  /** The file's address. */
  src: string;
  /** Whether elements name the file themselves, so that the loader need not. */
  isNamed?: boolean;
}

/** Where an address lies if not on the site itself. */
export function foreignOrigin(address: string): string | undefined {
  try {
    return /^(?:https?:)?\/\//i.test(address.trim())
      ? new URL(address.trim(), 'https://example.de/').origin
      : undefined;
  } catch {
    return undefined;
  }
}

/** The script tag for the template's head; pinned where a checksum is given. */
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
  const said = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escape(value)}"`],
  );
  return `<script${said.join('')}></script>`;
}

/** The recommended lines: the browser requests the data and an element's code before the loader runs. */
export function headLines(site: SiteSettings, { version, elements }: Integrity, block: string): string {
  const folder = `${site.folder.trim().replace(/\/?$/, '/')}${version}/`;
  const isOneFile = !site.isNamed && site.src.trim() && !/[\s,]/.test(site.src.trim());
  const data = isOneFile
    ? [`<link rel="preload" as="fetch" crossorigin href="${escape(site.src.trim())}">`]
    : [];
  const chunks = (elements[block] ?? []).map(
    (file) => `<link rel="modulepreload" href="${escape(folder + file)}">`,
  );
  return [...data, ...chunks, loaderTag({ ...site, folder })].join('\n');
}

/** What a Content Security Policy must allow. */
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

/** What a policy must allow besides, where it asks for Trusted Types. */
export const trustedTypesLine = 'trusted-types lit-html';

/** What the server of a file elsewhere must answer. */
export const corsLine = 'Access-Control-Allow-Origin: *';

/** The names and checksums of the built files. */
export interface Integrity {
  version: string;
  /** The chunks that each element needs. */
  elements: Record<string, string[]>;
  integrity: Record<string, string>;
}

/** The checksums that lie beside the built site; nothing while developing. */
export async function loadIntegrity(): Promise<Integrity | undefined> {
  try {
    const response = await fetch('pk/integrity.json', { credentials: 'omit' });
    const found = (await response.json()) as Partial<Integrity>;
    return found.version && found.integrity && found.elements ? (found as Integrity) : undefined;
  } catch {
    return undefined;
  }
}
