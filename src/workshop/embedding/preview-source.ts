import type { EmbedSettings } from '../../authoring/embedding/embed-settings.js';
import { EXAMPLE_ADDRESS } from '../../authoring/embedding/server-examples.js';
import { foreignOrigin } from '../../authoring/embedding/site-setup.js';
import { copyOfJson } from '../../schema/copy-of-json.js';
import type { Program } from '../../schema/index.js';
import { readProgram } from '../../schema/read-program.js';
import { urlResolver } from '../../sources/shared/absolute-urls.js';
import type { SiteContext } from '../site-context.js';

/** The source of the published file, beside the names of the examples. */
export const OWN_SOURCE = 'own';

/** The example that is shown where nobody has chosen yet. */
const FIRST_EXAMPLE = 'peine';

/** What decides where data comes from. */
export interface SourceTerms {
  readonly isFileOpen: boolean;
  /** What was chosen: an example's name, or `own`; empty where nothing was. */
  readonly source: string;
  readonly settings: EmbedSettings;
  readonly site: SiteContext;
}

/** Where elements and their preview get their data. */
export interface PreviewSource {
  /** An example's name, or `own`. */
  readonly source: string;
  /** The file's address as pages name it, empty where it is not known; an example stands for a file of the site. */
  readonly siteAddress: string;
  /** Where the preview loads from; empty where it has nothing to load, or where that is on another server. */
  readonly previewAddress: string;
}

/** Decides where data comes from: the file that is open, an example, or the published file. */
export function previewSourceOf({ isFileOpen, source: chosen, settings, site }: SourceTerms): PreviewSource {
  const { address } = settings;
  const source = chosen || (site.examples && !address ? FIRST_EXAMPLE : OWN_SOURCE);
  if (isFileOpen) return { source, siteAddress: address, previewAddress: '' };
  if (source !== OWN_SOURCE)
    return {
      source,
      siteAddress: EXAMPLE_ADDRESS.replace('kommune', source),
      previewAddress: new URL(`${source}.json`, new URL(site.examples, document.baseURI)).href,
    };
  return { source, siteAddress: address, previewAddress: isForeign(address) ? '' : address };
}

/** Whether an address is on another server, which the workshop asks for nothing. */
export function isForeign(address: string): boolean {
  const origin = foreignOrigin(address);
  return origin !== undefined && origin !== location.origin;
}

/**
 * Reads a file as pages do: relative addresses in it, such as those of images, lead from where it lies.
 *
 * @param address Of the file.
 */
export function readAt(data: unknown, address: string): Program | undefined {
  return readProgram(copyOfJson(data), urlResolver(new URL(address, document.baseURI).href)).program;
}
