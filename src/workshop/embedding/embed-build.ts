import type { EmbedManifest } from '../../authoring/embedding/site-setup.js';

/** The built elements beside the page. */
export interface EmbedBuild {
  readonly manifest: EmbedManifest;
  /** The address of the zip to unpack on a site's server. */
  readonly zip: string;
}

/** Finds the built elements beside the page; `undefined` where there are none, as with a dev server before a build. */
export async function findEmbedBuild(folder: string): Promise<EmbedBuild | undefined> {
  if (!folder) return undefined;
  const base = new URL(folder, document.baseURI);
  try {
    const response = await fetch(new URL('integrity.json', base), { credentials: 'same-origin' });
    const found = (await response.json()) as Partial<EmbedManifest>;
    if (!response.ok || !found.version || !found.integrity || !found.elements) return undefined;
    const zip = new URL(`praeventionskette-widgets-${found.version}.zip`, base);
    return { manifest: found as EmbedManifest, zip: zip.href };
  } catch {
    return undefined;
  }
}
